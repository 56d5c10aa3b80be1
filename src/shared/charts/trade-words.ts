import type { Dataset } from "../domain/data-file.ts";
import type { PairAnswer, StatedFigure, TradeFlowKind, TradeMeasure, Valuation } from "../domain/trade.ts";
import { changeWords, currencyWords, exactAmount, shortAmount } from "./amount-words.ts";
import type { ChartTable } from "./chart-table.ts";
import { listWords } from "./measure-words.ts";
import { statedPoints } from "./trade-stated.ts";
import { tradeLines } from "./trade-lines.ts";
import type { TradeLine, TradeLinePart, TradeLinePoint } from "./trade-lines.ts";

type NameOf = (state: string) => string;

export const DATASET_WORDS: Record<Dataset, string> = {
  undl: "UN Digital Library",
  voeten: "Voeten",
  unvotes: "unvotes",
  wide: "wide table of votes",
  "vote-table": "table of votes",
  comtrade: "UN Comtrade",
  baci: "CEPII BACI",
  "trade-table": "Imported table",
  starter: "Starter data",
};

/** What a chart of a pair shows: "Exports of Belarus to Kenya". */
export function tradeTitle(measure: TradeMeasure, focus: string, partner: string): string {
  switch (measure) {
    case "export":
      return `Exports of ${focus} to ${partner}`;
    case "import":
      return `Imports of ${focus} from ${partner}`;
    case "total":
      return `Total trade of ${focus} with ${partner}`;
    case "balance":
      return `Trade balance of ${focus} with ${partner}`;
  }
}

/** "Nominal US dollars, 2000 to 2023". A currency is never converted, and no price is adjusted. */
export function unitAndPeriod(currency: string | null, years: { from: number; to: number } | null): string {
  const unit = `Nominal ${currencyWords(currency)}`.replace("Nominal currency", "Currency");
  if (!years) return unit;
  return `${unit}, ${years.from === years.to ? years.from : `${years.from} to ${years.to}`}`;
}

/** Who says so, in the fewest words: "Belarus", "Kenya (mirror)", "reconciled". */
export function lineName(line: TradeLine, nameOf: NameOf): string {
  switch (line.side) {
    case "focus":
      return nameOf(line.reporter);
    case "mirror":
      return `${nameOf(line.reporter)} (mirror)`;
    case "reconciled":
      return "Both reports reconciled";
  }
}

/** A reported flow without its year: "exports of Belarus to Kenya", "turnover of Belarus with Kenya". */
export function flowWords(flow: TradeFlowKind, reporter: string, partner: string): string {
  switch (flow) {
    case "export":
    case "re-export":
      return `${flow}s of ${reporter} to ${partner}`;
    case "import":
    case "re-import":
      return `${flow}s of ${reporter} from ${partner}`;
    case "turnover":
      return `turnover of ${reporter} with ${partner}`;
  }
}

/** What the reporter counts: "exports, FOB"; "exports FOB + imports CIF". */
export function lineDetail(line: TradeLine, measure: TradeMeasure): string {
  const [one, other] = line.parts;
  if (!one) return "";
  // Of a turnover there is no valuation: its halves have two.
  if (one.flow === "turnover") return "exports and imports, given as one";
  if (!other) return `${flowMany(one)}, ${valuationWords(one.valuation)}`;
  const sign = measure === "balance" ? "−" : "+";
  // From the focus state's side the mirror's imports are its exports, so they come first.
  return `${partWords(one)} ${sign} ${partWords(other)}`;
}

export function valuationWords(valuation: Valuation): string {
  return valuation ?? "valuation not stated";
}

function partWords(part: TradeLinePart): string {
  return part.valuation === null ? flowMany(part) : `${flowMany(part)} ${part.valuation}`;
}

function flowMany({ flow }: TradeLinePart): string {
  switch (flow) {
    case "export":
      return "exports";
    case "import":
      return "imports";
    case "turnover":
      return "turnover";
  }
}

