import type { EventDraft, EventMode, Statement } from "../domain/evidence.ts";
import { Rank } from "../domain/evidence.ts";
import type { Codebook } from "../domain/review.ts";

interface Evidence {
  events: EventDraft[];
  statements: Statement[];
}

/** What a rank is asked of: people who travel, meet or speak with each other. */
const RANKED: ReadonlySet<EventMode> = new Set([
  "visit",
  "host",
  "plan-visit",
  "talks",
  "meeting",
  "summit",
  "call",
  "third-country",
]);

/** The evidence that a codebook counts; everything else about the article stays. */
export function underCodebook<Article extends Evidence>(article: Article, codebook: Codebook): Article {
  const counts = ({ rule, confidence }: EventDraft | Statement) =>
    confidence >= codebook.minimumConfidence && !codebook.disabledRules.includes(rule);
  return {
    ...article,
    events: article.events.filter((event) => counts(event) && isHighEnough(event, codebook.minimumRank)),
    statements: article.statements.filter(counts),
  };
}

/**
 * The highest named actor decides, or, where no actor is named, the highest person named at all. An event that names
 * nobody says nothing of rank and counts.
 */
function isHighEnough({ mode, parties }: EventDraft, minimum: Rank | null): boolean {
  if (minimum === null || !RANKED.has(mode)) return true;
  const actors = parties.filter(({ role }) => role === "actor");
  const ranks = [actors, parties]
    .map((named) => named.flatMap(({ person }) => (person ? [Rank.options.indexOf(person.rank)] : [])))
    .find((found) => found.length > 0);
  return ranks === undefined || Math.min(...ranks) <= Rank.options.indexOf(minimum);
}
