import { join } from "node:path";
import type { TradeRow } from "../../src/main/core/datafiles/reader.ts";
import type { NoticeDraft, UnresolvedCode } from "../../src/main/core/store/data-rows.ts";
import { openDatabase } from "../../src/main/core/store/database.ts";
import type { Database } from "../../src/main/core/store/database.ts";
import { createTradeRows } from "../../src/main/core/store/trade-rows.ts";
import type { Dataset } from "../../src/shared/domain/data-file.ts";
import { tempFolder } from "./temp-folder.ts";

/** A made-up figure: Belarus's exports to Kenya in 2021, unless it is changed. */
export function madeUpFlow(change: Partial<TradeRow> & { from?: string; to?: string }): TradeRow {
  const { from = "BLR", to = "KEN", ...rest } = change;
  const value = rest.value ?? "100";
  return {
    kind: "trade",
    line: 2,
    reporter: { system: "iso3", code: from },
    partner: { system: "iso3", code: to },
    reporterName: null,
    partnerName: null,
    flow: "export",
    year: 2021,
    month: null,
    classification: "H5",
    commodity: "TOTAL",
    commodityName: null,
    given: value,
    value,
    currency: "USD",
    valuation: rest.flow === "import" ? "CIF" : "FOB",
    source: null,
    ...rest,
  };
}

export interface TradeFileMade {
  id: number;
  unresolved: UnresolvedCode[];
  notices: NoticeDraft[];
}

/** Takes in files of made-up figures as an import does. */
export function openTradeFiles(database: Database = openDatabase(join(tempFolder(), "workspace.sqlite"))) {
  const rows = createTradeRows(database);
  return {
    database,
    rows,
    add(figures: readonly TradeRow[], dataset: Dataset = "comtrade", name = "made-up.csv"): TradeFileMade {
      const uid = `f${Number(database.get("SELECT count(*) AS n FROM data_file")?.["n"]) + 1}`;
      const { id } = database.run(
        `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at, kept)
         VALUES (?, ?, '/made-up', 'hash of ' || ?, 1, 'comtrade-csv', ?, 'reading', '2024-03-12T00:00:00Z', ?)`,
        uid,
        name,
        name,
        dataset,
        figures.length,
      );
      // Lines follow the order unless a row names its own.
      const lined = figures.map((row, index) => ({ ...row, line: row.line === 2 ? index + 2 : row.line }));
      const unresolved = database.transaction(() => rows.write(id, lined));
      const notices = [...rows.notices(id)];
      setState(database, id, "done");
      rows.derive(dataset, id);
      return { id, unresolved, notices };
    },
    setState(id: number, state: "done" | "removed", dataset: Dataset = "comtrade") {
      setState(database, id, state);
      rows.derive(dataset, id);
    },
    /** What views read, without the keys that all rows of these tests share. */
    series: () =>
      database
        .all(
          `SELECT reporter, partner, flow, year, currency, valuation, cents, basis, parts, months, file, line
           FROM trade_series ORDER BY reporter, partner, flow, year, valuation, currency`,
        )
        .map((row) => Object.values(row).join(" ")),
    chapters: () =>
      database
        .all("SELECT year, chapter, cents, rows FROM trade_chapter ORDER BY year, chapter")
        .map((row) => Object.values(row).join(" ")),
  };
}

function setState(database: Database, id: number, state: string): void {
  database.run("UPDATE data_file SET state = ? WHERE id = ?", state, id);
}
