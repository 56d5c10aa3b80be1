import type { CodeRow, RollCallRow, TradeRow, VoteRow } from "../datafiles/reader.ts";
import type { Database } from "./database.ts";
import type { DataRows } from "./data-rows.ts";
import { createDataFileStore } from "./data-file-store.ts";
import { createTradeRows } from "./trade-rows.ts";
import type { DataFileStore } from "./data-file-store.ts";
import { createRollCallRows } from "./roll-call-rows.ts";

/** What reading data files needs of a workspace, on one connection. */
export interface DataStores {
  files: DataFileStore;
  rows: {
    votes: DataRows<VoteRow | RollCallRow>;
    trade: DataRows<TradeRow | CodeRow>;
    transaction: Database["transaction"];
  };
}

export function createDataStores(database: Database): DataStores {
  return {
    files: createDataFileStore(database),
    rows: {
      votes: createRollCallRows(database),
      trade: createTradeRows(database),
      transaction: database.transaction,
    },
  };
}
