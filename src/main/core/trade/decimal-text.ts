import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { Amount } from "../../../shared/domain/trade.ts";

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;

/**
 * A number as a file writes it ("0012.50", "1.05E7", ".5"), times a power of ten, as an amount without needless zeros.
 * Exact: no digit passes through a float. Null when the text is no number.
 */
export function readDecimal(text: string, tens = 0): Amount | null {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text.trim()) ?? [];
  let digits = whole + fraction;
  if (digits === "") return null;
  let point = whole.length + Number(exponent) + tens;
  if (point > digits.length) digits = digits.padEnd(point, "0");
  if (point < 0) {
    digits = digits.padStart(digits.length - point, "0");
    point = 0;
  }
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0";
  const after = digits.slice(point).replace(/0+$/, "");
  const value = after === "" ? before : `${before}.${after}`;
  return sign === "-" && value !== "0" ? `-${value}` : value;
}

/** The largest amount whose cents a number holds exactly, in words. */
export const LARGEST_AMOUNT = "90 trillion";

/** Cents of an amount, a half rounded away from zero; null beyond the integers that a number holds exactly. */
export function centsOf(amount: Amount): number | null {
  const negative = amount.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? amount.slice(1) : amount).split(".");
  const cents =
    Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0")) + (fraction.charAt(2) >= "5" ? 1 : 0);
  if (!Number.isSafeInteger(cents)) return null;
  return negative && cents !== 0 ? -cents : cents;
}

/** The figure of a cell, times a power of ten, or why it is not kept. */
export function readFigure(text: string, tens = 0): Result<Amount, string> {
  if (text === "") return fail("No value");
  const value = readDecimal(text, tens);
  if (value === null) return fail("The value is no number");
  return centsOf(value) === null
    ? fail(`The value is beyond ${LARGEST_AMOUNT}, more than is kept exactly`)
    : ok(value);
}

/** The amount of so many cents. */
export function amountOfCents(cents: number): Amount {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const amount = readDecimal(`${digits.slice(0, -2)}.${digits.slice(-2)}`) ?? "0";
  return cents < 0 ? `-${amount}` : amount;
}
