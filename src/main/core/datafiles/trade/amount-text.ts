import { readDecimal } from "../../trade/decimal-text.ts";

/** The mark before the fraction. */
export type DecimalMark = "," | ".";

export type AmountReading =
  /** `shows` is the mark that the number proves, null where either would read it the same. */
  | { kind: "amount"; plain: string; shows: DecimalMark | null }
  /** "1,234": a thousand or one; the rest of the file may tell. */
  | { kind: "ambiguous" }
  | { kind: "unreadable" };

// Blanks of every width and apostrophes part thousands and nothing else.
const BLANKS = /[\s\u00a0\u2007\u2009\u202f'’]/g;

/** The number of a cell as plain digits with a point; `mark` is what the rest of the file shows, where it does. */
export function readAmount(text: string, mark: DecimalMark | null): AmountReading {
  const compact = text.replaceAll(BLANKS, "").replace(/^(?:usd|us\$|\$|€|£)|(?:usd|\$|€|£)$/i, "");
  const commas = compact.split(",").length - 1;
  const points = compact.split(".").length - 1;
  if (commas === 0 && points === 0) return amount(compact, null);
  if (commas > 0 && points > 0) {
    const decimal: DecimalMark = compact.lastIndexOf(",") > compact.lastIndexOf(".") ? "," : ".";
    if ((decimal === "," ? commas : points) > 1) return { kind: "unreadable" };
    return withMark(compact, decimal, decimal);
  }
  const only: DecimalMark = commas > 0 ? "," : ".";
  const other: DecimalMark = only === "," ? "." : ",";
  if (commas + points > 1) return withMark(compact, other, other);
  // One mark: three digits after it may be thousands, unless nothing or a zero stands before it.
  if (!/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(compact)) return withMark(compact, only, only);
  return mark === null ? { kind: "ambiguous" } : withMark(compact, mark, null);
}

function withMark(text: string, decimal: DecimalMark, shows: DecimalMark | null): AmountReading {
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", ...rest] = text.split(decimal);
  const groups = whole.replace(/^[-+]/, "").split(thousands);
  const wellGrouped = groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!wellGrouped || rest.some((part) => part.includes(thousands))) return { kind: "unreadable" };
  return amount([whole.replaceAll(thousands, ""), ...rest].join("."), shows);
}

function amount(plain: string, shows: DecimalMark | null): AmountReading {
  return readDecimal(plain) === null ? { kind: "unreadable" } : { kind: "amount", plain, shows };
}
