import type { TradeColumn } from "../../../../shared/domain/data-file.ts";
import { resolveStateName } from "../../../../shared/gazetteer/names.ts";
import { resolveCode } from "../../../../shared/gazetteer/state-codes.ts";
import type { GivenCode } from "../../../../shared/gazetteer/state-codes.ts";
import { readFigure } from "../../trade/decimal-text.ts";
import type { DataRowRead, FormatReader, ReaderContext, RowReader, TableRow, TradeRow } from "../reader.ts";
import { readAmount } from "./amount-text.ts";
import type { DecimalMark } from "./amount-text.ts";
import { guessTradeMapping, missingFrom } from "./trade-mapping.ts";
import { readCurrency, readFlow, readUnit, readValuation, WORLD_WORDS } from "./trade-words.ts";

/** A table as an analyst types it. It names what it holds in its header, or through a mapping. */
export const tradeTableReader: FormatReader = {
  format: "trade-table",
  knows: (columns) => missingFrom(guessTradeMapping(columns)).length === 0,
  start: startTable,
};

/** A row that is whole but for its number, which another row of the file may make plain. */
interface Waiting {
  row: Omit<TradeRow, "value">;
  tens: number;
}

const MOST_WAITING = 100_000;

function startTable({ columns, mapping }: ReaderContext): RowReader {
  const guess = guessTradeMapping(columns);
  const { columns: names, fixed } = mapping?.kind === "trade-table" ? mapping : guess;
  // "Value, million USD" says what no column of the file and no word of the analyst's says.
  const named = names.value ?? "";
  const valueName = (readUnit(named) ?? 0) > 0 || readCurrency(named) !== null ? named : "";
  /** The mark of fractions that a value has proved. */
  let shown: DecimalMark | null = null;
  let waiting: Waiting[] = [];

  function cell(row: TableRow, column: TradeColumn): string {
    const name = names[column];
    const text = name === undefined ? "" : (row.cell(name) ?? "").trim();
    return text === "" ? (fixed[column] ?? "").trim() : text;
  }

  function readRow(row: TableRow): DataRowRead | Waiting {
    const { line } = row;
    const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
    const time = readTime(cell(row, "year"));
    if (!time) return leftOut("No single year or month");
    const [reporter, partner] = [cell(row, "reporter"), cell(row, "partner")];
    if (reporter === "" || partner === "") return leftOut("No reporter or no partner");
    const flow = readFlow(cell(row, "flow"));
    switch (flow.kind) {
      case "balance":
        return leftOut("A balance is what exports are above imports and no flow. Give each by itself.");
      case "unknown":
        return leftOut(`The flow "${cell(row, "flow")}" is neither export nor import`);
      case "flow":
    }
    const unit = cell(row, "unit") || valueName;
    const tens = readUnit(unit);
    if (tens === null) return leftOut(`The unit "${unit}" is not known`);
    const money = cell(row, "currency");
    const namedCurrency = readCurrency(unit) ?? readCurrency(valueName);
    return {
      row: {
        kind: "trade",
        line,
        reporter: givenState(reporter),
        partner: givenState(partner),
        reporterName: reporter,
        partnerName: partner,
        flow: flow.flow,
        ...time,
        classification: null,
        ...commodityOf(cell(row, "commodity")),
        commodityName: null,
        given: cell(row, "value"),
        currency: money === "" ? namedCurrency : (readCurrency(money) ?? money.toUpperCase()),
        valuation: readValuation(cell(row, "valuation")),
        source: cell(row, "source") || null,
      },
      tens,
    };
  }

  function finish({ row, tens }: Waiting, mark: DecimalMark | null): DataRowRead | null {
    const { line, given } = row;
    const leftOut = (reason: string): DataRowRead => ({ kind: "left-out", line, reason });
    if (/^(|na|n\/a|n\.a\.|-|–|—|\.\.\.?|…|нет данных|no data)$/i.test(given)) return leftOut("No value");
    const reading = readAmount(given, mark);
    switch (reading.kind) {
      case "unreadable":
        return leftOut("The value is no number");
      case "ambiguous":
        return null;
      case "amount": {
        shown ??= reading.shows;
        const figure = readFigure(reading.plain, tens);
        if (!figure.ok) return leftOut(figure.failure);
        if (figure.value.startsWith("-")) return leftOut("A flow cannot be less than nothing");
        return { ...row, value: figure.value };
      }
    }
  }

  return {
    *read(row) {
      const read = readRow(row);
      if (!("row" in read)) return yield read;
      const before = shown;
      const finished = finish(read, shown);
      if (finished) yield finished;
      else if (waiting.length < MOST_WAITING) waiting.push(read);
      else yield { kind: "left-out", line: row.line, reason: AMBIGUOUS };
      if (before === null && shown !== null) {
        for (const earlier of waiting) yield finish(earlier, shown) ?? ambiguous(earlier);
        waiting = [];
      }
    },
    *end() {
      for (const earlier of waiting) {
        // A point before three digits is the usual mark of a fraction; a comma is thousands to some, a fraction to others.
        yield finish(earlier, earlier.row.given.includes(".") ? "." : null) ?? ambiguous(earlier);
      }
    },
  };
}

const AMBIGUOUS =
  "The value can be read as thousands or as a fraction, and no other value of the file tells which: write it without the comma";

function ambiguous({ row }: Waiting): DataRowRead {
  return { kind: "left-out", line: row.line, reason: AMBIGUOUS };
}

/** A year, "2021", or a month, "2021-03" or "03.2021"; null for spans, quarters and what is no time. */
function readTime(text: string): { year: number; month: number | null } | null {
  const year = /^(\d{4})(?: ?г(?:\.|од)?)?$/i.exec(text);
  if (year) return { year: Number(year[1]), month: null };
  const [, before, month, , after] = /^(?:(\d{4})[-./])?(\d{1,2})(?:([-./])(\d{4}))?$/.exec(text) ?? [];
  if (month === undefined || (before === undefined) === (after === undefined)) return null;
  const inMonth = Number(month);
  return inMonth >= 1 && inMonth <= 12 ? { year: Number(before ?? after), month: inMonth } : null;
}

/** A state as an analyst writes it: a code where it is one that is known, else a name in any of our languages. */
function givenState(text: string): GivenCode {
  if (WORLD_WORDS.test(text)) return { system: "iso3", code: "W00" };
  if (/^\d{1,3}$/.test(text)) return { system: "m49", code: text };
  for (const system of ["iso3", "iso2"] as const) {
    const code: GivenCode = { system, code: text.toUpperCase() };
    if (text.length === (system === "iso3" ? 3 : 2) && resolveCode(code, null).kind !== "unresolved")
      return code;
  }
  const iso3 = resolveStateName(text);
  return iso3 === null ? { system: "name", code: text } : { system: "iso3", code: iso3 };
}

function commodityOf(text: string): { commodity: string } {
  const code = text.replace(/^'/, "");
  return { commodity: code === "" || /^(total|all|всего|итого)/i.test(code) ? "TOTAL" : code };
}
