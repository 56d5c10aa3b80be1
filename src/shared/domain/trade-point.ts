import { z } from "zod";
import { Dataset } from "./data-file.ts";
import { Iso3 } from "./state-code.ts";
import { TradeFlowKind } from "./trade.ts";

/** What names one reported value: enough to ask for the rows of files behind it. */
export const TradePointKey = z.strictObject({
  dataset: Dataset,
  reporter: Iso3,
  partner: z.string().regex(/^[^.~]+$/),
  flow: TradeFlowKind,
  year: z.int(),
  /** A chapter of the Harmonized System, two digits; null for all of the trade. */
  chapter: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
});
export type TradePointKey = z.infer<typeof TradePointKey>;

/** "comtrade.BLR.KEN.export.2020"; a sum of several points joins them with "~". It is part of an address. */
export function formatTradePoint(keys: readonly TradePointKey[]): string {
  return keys
    .map(({ dataset, reporter, partner, flow, year, chapter }) =>
      [dataset, reporter, partner, flow, String(year), ...(chapter === null ? [] : [chapter])].join("."),
    )
    .join("~");
}

/** The points of an id; empty when it cannot be read. */
export function parseTradePoint(id: string): TradePointKey[] {
  const parsed = id.split("~").map((text) => {
    const [dataset, reporter, partner, flow, year, chapter = null, ...rest] = text.split(".");
    return rest.length > 0
      ? null
      : (TradePointKey.safeParse({ dataset, reporter, partner, flow, year: Number(year), chapter }).data ??
          null);
  });
  return parsed.every((key) => key !== null) ? parsed : [];
}
