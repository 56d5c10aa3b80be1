import type { TradeFlowKind } from "../../../../shared/domain/trade.ts";
import type { FormatReader, ReaderContext, RowReader } from "../reader.ts";
import { createComtradeRows } from "./comtrade-rows.ts";
import type { ComtradeLayout } from "./comtrade-rows.ts";
import { createNamedCells, hasColumns } from "./named-cells.ts";

const FLOWS: ReadonlyMap<string, TradeFlowKind> = new Map([
  ["X", "export"],
  ["M", "import"],
  ["RX", "re-export"],
  ["RM", "re-import"],
]);

const BREAKDOWNS = [
  ["motcode", /^0?$/, "mode of transport"],
  ["customscode", /^(C00)?$/i, "customs procedure"],
  ["partner2code", /^0?$/, "second partner"],
  ["moscode", /^0?$/, "mode of supply"],
] as const;

const KNOWN = ["reportercode", "flowcode", "partnercode", "cmdcode", "primaryvalue"];
/** Around the records of an answer, and all that an answer without records has. */
const ENVELOPE = ["elapsedtime", "count", "data"];

/** UN Comtrade+ from the API. An answer without records is an answer. */
export const comtradeJsonReader: FormatReader = {
  format: "comtrade-json",
  knows: (columns) => hasColumns(columns, KNOWN) || hasColumns(columns, ENVELOPE),
  start: startComtrade,
};

/** UN Comtrade+ as CSV: 47 columns from the API, 34 in bulk files. */
export const comtradeCsvReader: FormatReader = {
  format: "comtrade-csv",
  knows: (columns) => hasColumns(columns, KNOWN),
  start: startComtrade,
};

const LAYOUT: ComtradeLayout = {
  flows: FLOWS,
  breakdowns: BREAKDOWNS,
  year: "refyear",
  month: "refmonth",
  period: "period",
  value: "primaryvalue",
  classification: ["classificationcode", "classificationsearchcode"],
  commodity: "cmdcode",
  commodityName: "cmddesc",
  reporter: { code: "reportercode", iso: "reporteriso", name: "reporterdesc" },
  partner: { code: "partnercode", iso: "partneriso", name: "partnerdesc" },
  cif: "cifvalue",
  fob: "fobvalue",
};

function startComtrade({ columns }: ReaderContext): RowReader {
  const cell = createNamedCells(columns);
  const comtrade = createComtradeRows(LAYOUT, cell);
  let rows = 0;
  return {
    *read(row) {
      rows += 1;
      if (/^s$/i.test(cell(row, "typecode"))) {
        yield { kind: "left-out", line: row.line, reason: "Services, not goods" };
      } else yield comtrade.read(row, cell(row, "flowcode").toUpperCase());
    },
    *end() {
      if (rows === 0) {
        const words =
          "The answer holds no records: UN Comtrade has no data for this question. That is not zero.";
        yield { kind: "note", line: 1, words };
      }
      yield* comtrade.end();
    },
  };
}
