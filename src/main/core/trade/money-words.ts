import type { Amount } from "../../../shared/domain/trade.ts";
import { amountOfCents } from "./decimal-text.ts";

const SCALES = [
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** "10.5 million USD": for sentences, with at most three digits after the point. */
export function moneyWords(amount: Amount, currency: string | null): string {
  const value = Number(amount);
  const [scale, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const number = (value / scale).toLocaleString("en", { maximumFractionDigits: scale === 1 ? 0 : 3 });
  return [number, word, currency ?? ""].filter((part) => part !== "").join(" ");
}

export function centsWords(cents: number, currency: string | null): string {
  return moneyWords(amountOfCents(cents), currency);
}
