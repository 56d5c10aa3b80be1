import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayScale } from "../../../../src/shared/charts/day-scale.ts";
import { textWidth } from "../../../../src/shared/charts/text-width.ts";
import { timeTicks } from "../../../../src/shared/charts/time-ticks.ts";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";

const labels = (from: string, to: string) =>
  timeTicks(dayScale({ from: dayNumber(from), to: dayNumber(to) }, 0, 800)).map((tick) => tick.label);

test.each([
  ["1994-07-20", "2024-06-30", ["1995", "2000", "2005", "2010", "2015", "2020"]],
  ["2021-01-01", "2024-06-30", ["2021", "Jul", "2022", "Jul", "2023", "Jul", "2024"]],
  ["2023-10-05", "2024-06-30", ["Nov 2023", "Dec", "2024", "Feb", "Mar", "Apr", "May", "Jun"]],
  ["2024-03-04", "2024-04-20", ["4 Mar 2024", "11 Mar", "18 Mar", "25 Mar", "1 Apr", "8 Apr", "15 Apr"]],
  ["2024-03-12", "2024-03-12", ["12 Mar 2024"]],
])("from %s to %s the axis has ticks in whole units, and the year is named", (from, to, expected) => {
  expect(labels(from, to)).toEqual(expected);
});

test("labels of the axis never touch or pass its end, from a day to three centuries", () => {
  const range = fc.tuple(fc.integer({ min: -60_000, max: 30_000 }), fc.nat({ max: 110_000 }));
  fc.assert(
    fc.property(range, fc.integer({ min: 120, max: 2000 }), ([from, days], width) => {
      const ticks = timeTicks(dayScale({ from, to: from + days }, 0, width)).filter(
        (tick) => tick.label !== "",
      );
      const wrong = ticks.filter((tick, index) => {
        const end = tick.x + textWidth(tick.label, 11) + 4;
        return end > width + 4 || end > (ticks[index + 1]?.x ?? Infinity);
      });
      expect(wrong).toEqual([]);
    }),
  );
});
