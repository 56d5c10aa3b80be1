import { ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { resolveStateName } from "../../../shared/gazetteer/names.ts";
import { STATES } from "../../../shared/gazetteer/states.ts";
import { editDistance } from "./edit-distance.ts";
import { planQuery } from "./fts-expression.ts";
import { highlightTerms } from "./highlight-terms.ts";
import type { HighlightTerm } from "./highlight-terms.ts";
import type { QueryError } from "./query-node.ts";
import { parseQuery } from "./query.ts";
import type { SearchPlan } from "./search-plan.ts";

/** A query that was read: how to find its articles and what to mark in them. */
export interface ReadQuery {
  plan: SearchPlan;
  terms: HighlightTerm[];
}

export function readQuery(text: string): Result<ReadQuery, QueryError> {
  const parsed = parseQuery(text, { resolveCountry: resolveStateName, nearCountries });
  if (!parsed.ok) return parsed;
  return ok({ plan: planQuery(parsed.value), terms: highlightTerms(parsed.value) });
}

/** Up to three states in whose English name a word begins so, or whose name is at most two letters away. */
function nearCountries(text: string): string[] {
  const typed = text.toLowerCase();
  return STATES.map((state) => state.names.en)
    .map((name) => ({ name, distance: distanceTo(name.toLowerCase(), typed) }))
    .filter((near) => near.distance <= 2)
    .toSorted((left, right) => left.distance - right.distance || left.name.localeCompare(right.name))
    .slice(0, 3)
    .map((near) => near.name);
}

function distanceTo(name: string, typed: string): number {
  const begins = typed.length >= 3 && ` ${name}`.includes(` ${typed}`);
  return begins ? 1 : editDistance(name, typed);
}
