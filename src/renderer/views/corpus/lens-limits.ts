import { DEFAULT_LENS, LENS_FACETS } from "../../../shared/domain/lens.ts";
import type { Lens, LensFacet } from "../../../shared/domain/lens.ts";

/** One thing that narrows a lens, and the same lens without it. */
export interface LensLimit {
  key: string;
  label: string;
  without: Lens;
}

const FACET_WORDS: Record<LensFacet, string> = {
  countries: "state",
  types: "event type",
  statuses: "status",
  reviews: "review",
  sources: "source",
  languages: "language",
  years: "year",
};

/** Everything that makes a lens narrower than the default, in the order in which an analyst would let go of it. */
export function lensLimits(lens: Lens, valueWords: (facet: LensFacet, value: string) => string): LensLimit[] {
  const limits: LensLimit[] = [];
  if (lens.query.trim()) {
    limits.push({ key: "query", label: `the words “${lens.query.trim()}”`, without: { ...lens, query: "" } });
  }
  if (lens.from !== null || lens.to !== null) {
    limits.push({ key: "time", label: "the time range", without: { ...lens, from: null, to: null } });
  }
  for (const facet of LENS_FACETS) {
    const { include, exclude } = lens[facet];
    const usual = DEFAULT_LENS[facet];
    const added = include.filter((value) => !usual.include.some((other) => other === value));
    const barred = exclude.filter((value) => !usual.exclude.some((other) => other === value));
    if (added.length === 0 && barred.length === 0) continue;
    const words = [
      ...added.map((value) => valueWords(facet, value)),
      ...barred.map((value) => `not ${valueWords(facet, value)}`),
    ];
    const shown = words.slice(0, 3).join(", ");
    limits.push({
      key: facet,
      label: `${FACET_WORDS[facet]}: ${shown}${words.length > 3 ? ", …" : ""}`,
      without: { ...lens, [facet]: usual },
    });
  }
  return limits;
}
