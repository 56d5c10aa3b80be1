import { cellsOf, mentionCellsOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { isClean } from "./run.ts";
import type { CaseOutcome, Run } from "./run.ts";

/** One figure before and after; null where a run has no such figure. */
export interface FigureChange {
  name: string;
  before: number | null;
  after: number | null;
}

/** A case whose outcome is not the same. Lines start with what became of the record. */
export interface CaseChange {
  name: string;
  turned: "better" | "worse" | "otherwise";
  before: string[];
  after: string[];
}

export interface Comparison {
  set: string;
  figures: FigureChange[];
  cases: CaseChange[];
  added: string[];
  removed: string[];
}

/** What changed from one run over a set to another: every figure that moved, every case that turned. */
export function compareRuns(before: Run, after: Run): Comparison {
  const earlier = new Map(before.cases.map((one) => [one.name, one]));
  const later = new Map(after.cases.map((one) => [one.name, one]));
  return {
    set: after.set,
    figures: figureChanges(figuresOf(before), figuresOf(after)),
    cases: after.cases.flatMap((one) => {
      const twin = earlier.get(one.name);
      return twin ? caseChange(twin, one) : [];
    }),
    added: [...later.keys()].filter((name) => !earlier.has(name)),
    removed: [...earlier.keys()].filter((name) => !later.has(name)),
  };
}

function figuresOf({ cases }: Run): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  for (const cell of cellsOf(cases)) {
    for (const [name, value] of cellFigures(cell))
      figures.set(`${cell.kind}, ${cell.language}: ${name}`, value);
  }
  for (const { language, precision, recall } of mentionCellsOf(cases)) {
    figures.set(`state mentions, ${language}: precision`, precision.value);
    figures.set(`state mentions, ${language}: recall`, recall.value);
  }
  return figures;
}

function cellFigures({ lenient, strict }: Cell): [string, number | null][] {
  return [
    ["precision", lenient.precision.value],
    ["recall", lenient.recall.value],
    ["F1", lenient.f1],
    ["strict precision", strict.precision.value],
    ["strict recall", strict.recall.value],
    ["strict F1", strict.f1],
  ];
}

function figureChanges(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
): FigureChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((change) => change.before !== change.after);
}

function caseChange(before: CaseOutcome, after: CaseOutcome): CaseChange[] {
  const [old, now] = [faultsOf(before), faultsOf(after)];
  if (old.length === now.length && old.every((line, index) => line === now[index])) return [];
  return [
    {
      name: after.name,
      turned: turnOf(before, after, old.length, now.length),
      before: old.filter((line) => !now.includes(line)),
      after: now.filter((line) => !old.includes(line)),
    },
  ];
}

function turnOf(before: CaseOutcome, after: CaseOutcome, old: number, now: number): CaseChange["turned"] {
  if (isClean(before) !== isClean(after)) return isClean(after) ? "better" : "worse";
  return now < old ? "better" : now > old ? "worse" : "otherwise";
}

/** What is wrong with a case, one line each, sorted: "missed vote KEN yes UNGA …". */
export function faultsOf({ records, document, mentions }: CaseOutcome): string[] {
  return [
    ...records.flatMap(({ outcome, expected, proposed, differs }) => {
      switch (outcome) {
        case "right":
          return [];
        case "missed":
          return [`missed ${expected ?? ""}`];
        case "extra":
          return [`extra ${proposed ?? ""}`];
        case "differs":
          return [`differs in ${differs.join(", ")}: ${proposed ?? ""} instead of ${expected ?? ""}`];
      }
    }),
    ...document,
    ...(mentions?.missed ?? []).map((mention) => `missed mention ${mention}`),
    ...(mentions?.extra ?? []).map((mention) => `extra mention ${mention}`),
  ].toSorted();
}