/** Null for a full total; else what the value is instead: "sum of 2 products in the file, not the total". */
export function completenessWords(point: TradeLinePoint): string | null {
  switch (point.completeness) {
    case "total":
      return null;
    case "listed-products":
      return `sum of the ${point.parts === 1 ? "1 product" : `${point.parts} products`} in the file only, not the total`;
    case "part-year":
      return `${point.parts} of 12 months`;
  }
}

/** A point to a screen reader: "Belarus, exports, FOB, 2020: 10,500,000 US dollars". */
export function pointWords(
  line: TradeLine,
  point: TradeLinePoint,
  measure: TradeMeasure,
  nameOf: NameOf,
): string {
  const note = completenessWords(point);
  const value = `${exactAmount(point.value)} ${currencyWords(line.currency)}`;
  return `${lineName(line, nameOf)}, ${lineDetail(line, measure)}, ${point.year}: ${value}${note ? `, ${note}` : ""}`;
}

const VERDICT_WORDS: Record<StatedFigure["check"]["verdict"], string> = {
  agrees: "agrees with a reported figure",
  differs: "differs from every reported figure",
  "no-data": "no reported figure to compare with",
  "not-comparable": "cannot be compared",
};

export function verdictWords({ check }: Pick<StatedFigure, "check">): string {
  return VERDICT_WORDS[check.verdict];
}

/** What an article states: "10.5 m US dollars", "+40%". */
export function statedValue({ figure }: StatedFigure): string {
  const amount =
    figure.amount === null ? [] : [`${shortAmount(figure.amount)} ${currencyWords(figure.currency)}`];
  const change = figure.changePercent === null ? [] : [changeWords(figure.changePercent)];
  return [...amount, ...change].join(", ") || "no amount";
}

/** One or two sentences: who reports how many years, the last values, what articles state. */
export function tradeAltText(
  answer: PairAnswer,
  measure: TradeMeasure,
  currency: string | null,
  nameOf: NameOf,
): string {
  const lines = tradeLines(answer, measure, currency);
  const title = tradeTitle(measure, nameOf(answer.focus), nameOf(answer.partner));
  const told = lines.flatMap((line) => {
    const last = line.points.at(-1);
    if (!last) return [];
    const years = line.points.length === 1 ? "1 year" : `${line.points.length} years`;
    return [
      `${lineName(line, nameOf)} reports ${years}, last ${shortAmount(last.value)} in ${last.year} (${lineDetail(line, measure)})`,
    ];
  });
  const stated = statedPoints(answer, measure, currency);
  const differing = stated.filter(({ stated: { check } }) => check.verdict === "differs").length;
  const articles =
    stated.length === 0
      ? ""
      : ` Articles state ${stated.length === 1 ? "1 figure" : `${stated.length} figures`}, ${differing === 0 ? "none" : differing} of which differs from every report.`;
  if (told.length === 0) return `${title}: no figures in this data set.${articles}`;
  return `${title}, ${currencyWords(currency)}. ${told.join("; ")}.${articles}`;
}

/** One row a year that has a value, a column a line, then what articles state. */
export function tradeTable(
  answer: PairAnswer,
  measure: TradeMeasure,
  currency: string | null,
  nameOf: NameOf,
): ChartTable {
  const lines = tradeLines(answer, measure, currency);
  const stated = statedPoints(answer, measure, currency);
  const years = new Set([...lines.flatMap(({ points }) => points), ...stated].map(({ year }) => year));
  return {
    columns: [
      "Year",
      ...lines.map((line) => `${lineName(line, nameOf)}: ${lineDetail(line, measure)}`),
      ...(stated.length > 0 ? ["Stated by articles"] : []),
    ],
    rows: [...years]
      .toSorted((left, right) => right - left)
      .map((year) => [
        String(year),
        ...lines.map((line) => cellWords(line, year)),
        ...(stated.length > 0
          ? [listWords(stated.filter((one) => one.year === year).map(({ value }) => exactAmount(value)))]
          : []),
      ]),
  };
}

function cellWords(line: TradeLine, year: number): string {
  const point = line.points.find((one) => one.year === year);
  if (!point) return "no data";
  const note = completenessWords(point);
  return `${exactAmount(point.value)}${note ? ` (${note})` : ""}`;
}
