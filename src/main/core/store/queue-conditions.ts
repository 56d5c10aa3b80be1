import type { QueueFilter } from "../../../shared/contract/review-contract.ts";
import type { RecordKind } from "../../../shared/domain/review.ts";
import { articleConditions, inArticles, marks, pairConditions, topFilters } from "./lens-scope.ts";
import type { Condition, LensScope } from "./lens-scope.ts";

const STATEMENTS: readonly RecordKind[] = ["trade", "vote", "gap"];

/** Conditions on event_pair `p`: events through the lens, whatever their review, that pass the queue's filter. */
export function queuedEvents(scope: LensScope, filter: QueueFilter): Condition[] {
  return [
    ...pairConditions(scope, ["reviews"]),
    ...(filter.kinds.length === 0 || filter.kinds.includes("event") ? [] : [NONE]),
    ...filterConditions("p", filter),
    ...proposalConditions(filter.proposals).map(({ sql, values }) => ({
      sql: `p.event IN (SELECT id FROM event WHERE ${sql})`,
      values,
    })),
  ];
}

/**
 * Conditions on statement `s` through the lens. A vote is evidence about any state; a figure or a gap only about its
 * pair. Statements have no type and no status: a lens that asks for one shows none.
 */
export function queuedStatements(scope: LensScope, filter: QueueFilter): Condition[] {
  const { lens } = scope;
  const conditions: Condition[] = [
    { sql: "s.live = 1", values: [] },
    {
      sql: "s.kind = 'vote' OR s.state IS NULL OR s.state = ? OR s.partner = ?",
      values: [lens.focus, lens.focus],
    },
  ];
  const ofArticle = inArticles("s.article", articleConditions(scope), scope.hits);
  if (ofArticle) conditions.push(ofArticle);
  const { include, exclude } = lens.countries;
  if (include.length > 0) {
    const states = `(${marks(include.length)})`;
    conditions.push({
      sql: `s.state IN ${states} OR s.partner IN ${states}`,
      values: [...include, ...include],
    });
  }
  if (exclude.length > 0) {
    const states = `(${marks(exclude.length)})`;
    conditions.push({
      sql: `coalesce(s.state, '') NOT IN ${states} AND coalesce(s.partner, '') NOT IN ${states}`,
      values: [...exclude, ...exclude],
    });
  }
  if (lens.types.include.length > 0 || lens.statuses.include.length > 0) conditions.push(NONE);
  if (lens.from !== null || lens.to !== null) {
    conditions.push({
      sql: "s.day_from <= ? AND s.day_to >= ?",
      values: [lens.to ?? "9999", lens.from ?? "0000"],
    });
  }
  for (const { field, value } of topFilters(scope.plan)) {
    if (field === "review") conditions.push({ sql: "s.review = ?", values: [value] });
    if (field === "type" || field === "mode" || field === "status") conditions.push(NONE);
  }
  const kinds =
    filter.kinds.length === 0 ? STATEMENTS : STATEMENTS.filter((kind) => filter.kinds.includes(kind));
  if (kinds.length === 0) conditions.push(NONE);
  else if (kinds.length < STATEMENTS.length) conditions.push(isOneOf("s.kind", kinds));
  return [...conditions, ...filterConditions("s", filter), ...proposalConditions(filter.proposals)];
}

const NONE: Condition = { sql: "0", values: [] };

function filterConditions(table: "p" | "s", { reviews, rule, maximumConfidence }: QueueFilter): Condition[] {
  const conditions: Condition[] = [];
  if (reviews.length > 0) conditions.push(isOneOf(`${table}.review`, reviews));
  if (rule !== null) conditions.push({ sql: `${table}.rule = ?`, values: [rule] });
  if (maximumConfidence !== null) {
    conditions.push({ sql: `${table}.confidence <= ?`, values: [maximumConfidence] });
  }
  return conditions;
}

/** Said so that the partial index of the few records whose proposal has changed can answer. */
function proposalConditions(proposals: QueueFilter["proposals"]): Condition[] {
  if (proposals.length === 0) return [];
  const changed = proposals.includes("same") ? [] : [{ sql: "proposal <> 'same'", values: [] }];
  const conditions = [...changed, isOneOf("proposal", proposals)];
  return [
    {
      sql: conditions.map(({ sql }) => sql).join(" AND "),
      values: conditions.flatMap(({ values }) => values),
    },
  ];
}

function isOneOf(column: string, values: readonly string[]): Condition {
  return { sql: `${column} IN (${marks(values.length)})`, values: [...values] };
}
