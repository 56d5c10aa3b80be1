import * as fc from "fast-check";
import { expect, test } from "vitest";
import { overlap, placeLabels } from "../../../../src/shared/charts/map-labels.ts";
import type { LabelWish } from "../../../../src/shared/charts/map-labels.ts";

const FRAME = { x: 0, y: 0, width: 400, height: 240 };

function wish(change: Partial<LabelWish>): LabelWish {
  return {
    key: "KEN",
    name: "Kenya",
    label: "3",
    at: { x: 100, y: 100 },
    radiusPx: 4,
    bold: false,
    land: null,
    ...change,
  };
}

test("a name without land of its own stands to the right of its point", () => {
  const [label] = placeLabels([wish({})], FRAME, []);
  expect(label).toMatchObject({ x: 108, y: 103.5, box: { x: 106, y: 93.5, height: 13 } });
});

test("a name that fits its land stands in the middle of it", () => {
  const land = { box: { x: 150, y: 60, width: 120, height: 80 }, centre: { x: 200, y: 90 } };
  const [label] = placeLabels([wish({ land })], FRAME, []);
  expect(label && label.box.x + label.box.width / 2).toBe(200);
});

test("a name goes where it covers least", () => {
  const [label] = placeLabels([wish({})], FRAME, [], (_, place) => (place.x + place.width <= 94 ? 0 : 1));
  expect(label && label.box.x + label.box.width).toBe(94);
});

test("of two names in one place the first keeps it, and a third without room is left out", () => {
  const narrow = { x: 90, y: 84, width: 120, height: 42 };
  const placed = placeLabels(
    [wish({ key: "A" }), wish({ key: "B", at: { x: 100, y: 108 } }), wish({ key: "C" })],
    narrow,
    [],
  );
  expect(placed.map(({ key }) => key)).toEqual(["A", "B"]);
});

test("no name touches another or leaves the frame, wherever the points lie", () => {
  const point = fc.record({ x: fc.integer({ min: -20, max: 420 }), y: fc.integer({ min: -20, max: 260 }) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(point, fc.string({ minLength: 1, maxLength: 24 })), { maxLength: 60 }),
      (items) => {
        const boxes = placeLabels(
          items.map(([at, name], index) => wish({ key: String(index), at, name })),
          FRAME,
          [],
        ).map(({ box }) => box);
        const touching = boxes.filter((box, index) =>
          boxes.slice(index + 1).some((other) => overlap(box, other)),
        );
        const outside = boxes.filter(
          (box) => box.x < 0 || box.y < 0 || box.x + box.width > 400 || box.y + box.height > 240,
        );
        expect({ touching, outside }).toEqual({ touching: [], outside: [] });
      },
    ),
  );
});
