import type { DateReading } from "../../../shared/domain/event-date.ts";
import type { TradeFigure } from "../../../shared/domain/evidence.ts";
import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { FigureCheck } from "../../../shared/domain/trade.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import { amountOfCents, centsOf } from "./decimal-text.ts";
import { centsWords, moneyWords } from "./money-words.ts";

/** What one side says of a year, in cents, from the focus state's point of view; null is no data, not zero. */
export interface ReportedYear {
  exports: number | null;
  imports: number | null;
  /** Both together as one figure, where a source gives them so. */
  turnover: number | null;
}

/** A reporter's whole years of the trade between focus and partner, in one currency. */
export interface ReportedSide {
  reporter: Iso3;
  dataset: Dataset;
  currency: string | null;
  years: ReadonlyMap<number, ReportedYear>;
}

export interface CheckInput {
  figure: TradeFigure;
  focus: Iso3;
  sides: readonly ReportedSide[];
  tolerancePercent: number;
}

/** The calendar year that a figure is about; null when its date is none, or only a part of one. */
export function yearOf(reading: DateReading): number | null {
  if (reading.kind !== "interval") return null;
  const year = reading.from.slice(0, 4);
  return reading.from === `${year}-01-01` && reading.to === `${year}-12-31` ? Number(year) : null;
}

type Compared = FigureCheck["against"][number];

/**
 * Whether a stated figure stands against what the reporters say. It differs when it is further than the tolerance from
 * every one that can be compared. Amounts of different currencies are not compared, nor months with years.
 */
export function checkFigure(input: CheckInput): FigureCheck {
  const { figure, sides } = input;
  const year = yearOf(figure.date.reading);
  if (year === null) {
    const { reading } = figure.date;
    const why =
      reading.kind === "interval" ? "it is about another time than one calendar year" : "it names no year";
    return notComparable(`The figure cannot be set against a series: ${why}.`);
  }
  if (figure.amount === null && figure.changePercent === null)
    return notComparable("The statement gives no amount and no change.");
  const amount = figure.amount === null ? null : checkAmount(input, figure.amount, year);
  const change = figure.changePercent === null ? null : checkChange(input, figure.changePercent, year);
  const parts = [amount, change].filter((part) => part !== null);
  const verdict =
    (["differs", "agrees", "no-data", "not-comparable"] as const).find((kind) =>
      parts.some((part) => part.verdict === kind),
    ) ?? "no-data";
  const missing =
    sides.length === 0 ? "No data set at hand has figures that this one could be set against." : null;
  return {
    verdict,
    words: missing ?? parts.map((part) => part.words).join(" "),
    against: parts.flatMap((part) => part.against),
  };
}

function checkAmount(input: CheckInput, amount: string, year: number): FigureCheck {
  const { figure, tolerancePercent } = input;
  const { currency } = figure;
  if (currency === null) return notComparable("The statement names no currency.");
  const stated = centsOf(amount);
  if (stated === null) return notComparable("The amount is too large to be compared.");
  if (input.sides.length === 0) return noData("");
  const sides = input.sides.filter((side) => side.currency === currency);
  if (sides.length === 0) {
    const there = [...new Set(input.sides.map((side) => side.currency ?? "an unnamed currency"))];
    return notComparable(`The amount is in ${currency}, the series are in ${there.join(" and ")}.`);
  }
  const phrases: string[] = [];
  const against: Compared[] = [];
  for (const side of sides) {
    const reported = valueOf(input, side, year);
    const name = stateName(side.reporter, "en");
    if (reported === null) {
      phrases.push(`${name} has ${whatIsMissing(input, side, year)} for ${year}`);
      continue;
    }
    const difference = relative(stated, reported);
    const within = Math.abs(difference) <= tolerancePercent;
    against.push({
      reporter: side.reporter,
      dataset: side.dataset,
      year,
      value: amountOfCents(reported),
      difference: rounded(difference),
      within,
    });
    phrases.push(`${name} reports ${centsWords(reported, currency)} (stated ${percentWords(difference)})`);
  }
  const measure = MEASURE_WORDS[figure.flow];
  return conclude(
    against,
    `${moneyWords(amount, currency)} of ${measure} in ${year}`,
    phrases,
    `${tolerancePercent} %`,
  );
}

