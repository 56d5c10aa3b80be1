import { expect, test } from "vitest";
import type { Histogram } from "../../../../../src/shared/domain/outreach.ts";
import {
  frameIndex,
  nextFrame,
  playFrames,
  previousFrame,
} from "../../../../../src/renderer/views/map/play-frames.ts";

const HISTOGRAM: Histogram = {
  unit: "month",
  articles: [],
  events: [
    { from: "2023-11-01", to: "2023-11-30", count: 0 },
    { from: "2023-12-01", to: "2023-12-31", count: 2 },
    { from: "2024-05-01", to: "2024-05-31", count: 1 },
  ],
};

test("month by month, stretches in which nothing happened are shown empty once", () => {
  expect(playFrames(HISTOGRAM, 1)).toEqual([
    { from: "2023-12-01", to: "2023-12-31" },
    { from: "2024-01-01", to: "2024-01-31" },
    { from: "2024-05-01", to: "2024-05-31" },
  ]);
});

test("a window of three months trails behind its last month", () => {
  expect(playFrames(HISTOGRAM, 3)).toEqual([
    { from: "2023-12-01", to: "2023-12-31" },
    { from: "2023-12-01", to: "2024-01-31" },
    { from: "2023-12-01", to: "2024-02-29" },
    { from: "2024-01-01", to: "2024-03-31" },
    { from: "2024-03-01", to: "2024-05-31" },
  ]);
});

test("everything so far grows only when something is added", () => {
  expect(playFrames(HISTOGRAM, "all")).toEqual([
    { from: "2023-12-01", to: "2023-12-31" },
    { from: "2023-12-01", to: "2024-05-31" },
  ]);
});

test("play begins at the first window, goes on from the one shown and ends after the last", () => {
  const frames = playFrames(HISTOGRAM, "all");
  const [first, last] = frames;
  expect(frameIndex(frames, { from: null, to: null })).toBe(-1);
  expect(nextFrame(frames, { from: null, to: null })).toEqual(first);
  expect(nextFrame(frames, first ?? { from: null, to: null })).toEqual(last);
  expect(nextFrame(frames, last ?? { from: null, to: null })).toBeNull();
  expect(previousFrame(frames, { from: null, to: null })).toEqual(last);
  expect(previousFrame(frames, first ?? { from: null, to: null })).toBeNull();
});

test("without an event there is nothing to play", () => {
  expect(playFrames({ ...HISTOGRAM, events: [] }, 12)).toEqual([]);
});
