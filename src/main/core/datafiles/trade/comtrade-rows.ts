import type { TradeFlowKind } from "../../../../shared/domain/trade.ts";
import { readFigure } from "../../trade/decimal-text.ts";
import type { DataRowRead, TableRow } from "../reader.ts";
import { givenArea, readPeriod, restoreZero, valuationOf } from "./trade-cells.ts";

/** What a layout of UN Comtrade calls its columns, in small letters; "" for one that it does not have. */
export interface ComtradeLayout {
  flows: ReadonlyMap<string, TradeFlowKind>;
  /** The cells that make a row a part of another row, the value of the whole, and what the part is of. */
  breakdowns: readonly (readonly [column: string, whole: RegExp, what: string])[];
  year: string;
  month: string;
  period: string;
  value: string;
  /** The first that is filled counts. */
  classification: readonly string[];
  commodity: string;
  commodityName: string;
  reporter: AreaColumns;
  partner: AreaColumns;
  cif: string;
  fob: string;
}

interface AreaColumns {
  code: string;
  iso: string;
  name: string;
}

/** Reads rows of one file of Comtrade's, and counts the codes whose leading zero it has put back. */
export interface ComtradeRows {
  /** `flowCode` as the layout's flows are keyed. */
  read(row: TableRow, flowCode: string): DataRowRead;
  end(): Iterable<DataRowRead>;
}

export function createComtradeRows(
  layout: ComtradeLayout,
  cell: (row: TableRow, column: string) => string,
): ComtradeRows {
  let zeros = 0;
  const textOf = (row: TableRow, column: string) => (column === "" ? "" : cell(row, column));
  const areaOf = (row: TableRow, { code, iso, name }: AreaColumns) =>
    givenArea(cell(row, code), cell(row, iso), cell(row, name));

  return {
    read(row, flowCode) {
      const { line } = row;
      const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
      const flow = layout.flows.get(flowCode);
      if (!flow) return leftOut(flowNotKept(flowCode));
      for (const [column, whole, what] of layout.breakdowns) {
        if (!whole.test(cell(row, column))) return leftOut(`A part by ${what}; the sum over all is kept`);
      }
      const time = readPeriod(cell(row, layout.year), textOf(row, layout.month), cell(row, layout.period));
      if (!time) return leftOut("No year");
      const given = cell(row, layout.value);
      const figure = readFigure(given);
      if (!figure.ok) return leftOut(figure.failure);
      const classification =
        layout.classification.map((column) => cell(row, column)).find((text) => text !== "") ?? "";
      const code = cell(row, layout.commodity);
      if (code === "") return leftOut("No commodity code");
      const commodity = restoreZero(code.toUpperCase(), classification);
      if (commodity.length > code.length) zeros += 1;
      return {
        kind: "trade",
        line,
        reporter: areaOf(row, layout.reporter),
        partner: areaOf(row, layout.partner),
        reporterName: cell(row, layout.reporter.name) || null,
        partnerName: cell(row, layout.partner.name) || null,
        flow,
        ...time,
        classification: classification || null,
        commodity,
        commodityName: commodity === "TOTAL" ? null : cell(row, layout.commodityName) || null,
        given,
        value: figure.value,
        currency: "USD",
        valuation: valuationOf(given, cell(row, layout.cif), cell(row, layout.fob), flow),
        source: null,
      };
    },
    *end() {
      if (zeros > 0) yield zerosRestored(zeros);
    },
  };
}

function flowNotKept(code: string): string {
  return code === ""
    ? "No trade flow"
    : `Flow ${code}: neither exports, imports, re-exports nor re-imports as a whole`;
}

export function zerosRestored(rows: number): DataRowRead {
  const words = `Commodity codes of ${rows} rows had lost their leading zero; it was put back.`;
  return { kind: "note", line: 1, words };
}
