import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { mapGeometry } from "../../../../src/shared/charts/map-geometry.ts";
import { mapLabels } from "../../../../src/shared/charts/map-label-wishes.ts";
import { outreachReading } from "../../../../src/shared/charts/map-reading.ts";
import { WHOLE_WORLD } from "../../../../src/shared/charts/map-view.ts";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { EMPTY_MAP, sampleState } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

const GEOMETRY = mapGeometry([], "overview", { width: 1000, height: 500 }, NO_INSETS);
const READING = outreachReading({ ...EMPTY_MAP, states: [sampleState("KEN", 3)] }, LIGHT_THEME);

function kenya(arcs: { along: { x: number; y: number }[] }[]) {
  const labels = mapLabels({
    reading: READING,
    lookup: SAMPLE_LOOKUP,
    geometry: GEOMETRY,
    view: WHOLE_WORLD,
    selected: null,
    hovered: null,
    dots: [],
    arcs,
  });
  return labels.find(({ key }) => key === "KEN");
}

test("a name leaves its first place to an arc that runs there, and stays by its state", () => {
  const free = kenya([]);
  if (!free) throw new Error("Kenya has no name on an empty map.");
  const { x, y, width, height } = free.box;
  const moved = kenya([{ along: [{ x: x + width / 2, y: y + height / 2 }] }]);
  // From the right of its capital to the left of it.
  expect(moved && moved.box.x + moved.box.width).toBeLessThan(x);
  expect(moved?.y).toBe(free.y);
});
