import { lab } from "d3";
import { expect, test } from "vitest";
import { DARK_THEME, LIGHT_THEME, sequentialSteps } from "../../../../src/shared/charts/theme.ts";

function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left);
  return (high + 0.05) / (low + 0.05);
}

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
