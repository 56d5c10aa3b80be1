import type { Lens, LensFacet } from "../../../shared/domain/lens.ts";
import { encodeLens } from "../../../shared/domain/lens.ts";
import type { FieldFilter } from "../search/query-node.ts";
import type { SearchPlan } from "../search/search-plan.ts";
import type { SqlValue } from "./database.ts";

/** A condition in SQL with its values; several are joined by AND. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

/** A lens whose query has been read. `hits` names the table of the query's articles, null without a query. */
export interface LensScope {
  lens: Lens;
  plan: SearchPlan;
  hits: string | null;
}

/** Conditions on an article `a` for everything that a lens says of articles alone: query, source, language, year. */
export function articleConditions(scope: LensScope, without?: LensFacet): Condition[] {
  const { lens, hits } = scope;
  const conditions: Condition[] = [{ sql: "a.live = 1", values: [] }];
  if (hits) conditions.push({ sql: `a.id IN (SELECT article FROM ${hits})`, values: [] });
  if (without !== "sources") {
    conditions.push(
      ...choiceConditions(
        "a.source",
        lens.sources,
        (count) => `(SELECT id FROM source WHERE name IN (${marks(count)}))`,
      ),
    );
  }
  if (without !== "languages") conditions.push(...choiceConditions("a.language", lens.languages));
  if (without !== "years") conditions.push(...choiceConditions("substr(a.published, 1, 4)", lens.years));
  return conditions;
}

/** Conditions on an article in a list: those above, and that it names the states and holds the evidence asked for. */
export function listConditions(scope: LensScope, without?: LensFacet): Condition[] {
  const { lens } = scope;
  const conditions = articleConditions(scope, without);
  if (without !== "countries") {
    const states = (count: number) =>
      `(SELECT article FROM article_state WHERE live = 1 AND state IN (${marks(count)}))`;
    conditions.push(...choiceConditions("a.id", lens.countries, states));
  }
  const evidence = evidenceConditions(
    { ...scope, plan: { kind: "all" } },
    ["countries", "reviews", ...(without ? [without] : [])],
    false,
  );
  const named =
    lens.types.include.length +
    lens.types.exclude.length +
    lens.statuses.include.length +
    lens.statuses.exclude.length;
  if (evidence.length > 0 && named > 0) {
    conditions.push({
      sql: `a.id IN (SELECT p.article FROM event_pair p WHERE p.live = 1 AND ${join(evidence)})`,
      values: evidence.flatMap((condition) => condition.values),
    });
  }
  if (lens.from !== null || lens.to !== null) {
    const from = lens.from ?? "0000";
    const to = lens.to ?? "9999";
    conditions.push({
      sql: `(a.published BETWEEN ? AND ? OR a.id IN
        (SELECT article FROM event_pair WHERE focus = ? AND live = 1 AND day_from <= ? AND day_to >= ?))`,
      values: [from, to, lens.focus, to, from],
    });
  }
  return conditions;
}

/** Conditions on event_pair `p`: what a lens says of events, with what its query says of them at its top level. */
export function evidenceConditions(
  scope: LensScope,
  without: readonly LensFacet[] = [],
  inTime = true,
): Condition[] {
  const { lens } = scope;
  const conditions: Condition[] = [];
  const add = (facet: LensFacet, column: string, choice: Lens[LensFacet]) => {
    if (!without.includes(facet)) conditions.push(...choiceConditions(column, choice));
  };
  add("countries", "p.partner", lens.countries);
  add("types", "p.type", lens.types);
  add("statuses", "p.status", lens.statuses);
  add("reviews", "p.review", lens.reviews);
  if (inTime && (lens.from !== null || lens.to !== null)) {
    conditions.push({
      sql: "p.day_from <= ? AND p.day_to >= ?",
      values: [lens.to ?? "9999", lens.from ?? "0000"],
    });
  }
  for (const filter of topFilters(scope.plan)) conditions.push(...eventFilter(filter, lens.focus));
  return conditions;
}

/** Conditions on event_pair `p` through the whole lens: focus, evidence, and the article that holds it. */
export function pairConditions(
  scope: LensScope,
  without: readonly LensFacet[] = [],
  inTime = true,
): Condition[] {
  const conditions: Condition[] = [{ sql: "p.focus = ? AND p.live = 1", values: [scope.lens.focus] }];
  conditions.push(...evidenceConditions(scope, without, inTime));
  const ofArticle = inArticles("p.article", articleConditions(scope, without[0]), scope.hits);
  return ofArticle ? [...conditions, ofArticle] : conditions;
}

/** That a column names one of the articles that meet the conditions; null when every live article does. */
export function inArticles(
  column: string,
  conditions: readonly Condition[],
  hits: string | null,
): Condition | null {
  const [, ...beyondLive] = conditions;
  if (beyondLive.length === 0) return null;
  // Hits are live: their table alone spares a look-up of each article.
  if (hits && beyondLive.length === 1)
    return { sql: `${column} IN (SELECT article FROM ${hits})`, values: [] };
  return {
    sql: `${column} IN (SELECT a.id FROM article a WHERE ${join(conditions)})`,
    values: valuesOf(conditions),
  };
}

export function join(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? "1" : conditions.map((condition) => `(${condition.sql})`).join(" AND ");
}

export function valuesOf(conditions: readonly Condition[]): SqlValue[] {
  return conditions.flatMap((condition) => condition.values);
}

/** The same key for lenses that look the same. */
export function lensKey(lens: Lens): string {
  return encodeLens(lens);
}

/** Field filters that every hit must meet. */
export function topFilters(plan: SearchPlan): FieldFilter[] {
  if (plan.kind === "field") return [plan];
  if (plan.kind === "and") return plan.plans.flatMap((part) => (part.kind === "field" ? [part] : []));
  return [];
}

function eventFilter(filter: FieldFilter, focus: string): Condition[] {
  switch (filter.field) {
    case "country":
      return filter.value === focus ? [] : [{ sql: "p.partner = ?", values: [filter.value] }];
    case "type":
      return [{ sql: "p.type = ?", values: [filter.value] }];
    case "mode":
      return [{ sql: "p.mode = ?", values: [filter.value] }];
    case "status":
      return [{ sql: "p.status = ?", values: [filter.value] }];
    case "review":
      return [{ sql: "p.review = ?", values: [filter.value] }];
    case "from":
    case "to":
    case "source":
    case "lang":
    case "has":
      return [];
  }
}

/** That a column has one of the values chosen, and none of those left out. */
export function choiceConditions(
  column: string,
  choice: { include: readonly string[]; exclude: readonly string[] },
  within: (count: number) => string = (count) => `(${marks(count)})`,
): Condition[] {
  const conditions: Condition[] = [];
  if (choice.include.length > 0) {
    conditions.push({ sql: `${column} IN ${within(choice.include.length)}`, values: [...choice.include] });
  }
  if (choice.exclude.length > 0) {
    conditions.push({
      sql: `${column} IS NULL OR ${column} NOT IN ${within(choice.exclude.length)}`,
      values: [...choice.exclude],
    });
  }
  return conditions;
}

export function marks(count: number): string {
  return Array.from({ length: count }, () => "?").join(", ");
}
