import { expect, test } from "vitest";
import type { MapAnswer, MapState } from "../../../../../src/shared/domain/outreach.ts";
import { mapSubtitle, mapTitle, periodWords } from "../../../../../src/renderer/views/map/map-titles.ts";
import { frameWords } from "../../../../../src/renderer/views/map/play-bar.tsx";

const ALL_TIME = { from: null, to: null };

function answer(...counts: number[]): MapAnswer {
  const states = counts.map((count, index): MapState => ({
    state: `AA${String.fromCodePoint(65 + index)}`,
    count,
    events: count,
    articles: 1,
    firstDay: null,
    lastDay: null,
  }));
  return { focus: "BLR", measure: "visits", states, arcs: [] };
}

test("the title says what is counted between whom", () => {
  expect(mapTitle("BLR", "visits")).toBe("Visits between Belarus and other states");
});

test("states that were only named are not counted among those with a visit", () => {
  expect([
    mapSubtitle(answer(2, 1, 0), ALL_TIME),
    mapSubtitle(answer(1), ALL_TIME),
    mapSubtitle(answer(0, 0), ALL_TIME),
    mapSubtitle(answer(), { from: "2024-01-01", to: null }),
  ]).toEqual([
    "2 states, 1 more named without one. All time.",
    "1 state. All time.",
    "2 states named, none with visits. All time.",
    "No state. Since 1 Jan 2024.",
  ]);
});

test("an open end of the period is said as one", () => {
  expect([
    periodWords({ from: null, to: "2024-01-31" }),
    periodWords({ from: "2024-01-01", to: "2024-01-31" }),
  ]).toEqual(["Until 31 Jan 2024", "1 Jan 2024 to 31 Jan 2024"]);
});

test("a window of whole months or years is named by them, another by its days", () => {
  const windows = [
    { from: "2024-03-01", to: "2024-03-31" },
    { from: "2024-01-01", to: "2024-03-31" },
    { from: "2023-12-01", to: "2024-02-29" },
    { from: "2024-01-01", to: "2024-12-31" },
    { from: "2022-01-01", to: "2024-12-31" },
    { from: "2024-03-05", to: "2024-03-06" },
    { from: "2024-03-05", to: "2024-03-05" },
  ];
  expect(windows.map(frameWords)).toEqual([
    "Mar 2024",
    "Jan to Mar 2024",
    "Dec 2023 to Feb 2024",
    "2024",
    "2022 to 2024",
    "5 Mar 2024 to 6 Mar 2024",
    "5 Mar 2024",
  ]);
});
