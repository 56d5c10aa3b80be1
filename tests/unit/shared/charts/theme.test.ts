import { lab } from "d3";
import { expect, test } from "vitest";
import { DARK_THEME, LIGHT_THEME, sequentialSteps } from "../../../../src/shared/charts/theme.ts";
import { contrast } from "./contrast.ts";

test.each([LIGHT_THEME, DARK_THEME])("words of the $name theme are readable (WCAG AA, 4.5:1)", (theme) => {
  const pairs = [
    ["ink", "paper"],
    ["mutedInk", "paper"],
    ["accent", "paper"],
    ["adverse", "paper"],
    ["accent", "accentTint"],
    ["ink", "water"],
    ["mutedInk", "water"],
  ] as const;
  const faint = pairs.filter(([text, ground]) => contrast(theme[text], theme[ground]) < 4.5);
  expect(faint).toEqual([]);
});

test.each([LIGHT_THEME, DARK_THEME])(
  "each step of the $name sequential scale is seen without colour",
  (theme) => {
    const grounds = [theme.land, ...theme.sequential].map((color) => lab(color).l);
    const steps = grounds.slice(2).map((lightness, index) => lightness - (grounds[index + 1] ?? 0));
    const away = theme.name === "light" ? -1 : 1;
    expect(steps.filter((step) => step * away < 6)).toEqual([]);
  },
);

test.each([
  [LIGHT_THEME, 1.2],
  [DARK_THEME, 1.6],
])("every class stands clear of land without evidence", (theme, least) => {
  expect(theme.sequential.filter((color) => contrast(color, theme.land) < least)).toEqual([]);
});

test("few classes spread over the whole scale, one takes its middle", () => {
  const scale = LIGHT_THEME.sequential;
  expect([1, 2, 3].map((count) => sequentialSteps(LIGHT_THEME, count))).toEqual([
    [scale[3]],
    [scale[0], scale[5]],
    [scale[0], scale[3], scale[5]],
  ]);
});

test.each([LIGHT_THEME, DARK_THEME])(
  "lines of the $name theme and the names at their ends are readable",
  (theme) => {
    expect(theme.categories.filter((color) => contrast(color, theme.paper) < 4.5)).toEqual([]);
  },
);
