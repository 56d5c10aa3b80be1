import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { mapGeometry } from "../../../../src/shared/charts/map-geometry.ts";
import { dotMarks, shapeMarks } from "../../../../src/shared/charts/map-marks.ts";
import { outreachReading } from "../../../../src/shared/charts/map-reading.ts";
import { WHOLE_WORLD } from "../../../../src/shared/charts/map-view.ts";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import type { WorldShape } from "../../../../src/shared/charts/world-shapes.ts";
import { EMPTY_MAP, sampleState } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

/** A square of land, `size` degrees wide, clockwise as d3 wants it. */
function square(m49: string | null, name: string, lon: number, lat: number, size: number): WorldShape {
  const ring = [
    [lon, lat],
    [lon, lat + size],
    [lon + size, lat + size],
    [lon + size, lat],
    [lon, lat],
  ];
  const land: Feature = {
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  return { m49, name, geometry: land.geometry };
}

const SHAPES = [
  square("112", "focus", 20, 40, 20),
  square("404", "counted", 30, -10, 15),
  square("818", "named", 20, 10, 15),
  square("716", "silent", 20, -40, 15),
  square("336", "tiny", 12, 41, 0.5),
  square(null, "without a code", 60, 20, 15),
  square("999", "not a state of the gazetteer", 80, 20, 15),
];
const GEOMETRY = mapGeometry(SHAPES, "overview", { width: 600, height: 300 }, NO_INSETS);
const READING = outreachReading(
  { ...EMPTY_MAP, states: [sampleState("KEN", 3), sampleState("EGY", 0), sampleState("XKX", 3)] },
  LIGHT_THEME,
);
const [{ fill: COUNTED } = { fill: { kind: "named" } }] = READING.states;

test("a count, a mention, silence, the focus and land without a state are drawn apart", () => {
  const marks = shapeMarks(READING, SAMPLE_LOOKUP, GEOMETRY);
  expect(marks.map(({ shape, state, fill }) => [shape.key, state, fill])).toEqual([
    ["112", "BLR", { kind: "focus" }],
    ["404", "KEN", { ...COUNTED, kind: "value", weight: 3 }],
    ["818", "EGY", { kind: "named" }],
    ["716", "ZWE", { kind: "none" }],
    ["336", "VAT", { kind: "none" }],
    ["without a code-5", null, { kind: "neutral" }],
    ["999", null, { kind: "neutral" }],
  ]);
});

test("a state too small to hit, or without a shape of its own, gets a circle at its capital", () => {
  expect(dotMarks(READING, SAMPLE_LOOKUP, GEOMETRY, WHOLE_WORLD)).toEqual([
    { state: "VAT", fill: { kind: "none" }, at: { x: 317.9, y: 62.3 }, radiusPx: 4 },
    {
      state: "XKX",
      fill: { ...COUNTED, kind: "value", weight: 3 },
      at: { x: 330.2, y: 60.8 },
      radiusPx: 4.5,
    },
  ]);
});

test("zoomed in, a small state is large enough for its own shape", () => {
  const close = dotMarks(READING, SAMPLE_LOOKUP, GEOMETRY, { k: 12, x: 0, y: 0 });
  expect(close.map(({ state }) => state)).toEqual(["XKX"]);
});
