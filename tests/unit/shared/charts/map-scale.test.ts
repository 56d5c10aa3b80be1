import { expect, test } from "vitest";
import { classOf, countClasses } from "../../../../src/shared/charts/map-scale.ts";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";

const limits = (counts: number[]) => countClasses(counts, LIGHT_THEME).map(({ from, to }) => [from, to]);

test("up to five different counts have a class each, zero has none", () => {
  expect(countClasses([0, 3, 1, 3, 8], LIGHT_THEME)).toEqual([
    { from: 1, to: 1, color: LIGHT_THEME.sequential[0] },
    { from: 3, to: 3, color: LIGHT_THEME.sequential[3] },
    { from: 8, to: 8, color: LIGHT_THEME.sequential[5] },
  ]);
});

test("without a count above zero there is no class", () => {
  expect(limits([])).toEqual([]);
  expect(limits([0, 0])).toEqual([]);
});

test("many counts fall into classes of about equally many states, at whole numbers that adjoin", () => {
  expect(limits([1, 1, 2, 2, 3, 4, 5, 7, 9, 12, 18, 25, 31, 44, 60])).toEqual([
    [1, 1],
    [2, 4],
    [5, 9],
    [10, 24],
    [25, 60],
  ]);
});

test("a count that most states share does not make an empty class", () => {
  expect(limits([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 90])).toEqual([
    [1, 1],
    [2, 3],
    [4, 90],
  ]);
});

test("every count above zero has its class", () => {
  const counts = [1, 1, 2, 2, 3, 4, 5, 7, 9, 12, 18, 25, 31, 44, 60];
  const classes = countClasses(counts, LIGHT_THEME);
  expect(counts.filter((count) => classOf(classes, count) === null)).toEqual([]);
  expect(classOf(classes, 0)).toBeNull();
});
