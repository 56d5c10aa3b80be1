import { z } from "zod";
import { Dataset } from "./data-file.ts";
import { ReviewState, TradeFigure } from "./evidence.ts";
import { IsoDay } from "./iso-day.ts";
import { Iso3 } from "./state-code.ts";

/** A turnover is exports and imports together as its source gives them: never added to either, never taken apart. */
export const TradeFlowKind = z.enum(["export", "import", "re-export", "re-import", "turnover"]);
export type TradeFlowKind = z.infer<typeof TradeFlowKind>;

/** Free on board (exports as a rule) or cost, insurance, freight (imports as a rule); null: the source does not say. */
export const Valuation = z.enum(["FOB", "CIF"]).nullable();
export type Valuation = z.infer<typeof Valuation>;

/** Data sets of trade, in the order in which one is chosen when the analyst has not. */
export const TRADE_DATASETS = ["comtrade", "baci", "trade-table", "starter"] as const;

/** The partner "World" of a reporter: not a sum of ours. */
export const WORLD = "W00";

/** Decimal text in whole units of the currency, "10500000" or "1234.5": never a float that drifts. */
export const Amount = z.string().regex(/^-?\d+(\.\d+)?$/);
export type Amount = z.infer<typeof Amount>;

/** Whether a figure is a row for the total, or a sum of products: of all of them, or of those that the file lists. */
export const TradeBasis = z.enum(["total-row", "sum-of-all-products", "sum-of-listed-products"]);
export type TradeBasis = z.infer<typeof TradeBasis>;

/**
 * A year of a series. A year without a point is a year without data, which is not zero; a point of "0" is a stated zero.
 * `basis` tells whether the file has a row for the total, or whether it was summed from the products that the file has
 * (`parts` of them): then it is the total only if the file lists all products, as BACI does.
 */
export const TradePoint = z.strictObject({
  year: z.int(),
  value: Amount,
  basis: TradeBasis,
  parts: z.int().min(1),
  /** Months summed where the file has months and no year; null for annual rows. */
  months: z.int().min(1).max(12).nullable(),
  fileId: z.string(),
  fileName: z.string(),
  /** The row, where it is one. */
  line: z.int().min(1).nullable(),
});
export type TradePoint = z.infer<typeof TradePoint>;

/** What one side reports of one direction: one reporter, one valuation, one currency, one data set. */
export const TradeSeries = z.strictObject({
  /** "comtrade BLR export KEN USD FOB" */
  id: z.string(),
  dataset: Dataset,
  reporter: Iso3,
  partner: z.string(),
  flow: TradeFlowKind,
  valuation: Valuation,
  currency: z.string().nullable(),
  /**
   * From the focus state's point of view: which way the goods go, and who says so. BACI has reconciled both reports:
   * its side is "reconciled". A turnover goes both ways.
   */
  direction: z.enum(["export", "import", "both"]),
  side: z.enum(["focus", "mirror", "reconciled"]),
  points: z.array(TradePoint),
});
export type TradeSeries = z.infer<typeof TradeSeries>;

/** What became of comparing a stated figure with the series. */
export const FigureCheck = z.strictObject({
  verdict: z.enum(["agrees", "differs", "no-data", "not-comparable"]),
  /** In words for the analyst: against what, by how much, or why not. */
  words: z.string(),
  against: z.array(
    z.strictObject({
      /** Whose figures: the reporter's state, and the data set. */
      reporter: Iso3,
      dataset: Dataset,
      year: z.int(),
      /** The value compared with; for a change in per cent the change by the series. */
      value: z.string(),
      /** Stated less reported, in per cent of the reported; for a change in percentage points. */
      difference: z.number(),
      within: z.boolean(),
    }),
  ),
});
export type FigureCheck = z.infer<typeof FigureCheck>;

/** A figure that an article states, beside the series. */
export const StatedFigure = z.strictObject({
  statementId: z.string(),
  figure: TradeFigure,
  edtf: z.string(),
  /** The calendar year that it is about; null when its date is no year. */
  year: z.int().nullable(),
  review: ReviewState,
  articleId: z.string(),
  articleTitle: z.string(),
  source: z.string().nullable(),
  published: IsoDay.nullable(),
  sentence: z.string(),
  check: FigureCheck,
});
export type StatedFigure = z.infer<typeof StatedFigure>;

