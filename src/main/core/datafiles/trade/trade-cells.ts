import type { TradeFlowKind, Valuation } from "../../../../shared/domain/trade.ts";
import type { GivenCode } from "../../../../shared/gazetteer/state-codes.ts";
import { readDecimal } from "../../trade/decimal-text.ts";

/** An area of UN Comtrade: by its number, which every file has, else by its letters, else by its name. */
export function givenArea(number: string, letters: string, name: string): GivenCode {
  // ISO's number of Monaco, whose trade is counted in with France's; Comtrade's of "Europe EU, nes".
  if (/^0*492$/.test(number) && letters !== "MCO") {
    return { system: "name", code: name || "Europe (EU), not elsewhere specified" };
  }
  if (/^\d+$/.test(number)) return { system: "m49", code: number };
  if (letters !== "") return { system: "iso3", code: letters };
  return { system: "name", code: name };
}

/**
 * Which of its two values a figure is. Where a source gives neither, the convention of trade statistics decides:
 * exports free on board, imports with cost, insurance and freight. Of re-imports there is none.
 */
export function valuationOf(primary: string, cif: string, fob: string, flow: TradeFlowKind): Valuation {
  const value = readDecimal(primary);
  const isCif = cif !== "" && readDecimal(cif) === value;
  const isFob = fob !== "" && readDecimal(fob) === value;
  if (isCif !== isFob) return isCif ? "CIF" : "FOB";
  if (!isCif && (cif !== "" || fob !== "")) return null;
  if (flow === "re-import") return null;
  return flow === "import" ? "CIF" : "FOB";
}

/** A commodity of the Harmonized System has an even number of digits: an odd one has lost its leading zero. */
export function restoreZero(code: string, classification: string): string {
  return /^h/i.test(classification) && /^\d+$/.test(code) && code.length % 2 === 1 ? `0${code}` : code;
}

/** The year and, of monthly data, the month of "2021", "202103" or "2021" with month 52, which is the whole year. */
export function readPeriod(
  year: string,
  month: string,
  period: string,
): { year: number; month: number | null } | null {
  const from = /^(\d{4})(\d{2})?$/.exec(period);
  const inYear = /^\d{4}$/.test(year) ? year : from?.[1];
  if (inYear === undefined) return null;
  const inMonth = Number(month === "" ? (from?.[2] ?? "52") : month);
  return { year: Number(inYear), month: inMonth >= 1 && inMonth <= 12 ? inMonth : null };
}
