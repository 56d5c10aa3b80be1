import { expect, test } from "vitest";
import { calibrationOf } from "../../../../src/shared/evaluation/calibration.ts";
import { cellsOf, detailsOf, mentionCellsOf } from "../../../../src/shared/evaluation/cells.ts";
import { compareRuns } from "../../../../src/shared/evaluation/compare-runs.ts";
import { comparisonTable, turnedCases } from "../../../../src/shared/evaluation/comparison-report.ts";
import { Difference } from "../../../../src/shared/evaluation/differences.ts";
import { tablesOf, worstCases } from "../../../../src/shared/evaluation/run-report.ts";
import type { CaseOutcome, RecordOutcome } from "../../../../src/shared/evaluation/run.ts";
import { markdownTable, textTable } from "../../../../src/shared/evaluation/table.ts";

const NONE = { expected: 0, proposed: 0, matched: 0, exact: 0 };

function record(outcome: RecordOutcome["outcome"], changes: Partial<RecordOutcome> = {}): RecordOutcome {
  return {
    outcome,
    kind: "event",
    expected: outcome === "extra" ? null : "the expected record",
    proposed: outcome === "missed" ? null : "the proposed record",
    differs: [],
    sentence: "Made up for this test.",
    rule: outcome === "missed" ? null : "visit-made",
    confidence: outcome === "missed" ? null : 0.85,
    ...changes,
  };
}

function outcome(name: string, changes: Partial<CaseOutcome>): CaseOutcome {
  return {
    name,
    language: "en",
    records: [],
    reportedEvents: NONE,
    mentions: null,
    document: [],
    ...changes,
  };
}

const CASES = [
  outcome("one", {
    records: [record("right"), record("differs", { differs: ["date", "cameo"] }), record("missed")],
    reportedEvents: { expected: 2, proposed: 1, matched: 1, exact: 1 },
  }),
  outcome("two", {
    language: "ru",
    records: [
      record("extra", { confidence: 0.5, rule: "meeting" }),
      record("differs", { differs: ["inferred"] }),
    ],
  }),
];

test("a cell counts expected, proposed, pairs and exact pairs of its kind and language", () => {
  expect(cellsOf(CASES).map(({ kind, language, cases, counts }) => [kind, language, cases, counts])).toEqual([
    ["event", "en", 1, { expected: 3, proposed: 2, matched: 2, exact: 1 }],
    ["event", "ru", 1, { expected: 1, proposed: 2, matched: 1, exact: 1 }],
    ["event", "all", 2, { expected: 4, proposed: 4, matched: 3, exact: 2 }],
    ["reported event", "en", 1, { expected: 2, proposed: 1, matched: 1, exact: 1 }],
    ["reported event", "all", 2, { expected: 2, proposed: 1, matched: 1, exact: 1 }],
    ["all", "en", 1, { expected: 3, proposed: 2, matched: 2, exact: 1 }],
    ["all", "ru", 1, { expected: 1, proposed: 2, matched: 1, exact: 1 }],
    ["all", "all", 2, { expected: 4, proposed: 4, matched: 3, exact: 2 }],
  ]);
});

test("lenient scores count every pair, strict scores only exact ones", () => {
  const cell = cellsOf(CASES).find(({ kind, language }) => kind === "event" && language === "all");
  expect([
    cell?.lenient.precision.value,
    cell?.lenient.recall.value,
    cell?.lenient.f1,
    cell?.strict.precision.value,
    cell?.strict.recall.value,
    cell?.strict.f1,
  ]).toEqual([0.75, 0.75, 0.75, 0.5, 0.5, 0.5]);
});

function exactWith(difference: Difference): number | undefined {
  const records = [record("differs", { differs: [difference] })];
  return cellsOf([outcome("one", { records })])[0]?.counts.exact;
}

test("what an analyst would have to correct makes a pair inexact, a detail does not", () => {
  expect(Difference.options.filter((difference) => exactWith(difference) === 0)).toEqual([
    "status",
    "historical",
    "date",
    "roles",
    "rank",
    "change",
  ]);
});

test("details count how many pairs agree, of those that the detail applies to", () => {
  const shares = detailsOf([
    ...CASES,
    outcome("vote", { records: [record("differs", { kind: "vote", differs: ["date"] })] }),
  ]);
  expect(shares.map(({ difference, agrees }) => [difference, agrees.count, agrees.of])).toEqual([
    ["status", 3, 3],
    ["historical", 3, 3],
    ["date", 2, 4],
    ["roles", 3, 3],
    ["rank", 3, 3],
    ["cameo", 2, 3],
    ["person", 3, 3],
    ["inferred", 3, 4],
  ]);
});

