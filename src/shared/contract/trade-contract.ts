import { z } from "zod";
import { Dataset } from "../domain/data-file.ts";
import { Lens } from "../domain/lens.ts";
import { Iso3 } from "../domain/state-code.ts";
import {
  PairAnswer,
  PartnersAnswer,
  ProductsAnswer,
  TradeFlowKind,
  TradeMeasure,
  TradeRecord,
} from "../domain/trade.ts";
import { procedure } from "./procedure.ts";

const dataset = Dataset.nullable().default(null);

export const trade = {
  /**
   * Everything about the trade of the lens's focus state with one partner: what both report, what articles state and
   * how that compares. The lens gives the focus, the time range and the articles. Without `dataset` the first of
   * TRADE_DATASETS that has figures of the pair.
   */
  pair: procedure
    .input(
      z.strictObject({
        lens: Lens,
        partner: Iso3,
        dataset,
        /** A stated amount further than this from every reported one is flagged; a change by so many points. */
        tolerancePercent: z.number().min(0).max(100).default(15),
      }),
    )
    .output(PairAnswer),
  /** The focus state's partners in one year by its own figures, largest first; the latest year when null. */
  partners: procedure
    .input(
      z.strictObject({
        lens: Lens,
        year: z.int().nullable().default(null),
        measure: TradeMeasure.default("total"),
        dataset,
      }),
    )
    .output(PartnersAnswer),
  products: procedure
    .input(
      z.strictObject({
        reporter: Iso3,
        partner: Iso3,
        flow: TradeFlowKind,
        year: z.int(),
        dataset: Dataset,
      }),
    )
    .output(ProductsAnswer),
  /** The rows of files behind one point of a series, or one chapter of it; the current ones first. */
  records: procedure
    .input(
      z.strictObject({
        dataset: Dataset,
        reporter: Iso3,
        partner: z.string(),
        flow: TradeFlowKind,
        year: z.int(),
        chapter: z.string().nullable().default(null),
        cursor: z.string().max(200).nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({ rows: z.array(TradeRecord), next: z.string().nullable(), total: z.int().min(0) }),
    ),
};
