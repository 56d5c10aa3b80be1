import { expect, test } from "vitest";
import { panBy, refit, zoomAt } from "../../../../../src/renderer/views/map/map-zoom.ts";

const SIZE = { width: 1000, height: 500 };
const WHOLE = { k: 1, x: 0, y: 0 };

test("the place under the pointer stays there", () => {
  const at = { x: 700, y: 200 };
  const near = zoomAt(WHOLE, 4, at, SIZE);
  expect(near.k).toBe(4);
  expect({ x: near.x + 4 * 700, y: near.y + 4 * 200 }).toEqual(at);
});

test("zooming out ends at the whole world, where nothing can be panned", () => {
  const near = zoomAt(WHOLE, 4, { x: 700, y: 200 }, SIZE);
  expect(zoomAt(near, 0.01, { x: 0, y: 0 }, SIZE)).toEqual(WHOLE);
  expect(panBy(WHOLE, 50, 50, SIZE)).toEqual(WHOLE);
});

test("the map cannot be dragged out of its window", () => {
  const near = zoomAt(WHOLE, 2, { x: 500, y: 250 }, SIZE);
  expect(panBy(near, 1e6, -1e6, SIZE)).toEqual({ k: 2, x: 0, y: -500 });
});

test("before the window's size is known nothing is zoomed", () => {
  expect(zoomAt(WHOLE, 2, { x: 0, y: 0 }, { width: 0, height: 0 })).toEqual(WHOLE);
});

test("what was in the middle stays in the middle of a narrower window", () => {
  const near = zoomAt(WHOLE, 4, { x: 500, y: 250 }, SIZE);
  const narrow = refit(near, SIZE, { width: 600, height: 500 });
  expect(narrow).toEqual({ k: 4, x: -900, y: -750 });
});
