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

/** Amounts of money between two offsets: "$10.5 million", "USD 3bn", "10,5 млн долларов США". */
export function moneyIn(text: string, within: TextSpan, pack: LanguagePack): Money[] {
  const found: Money[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(patternFor(pack))) {
    const groups = match.groups ?? {};
    const currency = currencyOf((groups["before"] ?? groups["after"] ?? "").toLowerCase(), pack);
    const number = groups["number"] ?? "";
    const scale = pack.figures.scales[groups["scale"]?.toLowerCase() ?? ""] ?? 0;
    if (!currency) continue;
    const start = within.start + match.index;
    found.push({
      span: { start, end: start + match[0].length },
      amount: scaled(number, scale, pack),
      currency,
    });
  }
  return found;
}

function patternFor(pack: LanguagePack): RegExp {
  const known = patterns.get(pack);
  if (known) return known;
  const { decimal, scales, currencies } = pack.figures;
  const group = decimal === "." ? "," : "[ \\u00A0\\u202F]";
  const point = decimal === "." ? "\\." : ",";
  const number = `(?<number>\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d{1,6})?|\\d{1,15}(?:${point}\\d{1,6})?)(?![\\d])`;
  const scale = `(?:[\\s-]?(?<scale>${wordPattern(Object.keys(scales))})(?![\\p{L}]))?`;
  const words = wordPattern(Object.keys(currencies));
  const built = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<before>${words})\\s?${number}${scale}|${number}${scale}\\s?(?<after>${words})(?![\\p{L}]))`,
    "giu",
  );
  patterns.set(pack, built);
  return built;
}

function currencyOf(word: string, pack: LanguagePack): string | null {
  return pack.figures.currencies[word.replaceAll(/\s+/g, " ")] ?? null;
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
