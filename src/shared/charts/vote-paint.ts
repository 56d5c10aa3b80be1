import type { ChartTheme } from "./theme.ts";
import type { CellPosition } from "./votes-words.ts";

/** How a position looks. */
export interface PositionPaint {
  /** Null where the ground shows through. */
  fill: string | null;
  stroke: string | null;
  /** The sign within the cell, so that no reader depends on a colour. */
  sign: string;
  ink: string;
}

/** Strong enough to stand clear of sea and bare land on a map, quiet enough for a matrix that is mostly yes. */
const YES = { light: "#bfd2e9", dark: "#33527a" } as const;

/**
 * Yes is the quietest and no the loudest, with lightness in order between them: most votes are yes, what departs from
 * it is what is looked for, and the order holds without colour. Those who cast no vote have no ground.
 */
export function positionPaint(position: CellPosition, theme: ChartTheme): PositionPaint {
  const light = theme.name === "light";
  switch (position) {
    case "yes":
      return { fill: YES[theme.name], stroke: null, sign: "Y", ink: light ? theme.accent : theme.ink };
    case "abstain":
      return {
        fill: theme.sequential[2] ?? theme.coverage,
        stroke: null,
        sign: "A",
        ink: light ? theme.ink : theme.paper,
      };
    case "no":
      return { fill: theme.adverse, stroke: null, sign: "N", ink: theme.paper };
    case "absent":
      return { fill: null, stroke: theme.border, sign: "×", ink: theme.mutedInk };
    case "not-member":
      return { fill: null, stroke: null, sign: "–", ink: theme.mutedInk };
    case "no-row":
      return { fill: null, stroke: null, sign: "·", ink: theme.mutedInk };
  }
}
