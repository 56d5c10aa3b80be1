import { expect, test } from "vitest";
import { basesFrom } from "../../../../src/shared/extraction/rule-precision.ts";

test("a rule that was reviewed often starts at its precision and what its penalties take", () => {
  const baseOf = basesFrom({ often: { of: 1000, exact: 700, penalty: 0.1 } });
  expect(baseOf("often")).toBe(0.8);
});

test("a rule that was never reviewed starts where all rules together do, one reviewed seldom near it", () => {
  const baseOf = basesFrom({
    sound: { of: 90, exact: 81, penalty: 0 },
    poor: { of: 10, exact: 0, penalty: 0 },
    once: { of: 0, exact: 0, penalty: 0 },
  });
  expect([baseOf("unknown"), baseOf("once"), baseOf("poor")]).toEqual([0.81, 0.81, 0.36]);
});

test("no rule is certain and none is hopeless before its proposals are looked at", () => {
  const baseOf = basesFrom({
    perfect: { of: 10_000, exact: 10_000, penalty: 0 },
    wrong: { of: 10_000, exact: 0, penalty: 0 },
  });
  expect([baseOf("perfect"), baseOf("wrong")]).toEqual([0.98, 0.3]);
});

test("without any review all rules start alike", () => {
  expect(basesFrom({})("visit-made")).toBe(0.75);
});
