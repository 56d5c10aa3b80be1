import { ColumnMapping, TradeColumn } from "../../../shared/domain/data-file.ts";

import type { VoteColumn } from "../../../shared/domain/data-file.ts";

export type MappingKind = ColumnMapping["kind"];
/** What a row of a mapped table is made of. */
export type Target = TradeColumn | VoteColumn;

/** Where a target's text comes from. */
export type TargetSource =
  | { kind: "none" }
  | { kind: "column"; column: string }
  | { kind: "fixed"; text: string };

/** Something that keeps a mapping from being used; null for what is about no single target. */
export interface MappingProblem {
  target: Target | "states" | null;
  words: string;
}

export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  year: "Year",
  reporter: "Reporter",
  partner: "Partner",
  flow: "Flow",
  value: "Value",
  currency: "Currency",
  unit: "Unit",
  valuation: "Valuation",
  commodity: "Commodity",
  source: "Source",
  resolution: "Resolution",
  date: "Date",
  title: "Title",
  body: "Body",
  session: "Session",
  state: "State",
  vote: "Vote",
};

/** What every row must say comes first. */
const TARGETS: Readonly<Record<MappingKind, readonly Target[]>> = {
  "trade-table": TradeColumn.options,
  "vote-table": ["resolution", "state", "vote", "date", "title", "body", "session", "source"],
  "wide-votes": ["resolution", "date", "title", "body", "session", "source"],
};

/** A row that lacks one of these is no figure and no vote. */
const NEEDED: Readonly<Record<MappingKind, readonly Target[]>> = {
  "trade-table": ["year", "reporter", "partner", "flow", "value"],
  "vote-table": ["state", "vote"],
  "wide-votes": [],
};

export function targetsOf(kind: MappingKind): readonly Target[] {
  return TARGETS[kind];
}

export function isNeeded(kind: MappingKind, target: Target): boolean {
  return NEEDED[kind].includes(target);
}

export function emptyMapping(kind: MappingKind): ColumnMapping {
  return ColumnMapping.parse({ kind, columns: {}, fixed: {}, ...(kind === "wide-votes" && { states: [] }) });
}

/** A mapping turned to another kind of table; what both have in common stays. */
export function asKind(mapping: ColumnMapping | null, kind: MappingKind): ColumnMapping {
  if (mapping?.kind === kind) return mapping;
  const empty = emptyMapping(kind);
  if (mapping === null) return empty;
  return TARGETS[kind].reduce((made, target) => withSource(made, target, sourceOf(mapping, target)), empty);
}

export function sourceOf(mapping: ColumnMapping, target: Target): TargetSource {
  const column = textFor(mapping.columns, target);
  if (column !== undefined) return { kind: "column", column };
  const text = textFor(mapping.fixed, target);
  return text === undefined ? { kind: "none" } : { kind: "fixed", text };
}

export function withSource(mapping: ColumnMapping, target: Target, source: TargetSource): ColumnMapping {
  return ColumnMapping.parse({
    ...mapping,
    columns: replaced(mapping.columns, target, source.kind === "column" ? source.column : null),
    fixed: replaced(mapping.fixed, target, source.kind === "fixed" ? source.text : null),
  });
}

/** What a column is read as; null for one that is not read. */
export function targetOfColumn(mapping: ColumnMapping, column: string): Target | null {
  return TARGETS[mapping.kind].find((target) => textFor(mapping.columns, target) === column) ?? null;
}

/** What has to be said before the file can be read; what its rows would make of it, the preview tells. */
export function mappingProblems(mapping: ColumnMapping, columns: readonly string[]): MappingProblem[] {
  const { kind } = mapping;
  const problems = TARGETS[kind].flatMap((target): MappingProblem[] => {
    const words = targetProblem(mapping, target, columns);
    return words === null ? [] : [{ target, words }];
  });
  if (kind === "trade-table") return problems;
  const names = ["resolution", "title"] as const;
  if (names.every((target) => sourceOf(mapping, target).kind === "none")) {
    problems.push({ target: "resolution", words: "Choose the resolution or the title" });
  }
  if (mapping.kind === "wide-votes" && mapping.states.length === 0) {
    problems.push({ target: "states", words: "No column holds a state's votes" });
  }
  return problems;
}

function targetProblem(mapping: ColumnMapping, target: Target, columns: readonly string[]): string | null {
  const source = sourceOf(mapping, target);
  switch (source.kind) {
    case "none":
      return isNeeded(mapping.kind, target) ? "Choose a column or a fixed value" : null;
    case "column":
      return columnProblem(mapping, target, source.column, columns);
    case "fixed":
      return fixedProblem(target, source.text.trim());
  }
}

function columnProblem(
  mapping: ColumnMapping,
  target: Target,
  column: string,
  columns: readonly string[],
): string | null {
  if (!columns.includes(column)) return `There is no column ${column}`;
  const first = targetOfColumn(mapping, column);
  return first === null || first === target
    ? null
    : `${TARGET_NAMES[first]} is read from this column already`;
}

function fixedProblem(target: Target, text: string): string | null {
  if (text === "") return "Type the value that holds for every row";
  if (target === "year" && !/^\d{4}$/.test(text)) return "A year has four digits";
  return null;
}

function textFor(texts: Partial<Record<string, string>>, target: Target): string | undefined {
  return texts[target];
}

function replaced(
  texts: Partial<Record<string, string>>,
  target: Target,
  text: string | null,
): Record<string, string> {
  const kept = Object.entries(texts).flatMap(([name, value]) =>
    name === target || value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(text === null ? kept : [...kept, [target, text] as const]);
}
