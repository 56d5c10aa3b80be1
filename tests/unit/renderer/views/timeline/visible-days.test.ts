import { expect, test } from "vitest";
import { dayNumber } from "../../../../../src/shared/domain/iso-day.ts";
import {
  CLOSEST_DAYS,
  panDays,
  showRange,
  toIsoRange,
  zoomAround,
} from "../../../../../src/renderer/views/timeline/visible-days.ts";

const YEAR = { from: dayNumber("2024-01-01"), to: dayNumber("2024-12-31") };

test("the day under the pointer stays at its place", () => {
  const pointer = dayNumber("2024-07-01");
  const closer = zoomAround(YEAR, pointer, 2);
  const share = (visible: typeof YEAR) => (pointer - visible.from) / (visible.to - visible.from + 1);
  expect(closer.to - closer.from + 1).toBe(183);
  expect(Math.abs(share(closer) - share(YEAR))).toBeLessThan(0.01);
});

test("zoom ends at a fortnight and at the last day of the scale", () => {
  const closest = zoomAround(YEAR, YEAR.from, 1000);
  expect(closest.to - closest.from + 1).toBe(CLOSEST_DAYS);
  expect(zoomAround(closest, closest.from, 1.5)).toBe(closest);
  const widest = zoomAround(YEAR, YEAR.to, 1e-6);
  expect(widest.to - widest.from + 1).toBe(43_830);
});

test("panning keeps the width, also at the ends of time", () => {
  expect(toIsoRange(panDays(YEAR, 10))).toEqual({ from: "2024-01-11", to: "2025-01-10" });
  const end = panDays(YEAR, 1e9);
  expect(toIsoRange(end)).toEqual({ from: "2148-12-31", to: "2149-12-31" });
});

test("a range is shown with air on both sides, a single day with a week", () => {
  expect(toIsoRange(showRange("2024-01-01", "2024-12-31"))).toEqual({ from: "2023-12-16", to: "2025-01-16" });
  expect(toIsoRange(showRange("2024-03-12", "2024-03-12"))).toEqual({ from: "2024-03-06", to: "2024-03-19" });
});
