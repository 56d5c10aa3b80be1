import type { Amount } from "../domain/trade.ts";

const UNITS = [
  { of: 1e12, word: " tn" },
  { of: 1e9, word: " bn" },
  { of: 1e6, word: " m" },
  { of: 1e3, word: " k" },
] as const;

/** Three digits that can be read at a glance: "1.2 bn", "10.5 m", "350 k", "0". The exact value stands elsewhere. */
export function shortAmount(amount: Amount | number): string {
  const value = Number(amount);
  const rounded = Number(value.toPrecision(3));
  const unit = UNITS.find(({ of }) => Math.abs(rounded) >= of);
  const digits = unit ? Number((rounded / unit.of).toPrecision(3)) : rounded;
  return `${signed(String(digits))}${unit?.word ?? ""}`;
}

/** Every digit, thousands parted: "10,500,000.25". */
export function exactAmount(amount: Amount): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return signed(fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** "US dollars" for USD; another currency by its code, and words where the file does not say. */
export function currencyWords(currency: string | null): string {
  if (currency === null) return "currency not stated";
  return currency === "USD" ? "US dollars" : currency;
}

/** "12%", "4.2%", "0.03%": as many decimals as can be compared in a column, and no zero for what is not. */
export function percentWords(percent: number): string {
  const size = Math.abs(percent);
  if (size > 0 && size < 0.01) return "<0.01%";
  const decimals = size >= 9.95 || size === 0 ? 0 : size >= 0.995 ? 1 : 2;
  const digits = percent.toFixed(decimals);
  return `${signed(digits)}%`;
}

/** A change with its sign: "+12%", "−4.2%". */
export function changeWords(percent: number): string {
  return percent > 0 ? `+${percentWords(percent)}` : percentWords(percent);
}

/** Change from one amount to the next in per cent; null from nothing, which has no per cent. */
export function changePercent(before: Amount, after: Amount): number | null {
  const base = Number(before);
  return base === 0 ? null : ((Number(after) - base) / Math.abs(base)) * 100;
}

/** A minus as wide as a figure. */
function signed(digits: string): string {
  return digits.replace(/^-/, "−");
}
