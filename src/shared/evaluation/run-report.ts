import type { CalibrationRow } from "./calibration.ts";
import { calibrationOf } from "./calibration.ts";
import { ALL, cellsOf, detailsOf, mentionCellsOf } from "./cells.ts";
import type { Scores } from "./cells.ts";
import { faultsOf } from "./compare-runs.ts";
import { countedShare, figure, shareWords, withInterval } from "./figure-words.ts";
import { isClean } from "./run.ts";
import type { CaseOutcome, Run } from "./run.ts";
import type { Table } from "./table.ts";

/** Every table of a run; those without a row are left out. */
export function tablesOf(run: Run): Table[] {
  const { bins, rules, expectedError } = calibrationOf(run.cases);
  const tables: Table[] = [
    scoreTable(run),
    {
      title: `${run.set}: details of the matched records`,
      head: ["detail", "agrees"],
      rows: detailsOf(run.cases).map(({ difference, agrees }) => [difference, countedShare(agrees)]),
      note: null,
    },
    {
      title: `${run.set}: state mentions`,
      head: ["language", "cases", "precision", "recall", "exact span and kind"],
      rows: mentionCellsOf(run.cases).map(({ language, cases, precision, recall, exact }) => [
        language,
        String(cases),
        countedShare(precision),
        countedShare(recall),
        countedShare(exact),
      ]),
      note: null,
    },
    {
      title: `${run.set}: calibration by confidence`,
      head: CALIBRATION_HEAD,
      rows: bins.map(calibrationRow),
      note: `Expected calibration error (stated confidence against exact): ${figure(expectedError)}.`,
    },
    {
      title: `${run.set}: calibration by rule`,
      head: CALIBRATION_HEAD,
      rows: rules.map(calibrationRow),
      note: null,
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function scoreTable({ set, cases, drafts }: Run): Table {
  const clean = cases.filter(isClean).length;
  const unscored = drafts.length === 0 ? "" : ` ${drafts.length} unchecked drafts are not scored.`;
  return {
    title: `${set}: records`,
    head: [
      "kind, language",
      "cases",
      "expected",
      "proposed",
      "precision",
      "recall",
      "F1",
      "strict precision",
      "strict recall",
      "strict F1",
    ],
    rows: cellsOf(cases).map(({ kind, language, cases: n, counts, lenient, strict }) => [
      `${kind === ALL ? "all kinds" : kind}, ${language}`,
      String(n),
      String(counts.expected),
      String(counts.proposed),
      ...scoreWords(lenient),
      ...scoreWords(strict),
    ]),
    note: `${clean} of ${cases.length} cases are right in everything that their annotations state. Intervals are 95%: Wilson's for precision and recall, bootstrap over cases for F1.${unscored}`,
  };
}

function scoreWords({ precision, recall, f1, f1Interval }: Scores): string[] {
  return [
    shareWords(precision),
    shareWords(recall),
    withInterval(f1, f1Interval?.low ?? null, f1Interval?.high ?? null),
  ];
}

const CALIBRATION_HEAD = ["proposals", "stated", "right", "exact"];

function calibrationRow({ name, stated, right, exact }: CalibrationRow): string[] {
  return [name, figure(stated), countedShare(right), countedShare(exact)];
}

/** The cases with most faults, each as a heading, its faults and the sentences that they are about. */
export function worstCases(cases: readonly CaseOutcome[], most: number): string[] {
  return cases
    .map((one) => ({ one, faults: faultsOf(one) }))
    .filter(({ faults }) => faults.length > 0)
    .toSorted((a, b) => b.faults.length - a.faults.length || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, most)
    .flatMap(({ one, faults }) => {
      const sentences = new Set(
        one.records.filter(({ outcome }) => outcome !== "right").map(({ sentence }) => sentence),
      );
      return [
        `${one.name} (${one.language})`,
        ...faults.map((fault) => `  ${fault}`),
        ...[...sentences].map((sentence) => `  in: ${sentence}`),
      ];
    });
}
