import type { MapMeasure } from "../domain/outreach.ts";

const WORDS: Record<MapMeasure, { one: string; many: string; column: string }> = {
  events: { one: "event", many: "events", column: "Events" },
  visits: { one: "visit", many: "visits", column: "Visits" },
  agreements: { one: "agreement", many: "agreements", column: "Agreements" },
  articles: { one: "article", many: "articles", column: "Articles" },
};

/** "1 visit", "12 visits". */
export function countOf(count: number, measure: MapMeasure): string {
  return `${count} ${count === 1 ? WORDS[measure].one : WORDS[measure].many}`;
}

export function measureColumn(measure: MapMeasure): string {
  return WORDS[measure].column;
}

export function measureMany(measure: MapMeasure): string {
  return WORDS[measure].many;
}

/** "Kenya", "Kenya and Chad", "Kenya, Chad and Egypt". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
