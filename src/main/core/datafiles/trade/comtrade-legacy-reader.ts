import type { TradeFlowKind } from "../../../../shared/domain/trade.ts";
import type { FormatReader, ReaderContext, RowReader } from "../reader.ts";
import { createComtradeRows } from "./comtrade-rows.ts";
import type { ComtradeLayout } from "./comtrade-rows.ts";
import { createNamedCells, hasColumns } from "./named-cells.ts";

const FLOWS: ReadonlyMap<string, TradeFlowKind> = new Map([
  ["1", "import"],
  ["2", "export"],
  ["3", "re-export"],
  ["4", "re-import"],
]);

/** Columns of the layout with 35 that make a row a part of another; there they are empty as a rule. */
const BREAKDOWNS = [
  ["2nd partner code", /^0?$/, "second partner"],
  ["customs proc. code", /^(C00|0)?$/i, "customs procedure"],
  ["mode of transport code", /^0?$/, "mode of transport"],
] as const;

/** UN Comtrade as it was until 2023, with 22 or 35 columns. */
export const comtradeLegacyReader: FormatReader = {
  format: "comtrade-legacy",
  knows: (columns) =>
    hasColumns(columns, [
      "classification",
      "year",
      "trade flow code",
      "reporter code",
      "partner code",
      "commodity code",
      "trade value (us$)",
    ]),
  start: startLegacy,
};

const LAYOUT: ComtradeLayout = {
  flows: FLOWS,
  breakdowns: BREAKDOWNS,
  year: "year",
  month: "",
  period: "period",
  value: "trade value (us$)",
  classification: ["classification"],
  commodity: "commodity code",
  commodityName: "commodity",
  reporter: { code: "reporter code", iso: "reporter iso", name: "reporter" },
  partner: { code: "partner code", iso: "partner iso", name: "partner" },
  cif: "cif trade value (us$)",
  fob: "fob trade value (us$)",
};

function startLegacy({ columns }: ReaderContext): RowReader {
  const cell = createNamedCells(columns);
  const comtrade = createComtradeRows(LAYOUT, cell);
  return {
    *read(row) {
      // An empty answer was a row that says so under the first column.
      if (/^no data/i.test(cell(row, "classification"))) {
        const words = "The file says that UN Comtrade had no data for this question. That is not zero.";
        yield { kind: "note", line: row.line, words };
      } else yield comtrade.read(row, cell(row, "trade flow code"));
    },
    end: comtrade.end,
  };
}
