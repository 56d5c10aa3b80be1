import type {
  FigureCheck,
  PairAnswer,
  StatedFigure,
  TradePoint,
  TradeSeries,
} from "../../../../src/shared/domain/trade.ts";

// Every amount, article and sentence here is made up to draw with; none is a statement about a state's trade.

type Values = Readonly<Record<number, string>>;

export function samplePoints(values: Values, change: Partial<TradePoint> = {}): TradePoint[] {
  return Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    basis: "total-row",
    parts: 1,
    months: null,
    fileId: "f1",
    fileName: "made-up.csv",
    line: 2,
    ...change,
  }));
}

export function sampleSeries(
  side: "focus" | "mirror",
  direction: "export" | "import",
  values: Values,
  change: Partial<TradeSeries> = {},
): TradeSeries {
  const reporter = side === "focus" ? "BLR" : "KEN";
  const partner = side === "focus" ? "KEN" : "BLR";
  const flow = side === "focus" ? direction : direction === "export" ? "import" : "export";
  const valuation = flow === "export" ? "FOB" : "CIF";
  return {
    id: `comtrade ${reporter} ${flow} ${partner} USD ${valuation}`,
    dataset: "comtrade",
    reporter,
    partner,
    flow,
    valuation,
    currency: "USD",
    direction,
    side,
    points: samplePoints(values),
    ...change,
  };
}

export function sampleStated(
  change: Partial<StatedFigure> & { figureChange?: Partial<StatedFigure["figure"]> } = {},
): StatedFigure {
  const { figureChange, ...rest } = change;
  return {
    statementId: "s1",
    figure: {
      kind: "trade",
      amount: "10500000",
      currency: "USD",
      changePercent: null,
      flow: "total",
      reporter: "BLR",
      partner: "KEN",
      pairInferred: false,
      sentence: { start: 0, end: 40 },
      quote: { start: 0, end: 40 },
      rule: "figure",
      confidence: 0.8,
      factors: [],
      date: {
        reading: { kind: "interval", from: "2020-01-01", to: "2020-12-31", precision: "year" },
        anchor: "text",
        inferred: false,
        rule: "year",
        alternatives: [],
      },
      ...figureChange,
    },
    edtf: "2020",
    year: 2020,
    review: "new",
    articleId: "a1",
    articleTitle: "A made-up article on trade",
    source: "Test Telegraph",
    published: "2021-02-03",
    sentence: "In this made-up sentence two-way trade came to 10.5 million US dollars in 2020.",
    check: sampleCheck("agrees"),
    ...rest,
  };
}

export function sampleCheck(verdict: FigureCheck["verdict"]): FigureCheck {
  return { verdict, words: `Made up to say: ${verdict}.`, against: [] };
}

export function samplePair(change: Partial<PairAnswer> = {}): PairAnswer {
  return {
    focus: "BLR",
    partner: "KEN",
    dataset: "comtrade",
    datasets: [{ dataset: "comtrade", yearFrom: 2010, yearTo: 2020, points: 40 }],
    series: [],
    stated: [],
    gaps: [],
    tolerancePercent: 15,
    ...change,
  };
}

const grown = (
  from: number,
  to: number,
  start: number,
  factor: number,
  skip: readonly number[] = [],
): Values =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter((year) => !skip.includes(year))
      .map((year, index) => [
        year,
        String(Math.round(start * factor ** index * (1 + 0.3 * Math.sin(year * 1.7)))),
      ]),
  );

/** Twenty years of a pair with gaps on both sides, a stated zero, a far figure and one that agrees. */
export const TWENTY_YEARS: PairAnswer = samplePair({
  series: [
    sampleSeries("focus", "export", { ...grown(2004, 2023, 4_200_000, 1.07, [2006, 2007, 2015]), 2009: "0" }),
    sampleSeries("mirror", "export", grown(2002, 2022, 5_000_000, 1.07, [2011, 2012])),
    sampleSeries("focus", "import", grown(2004, 2023, 2_000_000, 1.05, [2007])),
    sampleSeries("mirror", "import", grown(2002, 2023, 1_700_000, 1.06)),
  ],
  stated: [
    sampleStated({
      statementId: "s1",
      year: 2018,
      figureChange: { flow: "export", amount: "12500000" },
      check: sampleCheck("agrees"),
    }),
    sampleStated({
      statementId: "s2",
      year: 2021,
      figureChange: { flow: "export", amount: "20500000" },
      check: sampleCheck("differs"),
    }),
    sampleStated({
      statementId: "s3",
      year: 2013,
      figureChange: { flow: "export", amount: "900000000" },
      check: sampleCheck("differs"),
    }),
  ],
  gaps: [
    {
      statementId: "g1",
      articleId: "a2",
      articleTitle: "A made-up article on missing figures",
      edtf: "2014/2016",
      from: "2014-01-01",
      to: "2016-12-31",
      sentence: "This made-up sentence says that figures for 2014 to 2016 are not public.",
    },
  ],
});

/** Products that the file happens to list, no total; then totals from 2018 on. */
export const LISTED_PRODUCTS: PairAnswer = samplePair({
  series: [
    {
      ...sampleSeries("focus", "export", {}),
      points: [
        ...samplePoints(
          { 2014: "120000", 2015: "180000", 2016: "150000" },
          { basis: "sum-of-listed-products", parts: 3 },
        ),
        ...samplePoints({ 2017: "90000" }, { months: 7 }),
        ...samplePoints({ 2018: "420000", 2019: "510000", 2020: "480000" }),
      ],
    },
  ],
});
