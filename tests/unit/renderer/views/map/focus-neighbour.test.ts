import { expect, test } from "vitest";
import { ARROWS, neighbourIndex } from "../../../../../src/renderer/views/map/focus-neighbour.ts";

const STATES = [
  { x: 0, y: 0 },
  { x: 10, y: 2 },
  { x: 8, y: 7 },
  { x: 1, y: 30 },
];

test("an arrow leads to the nearest state in its direction, and nowhere past the last one", () => {
  const from = { x: 0, y: 0 };
  const led = Object.entries(ARROWS).map(([key, towards]) => [key, neighbourIndex(from, towards, STATES)]);
  expect(Object.fromEntries(led)).toEqual({ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 3 });
});
