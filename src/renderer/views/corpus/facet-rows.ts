import type { FacetCount } from "../../../shared/contract/corpus-contract.ts";
import { markOf } from "./facet-choice.ts";
import type { Choice, FacetMark } from "./facet-choice.ts";

export interface FacetRow extends FacetCount {
  mark: FacetMark;
}

export interface FacetRows {
  rows: FacetRow[];
  /** Values that "show more" would add. */
  hidden: number;
}

/**
 * The values of a facet to show: chosen ones first and always, even where none is left to count, then the rest in the
 * given order; `needle` keeps those whose label holds it, `limit` cuts what is not chosen, but never a single value: the
 * control that shows it would take its place.
 */
export function facetRows(
  counts: readonly FacetCount[],
  choice: Choice,
  { needle, limit, labelOf }: { needle: string; limit: number; labelOf: (value: string) => string },
): FacetRows {
  const known = new Set(counts.map(({ value }) => value));
  const lost = [...choice.include, ...choice.exclude]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: labelOf(value), count: 0 }));
  const all = [...counts, ...lost].map((entry) => ({ ...entry, mark: markOf(choice, entry.value) }));
  const wanted = needle.trim().toLocaleLowerCase("en");
  const found = all.filter(
    ({ label, mark }) => mark !== "free" || label.toLocaleLowerCase("en").includes(wanted),
  );
  const chosen = found.filter(({ mark }) => mark !== "free");
  const rest = found.filter(({ mark }) => mark === "free");
  const fitting = Math.max(0, limit - chosen.length);
  const room = rest.length === fitting + 1 ? rest.length : fitting;
  return { rows: [...chosen, ...rest.slice(0, room)], hidden: Math.max(0, rest.length - room) };
}
