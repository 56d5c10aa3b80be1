import type { FieldFilter } from "./query-node.ts";

/**
 * A query as the store runs it. Everything below one `fts` is one MATCH expression over the columns `title`, `body`
 * and `names`, so that it is ranked once; `and` and `or` have two or more plans, and at most one of them is `fts`.
 */
export type SearchPlan =
  | { kind: "all" }
  | { kind: "fts"; match: string }
  | ({ kind: "field" } & FieldFilter)
  | { kind: "and"; plans: SearchPlan[] }
  | { kind: "or"; plans: SearchPlan[] }
  | { kind: "not"; plan: SearchPlan };
