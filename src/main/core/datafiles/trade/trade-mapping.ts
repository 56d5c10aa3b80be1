import type { ColumnMapping, TradeColumn } from "../../../../shared/domain/data-file.ts";
import { HEADER_WORDS } from "./trade-words.ts";

export type TradeMapping = Extract<ColumnMapping, { kind: "trade-table" }>;

/** Without these a row is no figure. */
export const NEEDED: readonly TradeColumn[] = ["year", "reporter", "partner", "flow", "value"];

/** What the names of columns say of them; incomplete where they say nothing. */
export function guessTradeMapping(columns: readonly string[]): TradeMapping {
  const found: TradeMapping["columns"] = {};
  for (const column of columns) {
    const name = column.trim().toLowerCase();
    const meaning = HEADER_WORDS.find(([, words]) => words.test(name))?.[0];
    if (meaning && found[meaning] === undefined) found[meaning] = column;
  }
  return { kind: "trade-table", columns: found, fixed: {} };
}

/** What the analyst still has to say before a table can be read. */
export function missingFrom({ columns, fixed }: TradeMapping): TradeColumn[] {
  return NEEDED.filter((column) => columns[column] === undefined && (fixed[column] ?? "") === "");
}