/** A data set that holds figures between two states, or of one state. */
const DatasetChoice = z.strictObject({
  dataset: Dataset,
  yearFrom: z.int(),
  yearTo: z.int(),
  points: z.int().min(1),
});

export const PairAnswer = z.strictObject({
  focus: Iso3,
  partner: Iso3,
  /** The data set shown, null when none has figures of the pair. */
  dataset: Dataset.nullable(),
  datasets: z.array(DatasetChoice),
  series: z.array(TradeSeries),
  stated: z.array(StatedFigure),
  /** Statements of articles that figures do not exist or are not public. */
  gaps: z.array(
    z.strictObject({
      statementId: z.string(),
      articleId: z.string(),
      articleTitle: z.string(),
      edtf: z.string(),
      from: IsoDay.nullable(),
      to: IsoDay.nullable(),
      sentence: z.string(),
    }),
  ),
  tolerancePercent: z.number().min(0),
});
export type PairAnswer = z.infer<typeof PairAnswer>;

/** What a ranking counts: exports, imports, or both added up (only of partners that have both, or one). */
export const TradeMeasure = z.enum(["total", "export", "import", "balance"]);
export type TradeMeasure = z.infer<typeof TradeMeasure>;

export const PartnerRow = z.strictObject({
  /** Iso3, or the file's own code for an area that is no state. */
  partner: z.string(),
  /** The name in the file, for areas that are no state. */
  name: z.string().nullable(),
  exports: Amount.nullable(),
  imports: Amount.nullable(),
  value: Amount,
  /** Of the world total; null where there is none. */
  sharePercent: z.number().nullable(),
  rank: z.int().min(1),
  /** The year before, by the same measure; null without data, and of a total that then had other directions. */
  previous: Amount.nullable(),
});
export type PartnerRow = z.infer<typeof PartnerRow>;

/** True for a total to which one direction is missing: it is at least what it says. */
export function isOneDirection({ exports: out, imports: back }: PartnerRow, measure: TradeMeasure): boolean {
  return measure === "total" && (out === null || back === null);
}

/** A reporter's partners in one year, by the reporter's own figures. */
export const PartnersAnswer = z.strictObject({
  reporter: Iso3,
  dataset: Dataset.nullable(),
  datasets: z.array(DatasetChoice),
  /** Years that the data set has for this reporter. */
  years: z.array(z.int()),
  year: z.int().nullable(),
  measure: TradeMeasure,
  /** The one currency that is ranked: amounts of two are never added. */
  currency: z.string().nullable(),
  /** Currencies of the year that are left aside for it, null where a source names none. */
  otherCurrencies: z.array(z.string().nullable()),
  /** The reporter's total; `worldBasis` tells whether the file states it or it was summed from the partners. */
  world: Amount.nullable(),
  worldBasis: z.enum(["stated", "summed"]).nullable(),
  /** The weakest basis among the rows: sums of listed products are no totals. Null without rows. */
  basis: TradeBasis.nullable(),
  rows: z.array(PartnerRow),
});
export type PartnersAnswer = z.infer<typeof PartnersAnswer>;

export const ProductsAnswer = z.strictObject({
  /** Chapters of the Harmonized System (two digits), the largest first; empty where the file has no products. */
  chapters: z.array(
    z.strictObject({
      chapter: z.string(),
      name: z.string().nullable(),
      value: Amount,
      sharePercent: z.number().nullable(),
      /** Rows of the file behind it. */
      rows: z.int().min(1),
    }),
  ),
  classification: z.string().nullable(),
  currency: z.string().nullable(),
  total: Amount.nullable(),
});
export type ProductsAnswer = z.infer<typeof ProductsAnswer>;

/** A row of a trade file behind a figure. */
export const TradeRecord = z.strictObject({
  fileId: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  line: z.int().min(1),
  dataset: Dataset,
  reporter: z.string(),
  partner: z.string(),
  flow: TradeFlowKind,
  year: z.int(),
  month: z.int().min(1).max(12).nullable(),
  commodity: z.string(),
  commodityName: z.string().nullable(),
  value: Amount,
  /** The number as the file has it, in the file's unit. */
  given: z.string(),
  currency: z.string().nullable(),
  valuation: Valuation,
  /** As the file names them. */
  reporterName: z.string().nullable(),
  partnerName: z.string().nullable(),
  source: z.string().nullable(),
  /** False where a later file of the data set says otherwise. */
  current: z.boolean(),
});
export type TradeRecord = z.infer<typeof TradeRecord>;
