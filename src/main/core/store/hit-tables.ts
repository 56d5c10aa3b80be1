import type { FieldFilter } from "../search/query-node.ts";
import type { SearchPlan } from "../search/search-plan.ts";
import type { Database, SqlValue } from "./database.ts";

/** Articles that a query finds, kept in temporary tables so that all views of one lens search once. */
export interface HitTables {
  /** The table (article INTEGER PRIMARY KEY, rank REAL; smaller ranks first) of a plan's articles; null for all. */
  table(plan: SearchPlan, revision: number): string | null;
}

interface Compiled {
  sql: string;
  values: SqlValue[];
}

/** Titles weigh eight times the body; a name found only through its cross-script key half of it. */
const RANK = "bm25(article_index, 8.0, 1.0, 0.5)";
const KEPT = 8;

export function createHitTables(database: Database): HitTables {
  const kept = new Map<string, string>();
  let serial = 0;

  return {
    table(plan, revision) {
      if (plan.kind === "all") return null;
      const key = `${revision} ${JSON.stringify(plan)}`;
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      for (const [oldKey, oldTable] of kept) {
        if (kept.size < KEPT) break;
        database.run(`DROP TABLE temp.${oldTable}`);
        kept.delete(oldKey);
      }
      const name = `hits_${++serial}`;
      database.run(`CREATE TEMP TABLE ${name} (article INTEGER PRIMARY KEY, rank REAL NOT NULL)`);
      const ranked = rankedHits(plan);
      database.run(`INSERT INTO ${name} (article, rank) ${ranked.sql}`, ...ranked.values);
      kept.set(key, name);
      return name;
    },
  };
}

/** Ranked where one text part decides; a query of fields or alternatives has no rank and lists by date. */
function rankedHits(plan: SearchPlan): Compiled {
  if (plan.kind === "fts") {
    return {
      sql: `SELECT rowid, ${RANK} FROM article_index WHERE article_index MATCH ?`,
      values: [plan.match],
    };
  }
  const text = plan.kind === "and" ? plan.plans.find((part) => part.kind === "fts") : undefined;
  if (plan.kind === "and" && text?.kind === "fts") {
    const rest = plan.plans.filter((part) => part !== text).map(compile);
    const filters = rest.map((part) => `AND +rowid IN (${part.sql})`).join(" ");
    return {
      sql: `SELECT rowid, ${RANK} FROM article_index WHERE article_index MATCH ? ${filters}`,
      values: [text.match, ...rest.flatMap((part) => part.values)],
    };
  }
  const { sql, values } = compile(plan);
  return { sql: `SELECT id, 0 FROM (${sql})`, values };
}

/** Ids of live articles, column `id`. */
function compile(plan: SearchPlan): Compiled {
  switch (plan.kind) {
    case "all":
      return { sql: "SELECT id FROM article WHERE live = 1", values: [] };
    case "fts":
      return {
        sql: "SELECT rowid AS id FROM article_index WHERE article_index MATCH ?",
        values: [plan.match],
      };
    case "field":
      return compileField(plan);
    case "and":
      return combine(plan.plans.map(compile), "INTERSECT");
    case "or":
      return combine(plan.plans.map(compile), "UNION");
    case "not": {
      const inner = compile(plan.plan);
      return {
        sql: `SELECT id FROM article WHERE live = 1 AND id NOT IN (${inner.sql})`,
        values: inner.values,
      };
    }
  }
}

function combine(parts: Compiled[], operator: "INTERSECT" | "UNION"): Compiled {
  return {
    sql: parts.map((part) => `SELECT id FROM (${part.sql})`).join(` ${operator} `),
    values: parts.flatMap((part) => part.values),
  };
}

function compileField(filter: FieldFilter): Compiled {
  switch (filter.field) {
    case "country":
      return {
        sql: "SELECT article AS id FROM article_state WHERE state = ? AND live = 1",
        values: [filter.value],
      };
    case "type":
    case "mode":
    case "status":
    case "review":
      return {
        sql: `SELECT article AS id FROM event WHERE ${filter.field} = ? AND live = 1`,
        values: [filter.value],
      };
    case "from":
      return {
        sql: "SELECT id FROM article WHERE live = 1 AND published >= ?",
        values: [filter.value],
      };
    case "to":
      return {
        sql: "SELECT id FROM article WHERE live = 1 AND published BETWEEN '0' AND ?",
        values: [filter.value],
      };
    case "source":
      return {
        sql: "SELECT id FROM article WHERE live = 1 AND source IN (SELECT id FROM source WHERE same_text(name, ?))",
        values: [filter.value],
      };
    case "lang":
      return {
        sql: "SELECT id FROM article WHERE live = 1 AND (language = ? OR language LIKE ? || '-%')",
        values: [filter.value, filter.value],
      };
    case "has":
      return filter.value === "event"
        ? { sql: "SELECT article AS id FROM event WHERE live = 1", values: [] }
        : { sql: "SELECT article AS id FROM statement WHERE kind = ? AND live = 1", values: [filter.value] };
  }
}
