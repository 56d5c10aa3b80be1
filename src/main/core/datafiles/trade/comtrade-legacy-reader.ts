import type { TradeFlowKind } from "../../../../shared/domain/trade.ts";
import { readFigure } from "../../trade/decimal-text.ts";
import type { DataRowRead, FormatReader, ReaderContext, RowReader, TableRow } from "../reader.ts";
import { flowNotKept, zerosRestored } from "./comtrade-reader.ts";
import { createNamedCells, hasColumns } from "./named-cells.ts";
import { givenArea, readPeriod, restoreZero, valuationOf } from "./trade-cells.ts";

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

function startLegacy({ columns }: ReaderContext): RowReader {
  const cell = createNamedCells(columns);
  let zeros = 0;

  function read(row: TableRow): DataRowRead {
    const { line } = row;
    const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
    const classification = cell(row, "classification");
    // An empty answer was a row that says so under the first column.
    if (/^no data/i.test(classification)) {
      return {
        kind: "note",
        line,
        words: "The file says that UN Comtrade had no data for this question. That is not zero.",
      };
    }
    const flowCode = cell(row, "trade flow code");
    const flow = FLOWS.get(flowCode);
    if (!flow) return leftOut(flowNotKept(flowCode));
    for (const [column, whole, what] of BREAKDOWNS) {
      if (!whole.test(cell(row, column))) return leftOut(`A part by ${what}; the sum over all is kept`);
    }
    const time = readPeriod(cell(row, "year"), "", cell(row, "period"));
    if (!time) return leftOut("No year");
    const given = cell(row, "trade value (us$)");
    const figure = readFigure(given);
    if (!figure.ok) return leftOut(figure.failure);
    const code = cell(row, "commodity code");
    if (code === "") return leftOut("No commodity code");
    const commodity = restoreZero(code.toUpperCase(), classification);
    if (commodity.length > code.length) zeros += 1;
    const names = [cell(row, "reporter"), cell(row, "partner")] as const;
    return {
      kind: "trade",
      line,
      reporter: givenArea(cell(row, "reporter code"), cell(row, "reporter iso"), names[0]),
      partner: givenArea(cell(row, "partner code"), cell(row, "partner iso"), names[1]),
      reporterName: names[0] || null,
      partnerName: names[1] || null,
      flow,
      ...time,
      classification: classification || null,
      commodity,
      commodityName: commodity === "TOTAL" ? null : cell(row, "commodity") || null,
      given,
      value: figure.value,
      currency: "USD",
      valuation: valuationOf(
        given,
        cell(row, "cif trade value (us$)"),
        cell(row, "fob trade value (us$)"),
        flow,
      ),
      source: null,
    };
  }

  return {
    *read(row) {
      yield read(row);
    },
    *end() {
      if (zeros > 0) yield zerosRestored(zeros);
    },
  };
}
