import type { Lens } from "../../../shared/domain/lens.ts";
import type { VoteFilter } from "../../../shared/domain/roll-call.ts";
import { foldText } from "../../../shared/domain/fold.ts";
import type { Condition } from "./lens-scope.ts";

/**
 * Conditions on roll_call `r` for what a lens and a filter let through. Of the lens the time range counts alone; a roll
 * call of unknown date passes only without one.
 */
export function rollCallConditions(lens: Lens, filter: VoteFilter, words = ""): Condition[] {
  const { body, contested, important, topic, dataset } = filter;
  const conditions: Condition[] =
    dataset === null
      ? [{ sql: "r.shown = 1 AND r.body = ?", values: [body] }]
      : [{ sql: "r.dataset = ? AND r.file IS NOT NULL AND r.body = ?", values: [dataset, body] }];
  if (lens.from !== null) conditions.push({ sql: "r.day >= ?", values: [lens.from] });
  if (lens.to !== null) conditions.push({ sql: "r.day <= ?", values: [lens.to] });
  if (contested) conditions.push({ sql: "r.contested = 1", values: [] });
  if (important) conditions.push({ sql: "r.important = 1", values: [] });
  if (topic !== null) {
    conditions.push({
      sql: "r.id IN (SELECT roll_call FROM roll_call_topic WHERE topic = ?)",
      values: [topic],
    });
  }
  for (const word of words.split(/\s+/).filter((part) => part !== "")) {
    conditions.push({
      sql: "r.symbol LIKE ? ESCAPE '\\' OR instr(article_title(r.title), ?) > 0",
      values: [`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`, foldText(word)],
    });
  }
  return conditions;
}
