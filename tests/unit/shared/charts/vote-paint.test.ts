import { lab } from "d3";
import { expect, test } from "vitest";
import { DARK_THEME, LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { positionPaint } from "../../../../src/shared/charts/vote-paint.ts";
import { CELL_POSITIONS } from "../../../../src/shared/charts/votes-words.ts";
import { contrast } from "./contrast.ts";

test.each([LIGHT_THEME, DARK_THEME])(
  "yes, abstain and no of the $name theme are told apart without colour, in this order",
  (theme) => {
    const grounds = (["yes", "abstain", "no"] as const).map(
      (position) => positionPaint(position, theme).fill ?? "",
    );
    const [yes = 0, abstain = 0, no = 0] = grounds.map((color) => lab(color).l);
    const away = theme.name === "light" ? -1 : 1;
    expect(Math.min((abstain - yes) * away, (no - abstain) * away)).toBeGreaterThan(12);
    // Bare land stands for those who were no members.
    expect(Math.abs(lab(theme.land).l - yes)).toBeGreaterThan(6);
  },
);

test.each([LIGHT_THEME, DARK_THEME])(
  "every position of the $name theme has a sign of its own that can be read",
  (theme) => {
    const paints = CELL_POSITIONS.map((position) => positionPaint(position, theme));
    expect(new Set(paints.map(({ sign }) => sign)).size).toBe(6);
    expect(paints.filter(({ fill, ink }) => contrast(ink, fill ?? theme.paper) < 4.5)).toEqual([]);
  },
);
