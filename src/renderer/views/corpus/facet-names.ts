import type { Facets } from "../../../shared/contract/corpus-contract.ts";
import type { LensFacet } from "../../../shared/domain/lens.ts";
import { chipLabel } from "../../app/lens-bar/chip-label.ts";

/** Facets of the column, in the order in which they are drawn. */
export const COLUMN = [
  { facet: "countries", counts: "countries", heading: "State" },
  { facet: "types", counts: "types", heading: "Event type" },
  { facet: "statuses", counts: "statuses", heading: "Status" },
  { facet: "sources", counts: "sources", heading: "Source" },
  { facet: "years", counts: "years", heading: "Year published" },
  { facet: "languages", counts: "languages", heading: "Language" },
] as const satisfies readonly { facet: LensFacet; counts: keyof Facets; heading: string }[];

/** A facet's value in words, as the lens bar says it. */
export function valueWords(facet: LensFacet, value: string, facets: Facets | undefined): string {
  return chipLabel({ facet, value, mode: "include" }, facets);
}
