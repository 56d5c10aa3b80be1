import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import {
  changeClasses,
  classLabel,
  roundTwoDigits,
  valueClasses,
  valueClassOf,
} from "../../../../src/shared/charts/value-classes.ts";

test("classes hold about equally many values, with limits that can be read", () => {
  const classes = valueClasses([12, 18, 40, 77, 130, 212, 480, 990, 2100, 9400], roundTwoDigits, LIGHT_THEME);
  expect(classes.map((item) => classLabel(item, String))).toEqual([
    "under 35",
    "35 to 100",
    "100 to 300",
    "300 to 1000",
    "1000 and more",
  ]);
});

test("equal values are one class, and no values are none", () => {
  expect(
    valueClasses([5, 5, 5], roundTwoDigits, LIGHT_THEME).map((item) => classLabel(item, String)),
  ).toEqual(["all"]);
  expect(valueClasses([], roundTwoDigits, LIGHT_THEME)).toEqual([]);
});

test("every value has one class and no class is empty, whatever the values", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      const classes = valueClasses(values, roundTwoDigits, LIGHT_THEME);
      const used = new Set(values.map((value) => valueClassOf(classes, value)));
      expect([...used].every((found) => found !== null)).toBe(true);
      expect(used.size).toBe(classes.length);
    }),
  );
});

test("a change lies in one of five classes around nought", () => {
  const classes = changeClasses(2, 10, LIGHT_THEME);
  const at = (value: number) => classes.findIndex((item) => item === valueClassOf(classes, value));
  expect([-40, -10, -2, 0, 1.9, 2, 9.9, 10, 80].map(at)).toEqual([0, 1, 2, 2, 2, 3, 3, 4, 4]);
});
