import { expect, test } from "vitest";
import { busiestDays } from "../../../../../src/renderer/views/timeline/busiest-days.ts";

function cluster(from: string, to: string, count: number) {
  return { kind: "cluster" as const, lane: "KEN", from, to, count };
}

test("one old event and many recent ones: the recent stretch is where most events are", () => {
  expect(
    busiestDays([
      cluster("1993-01-01", "1993-12-31", 1),
      cluster("2023-01-01", "2023-01-31", 6),
      cluster("2023-04-01", "2023-04-30", 3),
    ]),
  ).toEqual({ from: "2023-01-01", to: "2023-04-30" });
});

test("events spread over all the time have no such stretch, nor have none", () => {
  const yearly = ["2001", "2002", "2003", "2004"].map((year) => cluster(`${year}-01-01`, `${year}-12-31`, 2));
  expect([busiestDays(yearly), busiestDays([])]).toEqual([null, null]);
});
