import type { TextSpan } from "../domain/evidence.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordPattern } from "./packs/pattern-source.ts";

export interface Money {
  span: TextSpan;
  /** Decimal text in whole units: "10500000". */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const patterns = new WeakMap<LanguagePack, RegExp>();
const scaledNumbers = new WeakMap<LanguagePack, RegExp>();

/** Amounts of money between two offsets: "$10.5 million", "USD 3bn", "10,5 млн долларов США", "two million euros". */
export function moneyIn(text: string, within: TextSpan, pack: LanguagePack): Money[] {
  const found: Money[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(patternFor(pack))) {
    const groups = match.groups ?? {};
    const currency = currencyOf((groups["before"] ?? groups["after"] ?? "").toLowerCase(), pack);
    if (!currency) continue;
    const start = within.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, amount: amountOf(groups, pack), currency });
  }
  return found;
}

/**
 * The same with large numbers that leave out the currency of the amount before them: "sold goods worth $58 million and
 * bought 22 million".
 */
export function moneyOrNumbersIn(text: string, within: TextSpan, pack: LanguagePack): Money[] {
  const found = moneyIn(text, within, pack);
  const [first] = found;
  if (!first) return found;
  const from = first.span.end;
  for (const match of text.slice(from, within.end).matchAll(numberPatternFor(pack))) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (found.some((money) => money.span.start < span.end && span.start < money.span.end)) continue;
    const before = found.findLast((money) => money.span.end <= span.start) ?? first;
    found.push({ span, amount: amountOf(match.groups ?? {}, pack), currency: before.currency });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function numberSource(pack: LanguagePack): string {
  const { decimal } = pack.figures;
  const group = decimal === "." ? "," : "[ \\u00A0\\u202F]";
  const point = decimal === "." ? "\\." : ",";
  return `(?<number>\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d{1,6})?|\\d{1,15}(?:${point}\\d{1,6})?)(?![\\d])`;
}

function scaleSource(pack: LanguagePack): string {
  return `[\\s-]?(?<scale>${wordPattern(Object.keys(pack.figures.scales))})(?![\\p{L}])`;
}

function patternFor(pack: LanguagePack): RegExp {
  const known = patterns.get(pack);
  if (known) return known;
  const number = numberSource(pack);
  const scale = scaleSource(pack);
  const words = wordPattern(Object.keys(pack.figures.currencies));
  const count = `(?<count>${wordPattern(Object.keys(pack.numbers))})\\s`;
  const built = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<before>${words})\\s?${number}(?:${scale})?|(?:${number}(?:${scale})?|${count}${scale})\\s?(?<after>${words})(?![\\p{L}]))`,
    "giu",
  );
  patterns.set(pack, built);
  return built;
}

function numberPatternFor(pack: LanguagePack): RegExp {
  let pattern = scaledNumbers.get(pack);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}.,])${numberSource(pack)}${scaleSource(pack)}`, "giu");
    scaledNumbers.set(pack, pattern);
  }
  return pattern;
}

function currencyOf(word: string, pack: LanguagePack): string | null {
  return pack.figures.currencies[word.replaceAll(/\s+/g, " ")] ?? null;
}

function amountOf(groups: Record<string, string | undefined>, pack: LanguagePack): string {
  const count = pack.numbers[groups["count"]?.toLowerCase() ?? ""];
  const scale = pack.figures.scales[groups["scale"]?.toLowerCase() ?? ""] ?? 0;
  return scaled(count === undefined ? (groups["number"] ?? "") : String(count), scale, pack);
}

/** Moves the decimal point in the text of a number; no arithmetic on floats. */
function scaled(number: string, power: number, pack: LanguagePack): string {
  const plain = number.replaceAll(/[^\d.,]/g, "");
  const [whole = "0", fraction = ""] =
    pack.figures.decimal === "."
      ? plain.replaceAll(",", "").split(".")
      : plain.replaceAll(".", "").split(",");
  const digits = fraction.padEnd(power, "0");
  const units = (whole + digits.slice(0, power)).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(power).replace(/0+$/, "");
  return rest === "" ? units : `${units}.${rest}`;
}