test("precision of mentions counts only cases that list every mention", () => {
  const cells = mentionCellsOf([
    outcome("complete", {
      mentions: { expected: 4, found: 3, exact: 2, proposed: 5, missed: ["a"], extra: ["b", "c"] },
    }),
    outcome("some", {
      mentions: { expected: 2, found: 2, exact: 2, proposed: null, missed: [], extra: [] },
    }),
    outcome("none", {}),
  ]);
  expect(
    cells.map(({ language, cases, precision, recall, exact }) => [
      language,
      cases,
      [precision.count, precision.of],
      [recall.count, recall.of],
      [exact.count, exact.of],
    ]),
  ).toEqual([["en", 2, [3, 5], [5, 6], [4, 6]]]);
});

test("calibration sets what proposals claim beside how many were right", () => {
  const { bins, rules, expectedError } = calibrationOf(CASES);
  const short = (rows: typeof bins) =>
    rows.map(({ name, stated, right, exact }) => [name, stated, right.count, exact.count, exact.of]);
  expect({ bins: short(bins), rules: short(rules) }).toEqual({
    bins: [
      ["0.50-0.59", 0.5, 0, 0, 1],
      ["0.80-0.89", expect.closeTo(0.85), 3, 2, 3],
    ],
    rules: [
      ["meeting", 0.5, 0, 0, 1],
      ["visit-made", expect.closeTo(0.85), 3, 2, 3],
    ],
  });
  expect(expectedError).toBeCloseTo(0.25 * 0.5 + 0.75 * (0.85 - 2 / 3), 12);
});

function run(cases: CaseOutcome[]) {
  return { set: "made up", cases, drafts: [] };
}

test("a comparison tells every figure that moved and every case that turned", () => {
  const same = outcome("same", { records: [record("right")] });
  const comparison = compareRuns(
    run([
      same,
      outcome("fixed", { records: [record("missed")] }),
      outcome("broken", { records: [record("right")] }),
      outcome("other", { records: [record("extra")] }),
      outcome("gone", {}),
    ]),
    run([
      same,
      outcome("fixed", { records: [record("right")] }),
      outcome("broken", { records: [record("right"), record("extra")] }),
      outcome("other", { records: [record("extra", { proposed: "another record" })] }),
      outcome("new", {}),
    ]),
  );
  expect({
    turned: turnedCases(comparison),
    figures: comparison.figures
      .filter(({ name }) => name.startsWith("event"))
      .map(({ name, before, after }) => [name, before?.toFixed(2), after?.toFixed(2)]),
    added: comparison.added,
    removed: comparison.removed,
  }).toEqual({
    turned: [
      "worse: broken",
      "  + extra the proposed record",
      "otherwise: other",
      "  - extra the proposed record",
      "  + extra another record",
      "better: fixed",
      "  - missed the expected record",
    ],
    figures: [
      ["event, en: precision", "0.67", "0.60"],
      ["event, en: recall", "0.67", "1.00"],
      ["event, en: F1", "0.67", "0.75"],
      ["event, en: strict precision", "0.67", "0.60"],
      ["event, en: strict recall", "0.67", "1.00"],
      ["event, en: strict F1", "0.67", "0.75"],
    ],
    added: ["new"],
    removed: ["gone"],
  });
  expect(textTable(comparisonTable(comparison))).toContain(
    "event, en: precision           0.67   0.60   -0.07",
  );
});

function faulty(name: string, faults: number): CaseOutcome {
  const missed = Array.from({ length: faults }, (_, index) =>
    record("missed", { expected: `record ${index}` }),
  );
  return outcome(name, { records: missed });
}

test("a case with fewer faults than before turned better, with more worse, though it is not right", () => {
  const { cases } = compareRuns(
    run([faulty("fewer", 3), faulty("more", 1)]),
    run([faulty("fewer", 1), faulty("more", 2)]),
  );
  expect(cases.map(({ name, turned }) => [name, turned])).toEqual([
    ["fewer", "better"],
    ["more", "worse"],
  ]);
});

test("a run is printed with its worst cases and their sentences first", () => {
  expect(worstCases(CASES, 1)).toEqual([
    "one (en)",
    "  differs in date, cameo: the proposed record instead of the expected record",
    "  missed the expected record",
    "  in: Made up for this test.",
  ]);
  const [scores] = tablesOf({ set: "made up", cases: CASES, drafts: ["half-done"] }).map(markdownTable);
  expect(scores?.split("\n").slice(0, 5)).toEqual([
    "### made up: records",
    "",
    "| kind, language | cases | expected | proposed | precision | recall | F1 | strict precision | strict recall | strict F1 |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    "| event, en | 1 | 3 | 2 | 1.00 (0.34–1.00) | 0.67 (0.21–0.94) | 0.80 | 0.50 (0.09–0.91) | 0.33 (0.06–0.79) | 0.40 |",
  ]);
  expect(scores).toContain("0 of 2 cases are right");
  expect(scores).toContain("1 unchecked drafts are not scored.");
});
