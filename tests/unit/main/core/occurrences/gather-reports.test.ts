import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bucketOf } from "../../../../../src/main/core/occurrences/event-family.ts";
import { occurrencesOf } from "../../../../../src/main/core/occurrences/occurrences-of.ts";
import type { Link } from "../../../../../src/main/core/occurrences/occurrences-of.ts";
import type { Report } from "../../../../../src/main/core/occurrences/report.ts";
import { madeUpParty, madeUpReport } from "./made-up-report.ts";

/** The happenings of reports in any buckets, as lists of the places in the argument, in order. */
function happenings(reports: readonly Report[], links: readonly Link[] = []): number[][] {
  const buckets = Map.groupBy(reports, ({ mode, status, parties }) => bucketOf(mode, status, parties));
  return occurrencesOf([...buckets.values()], links)
    .map((members) =>
      members.map((member) => reports.indexOf(member)).toSorted((left, right) => left - right),
    )
    .toSorted((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
}

const report = madeUpReport;
const SENTENCE = "the made up minister visited kenya for talks";

test.each<[string, Report[], number[][]]>([
  ["the same day", [report({ on: "2024-03-12" }), report({ on: "2024-03-12" })], [[0, 1]]],
  ["days near each other", [report({ on: "2024-03-12" }), report({ on: "2024-03-14" })], [[0, 1]]],
  ["days too far apart", [report({ on: "2024-03-12" }), report({ on: "2024-03-16" })], [[0], [1]]],
  [
    "a chain of days: those within three days of the day that most give",
    [
      report({ on: "2024-03-10" }),
      report({ on: "2024-03-12" }),
      report({ on: "2024-03-12" }),
      report({ on: "2024-03-15" }),
      report({ on: "2024-03-17" }),
    ],
    [[0, 1, 2, 3], [4]],
  ],
  ["a day and its month", [report({ on: "2024-03-12" }), report({ on: "2024-03" })], [[0, 1]]],
  [
    "a month with two happenings in it: nobody can say which",
    [report({ on: "2024-03-05" }), report({ on: "2024-03-25" }), report({ on: "2024-03" })],
    [[0], [1], [2]],
  ],
  ["the same month", [report({ on: "2024-03" }), report({ on: "2024-03" })], [[0, 1]]],
  [
    "a year, a last day and no date join nothing",
    [
      report({ on: "2024" }),
      report({ on: "2024" }),
      report({ on: "by 2024-03-12" }),
      report({ on: "" }),
      report({ on: "" }),
    ],
    [[0], [1], [2], [3], [4]],
  ],
  [
    "the same sentence, even without a date",
    [
      report({ on: "by 2024-03-12", sentence: SENTENCE }),
      report({ on: "by 2024-03-13", sentence: SENTENCE }),
      report({ on: "", sentence: SENTENCE }),
    ],
    [[0, 1, 2]],
  ],
  [
    'the same sentence reprinted days later with its "on Tuesday"',
    [report({ on: "2024-03-12", sentence: SENTENCE }), report({ on: "2024-03-19", sentence: SENTENCE })],
    [[0, 1]],
  ],
  [
    "the same sentence years later",
    [report({ on: "2024-03-12", sentence: SENTENCE }), report({ on: "2025-03-12", sentence: SENTENCE })],
    [[0], [1]],
  ],
  [
    "one sentence with two dates",
    [
      report({ on: "2024-03-12", sentence: SENTENCE, article: 901 }),
      report({ on: "2024-03-14", sentence: SENTENCE, article: 901 }),
    ],
    [[0], [1]],
  ],
  [
    "two sentences of one article",
    [report({ on: "2024-03-12", article: 902 }), report({ on: "2024-03", article: 902 })],
    [[0, 1]],
  ],
  [
    "two days of one article",
    [report({ on: "2024-03-12", article: 903 }), report({ on: "2024-03-14", article: 903 })],
    [[0], [1]],
  ],
  [
    "different people on the same day",
    [report({ on: "2024-03-12", who: "Adam Example" }), report({ on: "2024-03-12", who: "Clara Specimen" })],
    [[0], [1]],
  ],
  [
    "the same name in another script and case",
    [
      report({ on: "2024-03-12", who: "Pavel Primerov" }),
      report({ on: "2024-03-13", who: "Павла Примерова" }),
    ],
    [[0, 1]],
  ],
  [
    "an office and whoever may hold it",
    [report({ on: "2024-03-12", who: "Adam Example" }), report({ on: "2024-03-12", who: "MINISTER" })],
    [[0, 1]],
  ],
  [
    "an office of another rank",
    [report({ on: "2024-03-12", who: "Adam Example" }), report({ on: "2024-03-12", who: "DEPUTY MINISTER" })],
    [[0], [1]],
  ],
  [
    "nobody named where two may be meant",
    [
      report({ on: "2024-03-12", who: "Adam Example" }),
      report({ on: "2024-03-12", who: "Clara Specimen" }),
      report({ on: "2024-03-12" }),
    ],
    [[0], [1], [2]],
  ],
  [
    "nobody named: the nearer of two days",
    [
      report({ on: "2024-03-12", who: "Adam Example" }),
      report({ on: "2024-03-14", who: "Clara Specimen" }),
      report({ on: "2024-03-14" }),
    ],
    [[0], [1, 2]],
  ],
  ["another state", [report({ on: "2024-03-12" }), report({ on: "2024-03-12", to: "UZB" })], [[0], [1]]],
  [
    "the way back",
    [
      report({ on: "2024-03-12" }),
      report({
        on: "2024-03-12",
        parties: [madeUpParty("KEN", "actor", null), madeUpParty("BLR", "target", null)],
      }),
    ],
    [[0], [1]],
  ],
  [
    "seen from the host",
    [report({ on: "2024-03-12" }), report({ on: "2024-03-12", mode: "host" })],
    [[0, 1]],
  ],
  [
    "a plan and the visit made",
    [report({ on: "2024-03-12", mode: "plan-visit", status: "planned" }), report({ on: "2024-03-12" })],
    [[0], [1]],
  ],
  [
    "a denial of that very day, and one of another",
    [
      report({ on: "2024-03-12" }),
      report({ on: "2024-03-12", status: "denied" }),
      report({ on: "2024-03-14", status: "denied" }),
    ],
    [[0, 1], [2]],
  ],
  [
    "talks of two days running",
    [report({ on: "2024-03-12", mode: "talks" }), report({ on: "2024-03-13", mode: "meeting" })],
    [[0], [1]],
  ],
  [
    "talks and a meeting of one day",
    [
      report({ on: "2024-03-12", mode: "talks" }),
      report({
        on: "2024-03-12",
        mode: "meeting",
        parties: [madeUpParty("KEN", "actor", null), madeUpParty("BLR", "actor", null)],
      }),
    ],
    [[0, 1]],
  ],
  [
    "talks of a month, with nobody named and with one",
    [
      report({ on: "2024-03", mode: "talks" }),
      report({ on: "2024-03", mode: "talks" }),
      report({ on: "2024-03", mode: "talks", who: "Adam Example" }),
      report({ on: "2024-03", mode: "talks", who: "Adam Example" }),
    ],
    [[0], [1], [2, 3]],
  ],
  [
    "ties are established once, whether the day or the year is told",
    [
      report({ on: "1993", mode: "relations" }),
      report({ on: "1993-05-10", mode: "relations" }),
      report({ on: "1993", mode: "relations" }),
      report({ on: "1992", mode: "relations" }),
    ],
    [[0, 1, 2], [3]],
  ],
])("%s", (_, reports, expected) => {
  expect(happenings(reports)).toEqual(expected);
});

test("what the analyst joins is one happening, with all that either reports, across kinds and times", () => {
  const reports = [
    report({ on: "2024-03-12" }),
    report({ on: "2024-03-12" }),
    report({ on: "2024-06", mode: "talks" }),
    report({ on: "2020" }),
  ];
  const link = { event: reports[1]?.uid ?? "", other: reports[2]?.uid ?? "", same: true };
  expect(happenings(reports, [link])).toEqual([[0, 1, 2], [3]]);
});

test("what the analyst splits off stays alone, and its reprint in the same words goes with it", () => {
  const reports = [
    report({ on: "2024-03-12", sentence: SENTENCE }),
    report({ on: "2024-03-12", sentence: SENTENCE }),
    report({ on: "2024-03-12" }),
  ];
  const link = { event: reports[0]?.uid ?? "", other: reports[2]?.uid ?? "", same: false };
  expect(happenings(reports, [link])).toEqual([[0, 1], [2]]);
});

test("a later merge does not bring back what was split off", () => {
  const reports = [report({ on: "2024-03-12" }), report({ on: "2024-03-12" }), report({ on: "2024-07-01" })];
  const uid = (at: number) => reports[at]?.uid ?? "";
  const links = [
    { event: uid(0), other: uid(1), same: false },
    { event: uid(1), other: uid(2), same: true },
  ];
  expect(happenings(reports, links)).toEqual([[0], [1, 2]]);
});

const anyReport = fc
  .record({
    on: fc.constantFrom(
      "2024-03-10",
      "2024-03-12",
      "2024-03-13",
      "2024-03-15",
      "2024-03-18",
      "2024-03",
      "2024-04",
      "2024",
      "by 2024-03-12",
      "",
    ),
    who: fc.constantFrom(null, "Adam Example", "Clara Specimen", "MINISTER", "DEPUTY MINISTER"),
    article: fc.nat(5),
    mode: fc.constantFrom("visit", "host", "talks", "relations"),
    status: fc.constantFrom("reported", "denied"),
    sentence: fc.constantFrom(SENTENCE, "short", "another made up sentence of some length"),
    confidence: fc.constantFrom(0.7, 0.9),
    review: fc.constantFrom("new", "accepted"),
  })
  .map((change) => madeUpReport(change as Parameters<typeof madeUpReport>[0]));

test("the order of reports makes no difference", () => {
  fc.assert(
    fc.property(
      fc
        .array(anyReport, { maxLength: 14 })
        .chain((reports) =>
          fc.tuple(
            fc.constant(reports),
            fc.shuffledSubarray(reports, { minLength: reports.length }),
            fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.boolean()), { maxLength: 3 }),
          ),
        ),
      ([reports, shuffled, ties]) => {
        const links = ties.flatMap(([left, right, same]) => {
          const event = reports[left]?.uid;
          const other = reports[right]?.uid;
          return event && other && event !== other ? [{ event, other, same }] : [];
        });
        const named = (list: readonly Report[]) =>
          new Set(
            happenings(list, links).map((group) =>
              group
                .map((at) => list[at]?.uid)
                .toSorted((left, right) => String(left).localeCompare(String(right)))
                .join(" "),
            ),
          );
        expect(named(shuffled)).toEqual(named(reports));
      },
    ),
    { numRuns: 500 },
  );
});

function standing(report: Report | undefined): number {
  return (report?.review === "accepted" ? 10 : 0) + (report?.confidence ?? 0);
}

test("every report is of exactly one happening, and the first stands for it: decided, then the surest", () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 14 }), (reports) => {
      expect(
        happenings(reports)
          .flat()
          .toSorted((left, right) => left - right),
      ).toEqual([...reports.keys()]);
      const buckets = Map.groupBy(reports, ({ mode, status, parties }) => bucketOf(mode, status, parties));
      for (const [first, ...rest] of occurrencesOf([...buckets.values()], [])) {
        expect(rest.every((other) => standing(other) <= standing(first))).toBe(true);
      }
    }),
  );
});
