import { MapMeasure } from "../../../shared/domain/outreach.ts";
import type { TradeMeasure } from "../../../shared/domain/trade.ts";

/** What the map can be coloured by: counts of the evidence, or figures of the imported data files. */
export type MapChoice =
  | { kind: "evidence"; measure: MapMeasure }
  | { kind: "trade"; measure: TradeMeasure; asChange: boolean }
  | { kind: "agreement"; asChange: boolean };

export const MEASURES = [
  { value: "events", label: "Events" },
  { value: "visits", label: "Visits" },
  { value: "agreements", label: "Agreements" },
  { value: "articles", label: "Articles" },
  { value: "trade", label: "Trade" },
  { value: "agreement", label: "UN votes" },
] as const;
export type MeasureName = (typeof MEASURES)[number]["value"];

export const TRADE_FLOWS: readonly { value: TradeMeasure; label: string }[] = [
  { value: "total", label: "Exports and imports" },
  { value: "export", label: "Exports" },
  { value: "import", label: "Imports" },
  { value: "balance", label: "Balance" },
];

/** The choice that an address holds; what is not understood is the usual one. */
export function mapChoice(params: Readonly<Record<string, string>>): MapChoice {
  const asChange = params["change"] === "1";
  const name = params["measure"] ?? "";
  if (name === "agreement") return { kind: "agreement", asChange };
  if (name === "trade") {
    const flow = TRADE_FLOWS.find(({ value }) => value === params["flow"]);
    return { kind: "trade", measure: flow?.value ?? "total", asChange };
  }
  const parsed = MapMeasure.safeParse(name);
  return { kind: "evidence", measure: parsed.success ? parsed.data : "events" };
}

export function measureName(choice: MapChoice): MeasureName {
  return choice.kind === "evidence" ? choice.measure : choice.kind;
}

/** The year that the address asks for, null for the latest. */
export function mapYear(params: Readonly<Record<string, string>>): number | null {
  const text = params["in"] ?? "";
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}
