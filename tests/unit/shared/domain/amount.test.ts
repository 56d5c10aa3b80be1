import { assert, bigInt, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { addAmounts, negateAmount, subtractAmounts } from "../../../../src/shared/domain/amount.ts";

test("amounts are added without a float between them", () => {
  expect(addAmounts(["0.1", "0.2"])).toBe("0.3");
  expect(addAmounts(["9007199254740993", "1"])).toBe("9007199254740994");
  expect(addAmounts(["-0.5", "2"])).toBe("1.5");
  expect(addAmounts([])).toBe("0");
});

test("what is taken away can leave less than nothing", () => {
  expect(subtractAmounts("1", "1.25")).toBe("-0.25");
  expect(subtractAmounts("10.50", "0.50")).toBe("10");
  expect(negateAmount("-3.20")).toBe("3.2");
  expect(negateAmount("0")).toBe("0");
});

test("a difference added again gives back what it was taken from", () => {
  const amount = tuple(bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), integer({ min: 1, max: 999 })).map(
    ([whole, thousandths]) => `${whole}.${String(thousandths).padStart(3, "0")}`,
  );
  assert(
    property(amount, amount, (left, right) => {
      expect(addAmounts([subtractAmounts(left, right), right])).toBe(addAmounts([left]));
    }),
  );
});
