import type { TradeFlowKind } from "../../../../shared/domain/trade.ts";
import { readFigure } from "../../trade/decimal-text.ts";
import type { DataRowRead, FormatReader, ReaderContext, RowReader, TableRow } from "../reader.ts";
import { createNamedCells, hasColumns } from "./named-cells.ts";
import { givenArea, readPeriod, restoreZero, valuationOf } from "./trade-cells.ts";

const FLOWS: ReadonlyMap<string, TradeFlowKind> = new Map([
  ["X", "export"],
  ["M", "import"],
  ["RX", "re-export"],
  ["RM", "re-import"],
]);

/** The cells that make a row a part of another row, the value of the whole, and what the part is of. */
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

function startComtrade({ columns }: ReaderContext): RowReader {
  const cell = createNamedCells(columns);
  let rows = 0;
  let zeros = 0;

  function read(row: TableRow): DataRowRead {
    const { line } = row;
    const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
    if (/^s$/i.test(cell(row, "typecode"))) return leftOut("Services, not goods");
    const flowCode = cell(row, "flowcode").toUpperCase();
    const flow = FLOWS.get(flowCode);
    if (!flow) return leftOut(flowNotKept(flowCode));
    for (const [column, whole, what] of BREAKDOWNS) {
      if (!whole.test(cell(row, column))) return leftOut(`A part by ${what}; the sum over all is kept`);
    }
    const time = readPeriod(cell(row, "refyear"), cell(row, "refmonth"), cell(row, "period"));
    if (!time) return leftOut("No year");
    const given = cell(row, "primaryvalue");
    const figure = readFigure(given);
    if (!figure.ok) return leftOut(figure.failure);
    const classification = cell(row, "classificationcode") || cell(row, "classificationsearchcode");
    const code = cell(row, "cmdcode");
    if (code === "") return leftOut("No commodity code");
    const commodity = restoreZero(code.toUpperCase(), classification);
    if (commodity.length > code.length) zeros += 1;
    const names = [cell(row, "reporterdesc"), cell(row, "partnerdesc")] as const;
    return {
      kind: "trade",
      line,
      reporter: givenArea(cell(row, "reportercode"), cell(row, "reporteriso"), names[0]),
      partner: givenArea(cell(row, "partnercode"), cell(row, "partneriso"), names[1]),
      reporterName: names[0] || null,
      partnerName: names[1] || null,
      flow,
      ...time,
      classification: classification || null,
      commodity,
      commodityName: commodity === "TOTAL" ? null : cell(row, "cmddesc") || null,
      given,
      value: figure.value,
      currency: "USD",
      valuation: valuationOf(given, cell(row, "cifvalue"), cell(row, "fobvalue"), flow),
      source: null,
    };
  }

  return {
    *read(row) {
      rows += 1;
      yield read(row);
    },
    *end() {
      if (rows === 0) {
        const words =
          "The answer holds no records: UN Comtrade has no data for this question. That is not zero.";
        yield { kind: "note", line: 1, words };
      }
      if (zeros > 0) yield zerosRestored(zeros);
    },
  };
}

export function flowNotKept(code: string): string {
  return code === ""
    ? "No trade flow"
    : `Flow ${code}: neither exports, imports, re-exports nor re-imports as a whole`;
}

export function zerosRestored(rows: number): DataRowRead {
  const words = `Commodity codes of ${rows} rows had lost their leading zero; it was put back.`;
  return { kind: "note", line: 1, words };
}
