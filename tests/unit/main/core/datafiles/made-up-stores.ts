import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { RowsByKind } from "../../../../../src/main/core/datafiles/keep-rows.ts";
import type { CodeRow, FormatReader, TradeRow } from "../../../../../src/main/core/datafiles/reader.ts";
import { runDataImport } from "../../../../../src/main/core/datafiles/data-run.ts";
import type { RunReport } from "../../../../../src/main/core/datafiles/data-run.ts";
import type { FileOrder } from "../../../../../src/main/core/datafiles/read-data-file.ts";
import { createDataFileStore } from "../../../../../src/main/core/store/data-file-store.ts";
import type { DataRows, NoticeDraft } from "../../../../../src/main/core/store/data-rows.ts";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

/** Reads tables of the columns "code" and "name": rows without a name are left out, code X is known to nobody. */
export const CODES_READER: FormatReader = {
  format: "baci-products",
  knows: (columns) => columns.includes("code") && columns.includes("name"),
  start: () => ({
    *read(row) {
      const [code, name] = [row.cell("code") ?? "", row.cell("name") ?? ""];
      if (name === "") yield { kind: "left-out", line: row.line, reason: "No name" };
      else yield { kind: "commodity", line: row.line, code, name, iso3: null };
    },
    *end() {
      yield { kind: "note", line: 1, words: "Read to the end" };
    },
  }),
};

/** A database of its own with stores in which commodity rows are kept and everything that is asked of them is noted. */
export function openMadeUpStores() {
  const folder = tempFolder();
  const database = openDatabase(join(folder, "workspace.sqlite"));
  onTestFinished(() => database.close());
  const files = createDataFileStore(database);
  const derived: string[] = [];
  let found: NoticeDraft[] = [];
  const trade: DataRows<TradeRow | CodeRow> = {
    write(file, rows) {
      return rows.flatMap((row) => {
        if (row.kind !== "commodity") return [];
        database.run(
          "INSERT INTO commodity (code, file, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          row.code,
          file,
          row.name,
        );
        return row.code === "X" ? [{ key: "made-up:X", name: row.name, line: row.line }] : [];
      });
    },
    notices: () => found,
    years: () => ({ from: 2020, to: 2021 }),
    derive: (dataset, file) => void derived.push(`${dataset} ${files.byId(file)?.file.state}`),
  };
  const rows: RowsByKind = {
    votes: trade as unknown as RowsByKind["votes"],
    trade,
    transaction: database.transaction,
  };
  let cancelled = false;
  let serial = 0;
  return {
    folder,
    database,
    files,
    rows,
    derived,
    kept: () =>
      database.all("SELECT code, name FROM commodity ORDER BY file, code").map((row) => ({ ...row })),
    setFound: (notices: NoticeDraft[]) => void (found = notices),
    cancel: () => void (cancelled = true),
    async run(orders: readonly (string | FileOrder)[], onReport: (report: RunReport) => void = () => {}) {
      return runDataImport(
        orders.map((order) =>
          typeof order === "string" ? { path: order, mapping: null, dataset: null } : order,
        ),
        {
          files,
          rows,
          readers: [CODES_READER],
          newId: () => `file-${++serial}`,
          at: "2026-01-02T03:04:05.000Z",
          process: process.pid,
          isCancelled: () => cancelled,
          report: onReport,
          nowMs: () => performance.now(),
        },
      );
    },
  };
}