/** A change in per cent is compared in percentage points with the change from the year before. */
function checkChange(input: CheckInput, changePercent: number, year: number): FigureCheck {
  const { figure, tolerancePercent } = input;
  if (input.sides.length === 0) return noData("");
  const phrases: string[] = [];
  const against: Compared[] = [];
  for (const side of input.sides) {
    const [before, now] = [valueOf(input, side, year - 1), valueOf(input, side, year)];
    const name = stateName(side.reporter, "en");
    if (before === null || now === null || before <= 0) {
      phrases.push(
        before !== null && before <= 0
          ? `${name} has nothing to grow from in ${year - 1}`
          : `${name} has no figures for both ${year - 1} and ${year}`,
      );
      continue;
    }
    const change = ((now - before) / before) * 100;
    const difference = changePercent - change;
    against.push({
      reporter: side.reporter,
      dataset: side.dataset,
      year,
      value: String(rounded(change)),
      difference: rounded(difference),
      within: Math.abs(difference) <= tolerancePercent,
    });
    phrases.push(`${name}'s figures changed by ${signed(change)} %`);
  }
  const measure = MEASURE_WORDS[figure.flow];
  return conclude(
    against,
    `A change of ${signed(changePercent)} % in ${measure} from ${year - 1} to ${year}`,
    phrases,
    `${tolerancePercent} percentage points`,
  );
}

const MEASURE_WORDS: Record<TradeFigure["flow"], string> = {
  total: "trade both ways",
  export: "exports",
  import: "imports",
  balance: "trade balance",
};

function conclude(
  against: Compared[],
  stated: string,
  phrases: readonly string[],
  tolerance: string,
): FigureCheck {
  const reports = `${phrases.join("; ")}.`;
  if (against.length === 0) return noData(`${stated}: ${reports}`);
  const agrees = against.some((one) => one.within);
  const verdict = agrees
    ? `is within ${tolerance} of what is reported`
    : `differs by more than ${tolerance} from what ${against.length > 1 ? "both report" : "is reported"}`;
  return { verdict: agrees ? "agrees" : "differs", words: `${stated} ${verdict}: ${reports}`, against };
}

/** The value of the figure's flow; of a balance only where both directions are there, of a total also as a turnover. */
function valueOf({ figure, focus }: CheckInput, side: ReportedSide, year: number): number | null {
  const reported = side.years.get(year);
  if (!reported) return null;
  const { exports: out, imports: back } = reported;
  // A figure told of the partner is the focus state's the other way round.
  const isFocus = figure.reporter === focus;
  switch (figure.flow) {
    case "total":
      return out === null || back === null ? reported.turnover : out + back;
    case "balance":
      return out === null || back === null ? null : isFocus ? out - back : back - out;
    case "export":
      return isFocus ? out : back;
    case "import":
      return isFocus ? back : out;
  }
}

function whatIsMissing({ figure }: CheckInput, side: ReportedSide, year: number): string {
  const reported = side.years.get(year);
  if (!reported || (figure.flow !== "total" && figure.flow !== "balance")) return "no figure";
  if (reported.exports === null) return "no figure of this direction";
  return "a figure of one direction only";
}

function relative(stated: number, reported: number): number {
  if (reported === 0) return stated === 0 ? 0 : Math.sign(stated) * 100;
  return ((stated - reported) / Math.abs(reported)) * 100;
}

function percentWords(difference: number): string {
  const size = rounded(Math.abs(difference));
  if (size === 0) return "the same";
  return `${size} % ${difference > 0 ? "more" : "less"}`;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${rounded(value)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function notComparable(words: string): FigureCheck {
  return { verdict: "not-comparable", words, against: [] };
}

function noData(words: string): FigureCheck {
  return { verdict: "no-data", words, against: [] };
}
