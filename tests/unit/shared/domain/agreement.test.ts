import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  AGREEMENT_DEFINITIONS,
  AgreementMeasure,
  agreementOf,
} from "../../../../src/shared/domain/agreement.ts";

const all = (cells: number[]) =>
  Object.fromEntries(
    AgreementMeasure.options.map((measure) => {
      const { value, n } = agreementOf(cells, measure);
      return [measure, [value === null ? null : Math.round(value * 1e4) / 1e4, n]];
    }),
  );

// Rows: the focus state yes, abstain, no; columns: the other one. Invented counts, worked out by hand:
// n = 50, same = 20 + 5 + 8 = 33. Marginals 30, 10, 10 and 24, 15, 11.
// kappa: chance = (30*24 + 10*15 + 10*11) / 2500 = 0.392, (0.66 - 0.392) / 0.608.
// pi: chance = (54^2 + 25^2 + 21^2) / 10000 = 0.3982, (0.66 - 0.3982) / 0.6018.
test("each measure is what its definition says", () => {
  expect(all([20, 8, 2, 4, 5, 1, 0, 2, 8])).toEqual({
    identical: [0.66, 50],
    decided: [0.9333, 30],
    lijphart: [0.81, 50],
    kappa: [0.4408, 50],
    pi: [0.435, 50],
  });
});

test("an abstention against a no is a difference for the share, and no matter where only yes and no count", () => {
  expect(all([1, 0, 0, 0, 0, 1, 0, 0, 0])).toEqual({
    identical: [0.5, 2],
    decided: [1, 1],
    lijphart: [0.75, 2],
    kappa: [0.3333, 2],
    pi: [0.2, 2],
  });
});

test("states that never agree stand below chance", () => {
  expect(all([0, 0, 5, 0, 0, 0, 5, 0, 0])).toEqual({
    identical: [0, 10],
    decided: [0, 10],
    lijphart: [0, 10],
    kappa: [-1, 10],
    pi: [-1, 10],
  });
});

test("two states that always vote yes agree fully, and nothing is left beyond chance", () => {
  expect(all([7, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual({
    identical: [1, 7],
    decided: [1, 7],
    lijphart: [1, 7],
    kappa: [null, 7],
    pi: [null, 7],
  });
});

test("without a roll call on which both voted no measure has a value", () => {
  expect(all([0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual({
    identical: [null, 0],
    decided: [null, 0],
    lijphart: [null, 0],
    kappa: [null, 0],
    pi: [null, 0],
  });
});

const cells = fc.array(fc.nat({ max: 400 }), { minLength: 9, maxLength: 9 });

function transposed(counts: readonly number[]): number[] {
  return [0, 3, 6, 1, 4, 7, 2, 5, 8].map((index) => counts[index] ?? 0);
}

test("shares lie between 0 and 1, kappa and pi between -1 and 1", () => {
  fc.assert(
    fc.property(cells, (counts) => {
      for (const measure of AgreementMeasure.options) {
        const { value } = agreementOf(counts, measure);
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(measure === "kappa" || measure === "pi" ? -1 : 0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("no measure depends on which of the two states is the focus", () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(...AgreementMeasure.options), (counts, measure) => {
      expect(agreementOf(transposed(counts), measure)).toEqual(agreementOf(counts, measure));
    }),
  );
});

test("pi is never above kappa, and neither above the share that it corrects", () => {
  fc.assert(
    fc.property(cells, (counts) => {
      const [identical, kappa, pi] = (["identical", "kappa", "pi"] as const).map(
        (measure) => agreementOf(counts, measure).value ?? 1,
      );
      expect(pi).toBeLessThanOrEqual((kappa ?? 1) + 1e-12);
      expect(kappa).toBeLessThanOrEqual((identical ?? 1) + 1e-12);
    }),
  );
});

test("every measure is defined in words, with its formula and its source", () => {
  for (const measure of AgreementMeasure.options) {
    const { name, words, formula, source } = AGREEMENT_DEFINITIONS[measure];
    expect([name, words, formula].every((text) => text.length > 5)).toBe(true);
    expect(source).toMatch(/\(\d{4}\)/);
  }
});
