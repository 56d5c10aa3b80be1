import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EventStatus, EventType, ReviewState } from "../../../../src/shared/domain/evidence.ts";
import { decodeLens, DEFAULT_LENS, encodeLens } from "../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../src/shared/domain/lens.ts";
import { dayFromNumber } from "../../../../src/shared/domain/iso-day.ts";

const state = fc.constantFrom("BLR", "KEN", "BGD", "UZB", "GNQ", "ZWE");
const day = fc.option(fc.integer({ min: -20_000, max: 30_000 }).map(dayFromNumber));
const filled = fc.string({ minLength: 1 });
const choice = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ include: fc.array(value, { maxLength: 3 }), exclude: fc.array(value, { maxLength: 3 }) });
const lens: fc.Arbitrary<Lens> = fc.record({
  focus: state,
  query: fc.string(),
  from: day,
  to: day,
  countries: choice(state),
  types: choice(fc.constantFrom(...EventType.options)),
  statuses: choice(fc.constantFrom(...EventStatus.options)),
  reviews: choice(fc.constantFrom(...ReviewState.options)),
  sources: choice(filled),
  languages: choice(filled),
  years: choice(fc.integer({ min: 1900, max: 2100 }).map(String)),
});

test("any lens comes back from its address", () => {
  fc.assert(
    fc.property(lens, (given) => {
      expect(decodeLens(encodeLens(given))).toEqual({ lens: given, ignored: [] });
    }),
  );
});

test("the usual lens needs no words", () => {
  expect(encodeLens(DEFAULT_LENS)).toBe("");
});

test("what an old or mangled address cannot say is left out and named", () => {
  expect(decodeLens("focus=Belarus&from=2024-02-30&country=KEN&type=PARTY&q=%E0%A4%A")).toEqual({
    lens: { ...DEFAULT_LENS, countries: { include: ["KEN"], exclude: [] } },
    ignored: ["focus", "from", "type"],
  });
});
