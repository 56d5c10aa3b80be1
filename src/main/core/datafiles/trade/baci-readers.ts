import { readFigure } from "../../trade/decimal-text.ts";
import type { DataRowRead, FormatReader, RowReader, TableRow } from "../reader.ts";
import { zerosRestored } from "./comtrade-rows.ts";
import { createNamedCells, hasColumns } from "./named-cells.ts";
import { givenArea } from "./trade-cells.ts";

/**
 * CEPII BACI: both reports of a flow reconciled, free on board, in thousands of dollars. A row is the exporter's flow;
 * quantities ("NA" where unknown) are not kept.
 */
export const baciFlowsReader: FormatReader = {
  format: "baci-flows",
  knows: (columns) => columns.length <= 8 && hasColumns(columns, ["t", "i", "j", "k", "v"]),
  start({ columns }) {
    const cell = createNamedCells(columns);
    let zeros = 0;
    return {
      *read(row) {
        const { line } = row;
        const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
        const year = cell(row, "t");
        if (!/^\d{4}$/.test(year)) return yield leftOut("No year");
        const [exporter, importer] = [cell(row, "i"), cell(row, "j")];
        if (exporter === "" || importer === "") return yield leftOut("No exporter or no importer");
        const code = cell(row, "k");
        if (!/^\d{1,6}$/.test(code)) return yield leftOut("The product is no code of six digits");
        if (code.length < 6) zeros += 1;
        const given = cell(row, "v");
        const figure = readFigure(given.toUpperCase() === "NA" ? "" : given, 3);
        if (!figure.ok) return yield leftOut(figure.failure);
        yield {
          kind: "trade",
          line,
          reporter: givenArea(exporter, "", ""),
          partner: givenArea(importer, "", ""),
          reporterName: null,
          partnerName: null,
          flow: "export",
          year: Number(year),
          month: null,
          classification: "HS",
          commodity: code.padStart(6, "0"),
          commodityName: null,
          given,
          value: figure.value,
          currency: "USD",
          valuation: "FOB",
          source: null,
        };
      },
      *end() {
        if (zeros > 0) yield zerosRestored(zeros);
      },
    };
  },
};

/** BACI's countries; the columns changed their names over the releases. */
export const baciCountriesReader: FormatReader = {
  format: "baci-countries",
  knows: (columns) =>
    hasColumns(columns, ["country_code", "iso_3digit_alpha"]) ||
    hasColumns(columns, ["country_code", "country_name", "country_iso3"]),
  start({ columns }) {
    const cell = createNamedCells(columns);
    return codeTable((row) => {
      const letters = cell(row, "iso_3digit_alpha") || cell(row, "country_iso3");
      return {
        kind: "area",
        line: row.line,
        code: cell(row, "country_code"),
        name:
          cell(row, "country_name_full") ||
          cell(row, "country_name") ||
          cell(row, "country_name_abbreviation"),
        iso3: /^[A-Z]{3}$/.test(letters) ? letters : null,
      };
    });
  },
};

export const baciProductsReader: FormatReader = {
  format: "baci-products",
  knows: (columns) => columns.length <= 4 && hasColumns(columns, ["code", "description"]),
  start({ columns }) {
    const cell = createNamedCells(columns);
    return codeTable((row) => ({
      kind: "commodity",
      line: row.line,
      code: /^\d{1,6}$/.test(cell(row, "code")) ? cell(row, "code").padStart(6, "0") : cell(row, "code"),
      name: cell(row, "description"),
      iso3: null,
    }));
  },
};

function codeTable(codeOf: (row: TableRow) => Extract<DataRowRead, { iso3: string | null }>): RowReader {
  return {
    *read(row) {
      const code = codeOf(row);
      const complete = code.code !== "" && code.name !== "";
      yield complete ? code : { kind: "left-out", line: row.line, reason: "No code or no name" };
    },
    *end() {
      // Nothing spans the lines of a table of codes.
    },
  };
}
