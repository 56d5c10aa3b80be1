import { formerStateName } from "../../../shared/gazetteer/state-codes.ts";
import { stateByIso3 } from "../../../shared/gazetteer/states.ts";
import { chapterName } from "../trade/hs-chapters.ts";
import type { Database } from "./database.ts";

/** Names of what is no state of today, and of commodities. */
export interface TradeNames {
  /** Null for a state of today, and where nothing has a name. */
  area(key: string, dataset: string, reporter: string): string | null;
  commodity(code: string): string | null;
}

export function createTradeNames({ get }: Database): TradeNames {
  const text = (sql: string, ...values: string[]) => {
    const name = get(sql, ...values)?.["name"];
    return typeof name === "string" ? name : null;
  };
  return {
    area(key, dataset, reporter) {
      if (stateByIso3(key)) return null;
      const [system = "", code = ""] = key.split(":");
      return (
        formerStateName(key) ??
        text(
          "SELECT name FROM area_code WHERE system = ? AND code = ? ORDER BY file DESC LIMIT 1",
          system,
          code,
        ) ??
        text(
          `SELECT n.name FROM trade_flow t JOIN data_name n ON n.id = t.partner_name
           WHERE t.dataset = ? AND t.reporter = ? AND t.partner = ? LIMIT 1`,
          dataset,
          reporter,
          key,
        )
      );
    },
    commodity: (code) =>
      chapterName(code) ?? text("SELECT name FROM commodity WHERE code = ? ORDER BY file DESC LIMIT 1", code),
  };
}
