import { expect, test } from "vitest";
import { spreadLabels } from "../../../../src/shared/charts/line-labels.ts";

const COLUMN = { x: 200, from: 10, to: 100, maxPx: 80 };
const label = (text: string, x: number, y: number) => ({ text, at: { x, y } });

test("names stand at their lines' ends, pushed apart where ends are near, never over the edge", () => {
  const labels = spreadLabels(
    [label("Chad", 190, 50), label("Kenya", 190, 52), label("Fiji", 190, 100), label("Cuba", 190, 99)],
    COLUMN,
    10,
  );
  const heights = labels.map(({ y }) => y);
  expect(heights).toEqual([53.6, 66.6, 100, 87]);
  expect(labels.map(({ leader }) => leader !== null)).toEqual([false, true, true, true]);
});

test("a line that ends early has no leader: over years it would look like a line of its own", () => {
  const [late, early] = spreadLabels([label("Chad", 160, 50), label("Kenya", 20, 80)], COLUMN, 10);
  expect([late?.leader, early?.leader]).toEqual(["M165,50L197,50", null]);
});

test("a name that finds no room is cut", () => {
  const [cut] = spreadLabels([label("Saint Vincent and the Grenadines", 190, 50)], COLUMN, 10);
  expect(cut?.text).toMatch(/^Saint Vin.*…$/);
});
