import type { Facets } from "../../../shared/contract/corpus-contract.ts";
import type { LensFacet } from "../../../shared/domain/lens.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { sentenceCase } from "../format.ts";
import { languageName } from "../language-name.ts";
import { REVIEW_WORDS } from "../review-words.ts";
import type { LensChip } from "./lens-chips.ts";

const COUNTED: Record<LensFacet, keyof Facets | null> = {
  countries: "countries",
  types: "types",
  statuses: "statuses",
  reviews: null,
  sources: "sources",
  languages: "languages",
  years: "years",
};

/** "Kenya", "not Kenya", "Rejected shown". The facets' own label where they have one. */
export function chipLabel(chip: LensChip, facets: Facets | undefined): string {
  const name = valueName(chip, facets);
  switch (chip.mode) {
    case "include":
      return name;
    case "exclude":
      return `not ${name}`;
    case "dropped":
      return `${name} shown`;
  }
}

function valueName({ facet, value }: LensChip, facets: Facets | undefined): string {
  if (facet === "countries") return stateName(value, "en");
  if (facet === "reviews") return sentenceCase(reviewWords(value));
  if (facet === "languages") return languageName(value);
  const counts = COUNTED[facet] === null ? undefined : facets?.[COUNTED[facet]];
  const known = Array.isArray(counts) ? counts.find((count) => count.value === value) : undefined;
  return (
    known?.label ?? (facet === "types" || facet === "statuses" ? sentenceCase(value.toLowerCase()) : value)
  );
}

function reviewWords(value: string): string {
  return (REVIEW_WORDS as Readonly<Record<string, string>>)[value] ?? value;
}
