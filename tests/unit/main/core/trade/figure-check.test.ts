import { expect, test } from "vitest";
import { checkFigure, yearOf } from "../../../../../src/main/core/trade/figure-check.ts";
import type { CheckInput, ReportedSide } from "../../../../../src/main/core/trade/figure-check.ts";
import type { DateReading } from "../../../../../src/shared/domain/event-date.ts";
import type { TradeFigure } from "../../../../../src/shared/domain/evidence.ts";

/** The figure of the first sample text: "In 2021, bilateral trade amounted to $10.5 million" (Pozirk, 12 March 2024). */
function figure(change: Partial<TradeFigure> & { reading?: DateReading } = {}): TradeFigure {
  const { reading = calendarYear("2021"), ...rest } = change;
  return {
    kind: "trade",
    amount: "10500000",
    currency: "USD",
    changePercent: null,
    flow: "total",
    reporter: "BLR",
    partner: "KEN",
    pairInferred: true,
    date: { reading, inferred: false, rule: "year", anchor: "text", alternatives: [] },
    sentence: { start: 0, end: 10 },
    quote: { start: 0, end: 5 },
    rule: "made-up",
    confidence: 0.9,
    factors: [],
    ...rest,
  };
}

function calendarYear(year: string): DateReading {
  return { kind: "interval", from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
}

const cents = (dollars: number | null) => (dollars === null ? null : dollars * 100);

/** Made-up reports in whole dollars: [year, exports, imports] from the focus state's point of view. */
function side(
  reporter: string,
  years: [number, number | null, number | null, (number | null)?][],
  currency: string | null = "USD",
): ReportedSide {
  return {
    reporter,
    dataset: "comtrade",
    currency,
    years: new Map(
      years.map(([year, exports, imports, turnover = null]) => [
        year,
        { exports: cents(exports), imports: cents(imports), turnover: cents(turnover) },
      ]),
    ),
  };
}

function check(change: Partial<CheckInput>) {
  return checkFigure({ figure: figure(), focus: "BLR", sides: [], tolerancePercent: 15, ...change });
}

test("a turnover agrees when one reporter's exports and imports together are near it", () => {
  // 9.0 + 1.0 = 10.0 million: 10.5 is 5 % more. 4.0 + 3.0 = 7.0 million: 10.5 is 50 % more.
  const sides = [side("BLR", [[2021, 9_000_000, 1_000_000]]), side("KEN", [[2021, 4_000_000, 3_000_000]])];
  expect(check({ sides })).toEqual({
    verdict: "agrees",
    words:
      "10.5 million USD of trade both ways in 2021 is within 15 % of what is reported: Belarus reports 10 million USD (stated 5 % more); Kenya reports 7 million USD (stated 50 % more).",
    against: [
      { reporter: "BLR", dataset: "comtrade", year: 2021, value: "10000000", difference: 5, within: true },
      { reporter: "KEN", dataset: "comtrade", year: 2021, value: "7000000", difference: 50, within: false },
    ],
  });
});

test("a turnover differs when it is further than the tolerance from both reporters", () => {
  const sides = [side("BLR", [[2021, 5_000_000, 1_000_000]]), side("KEN", [[2021, 4_000_000, 3_000_000]])];
  const { verdict, words, against } = check({ sides });
  expect([verdict, against.map(({ difference }) => difference)]).toEqual(["differs", [75, 50]]);
  expect(words).toBe(
    "10.5 million USD of trade both ways in 2021 differs by more than 15 % from what both report: Belarus reports 6 million USD (stated 75 % more); Kenya reports 7 million USD (stated 50 % more).",
  );
});

test("the tolerance itself is still within it", () => {
  const sides = [side("KEN", [[2021, 10_000_000, 0]])];
  const stated = (amount: string) => check({ sides, figure: figure({ amount }) }).verdict;
  expect([stated("11500000"), stated("11500001"), stated("8500000"), stated("8499999")]).toEqual([
    "agrees",
    "differs",
    "agrees",
    "differs",
  ]);
});

test("one direction alone is no turnover: no data, not a difference", () => {
  const sides = [side("BLR", [[2021, 9_000_000, null]]), side("KEN", [[2020, 1, 1]])];
  expect(check({ sides })).toEqual({
    verdict: "no-data",
    words:
      "10.5 million USD of trade both ways in 2021: Belarus has a figure of one direction only for 2021; Kenya has no figure for 2021.",
    against: [],
  });
});

test("a turnover that a source gives as one figure stands where a direction is missing, and only for totals", () => {
  const sides = [side("BLR", [[2021, 9_000_000, null, 10_000_000]])];
  expect(check({ sides }).against.map(({ value }) => value)).toEqual(["10000000"]);
  expect(check({ sides, figure: figure({ flow: "import" }) }).verdict).toBe("no-data");
});

test("exports told of the partner are the focus state's imports", () => {
  const sides = [side("BLR", [[2021, 9_000_000, 2_000_000]])];
  const told = (reporter: string, partner: string, flow: TradeFigure["flow"], amount: string) =>
    check({ sides, figure: figure({ reporter, partner, flow, amount }) }).verdict;
  expect([
    told("BLR", "KEN", "export", "9000000"),
    told("KEN", "BLR", "export", "2000000"),
    told("KEN", "BLR", "export", "9000000"),
    told("KEN", "BLR", "import", "9000000"),
    told("BLR", "KEN", "balance", "7000000"),
    told("KEN", "BLR", "balance", "-7000000"),
    told("KEN", "BLR", "balance", "7000000"),
  ]).toEqual(["agrees", "agrees", "differs", "agrees", "agrees", "agrees", "differs"]);
});

test("growth is checked in percentage points against the year before", () => {
  // From 10 to 13.5 million: +35 %. "Grew 40 %" is 5 points more. From 10 to 11 million: +10 %.
  const sides = [
    side("BLR", [
      [2020, 6_000_000, 4_000_000],
      [2021, 8_000_000, 5_500_000],
    ]),
    side("KEN", [
      [2020, 5_000_000, 5_000_000],
      [2021, 5_500_000, 5_500_000],
    ]),
  ];
  expect(check({ sides, figure: figure({ amount: null, currency: null, changePercent: 40 }) })).toEqual({
    verdict: "agrees",
    words:
      "A change of +40 % in trade both ways from 2020 to 2021 is within 15 percentage points of what is reported: Belarus's figures changed by +35 %; Kenya's figures changed by +10 %.",
    against: [
      { reporter: "BLR", dataset: "comtrade", year: 2021, value: "35", difference: 5, within: true },
      { reporter: "KEN", dataset: "comtrade", year: 2021, value: "10", difference: 30, within: false },
    ],
  });
});

test("growth without the year before, or from nothing, has no data to stand against", () => {
  const grew = figure({ amount: null, changePercent: 40, flow: "export" });
  const words = (years: [number, number | null, number | null][]) =>
    check({ figure: grew, sides: [side("BLR", years)] }).words;
  expect([
    words([[2021, 1, 1]]),
    words([
      [2020, 0, 1],
      [2021, 1, 1],
    ]),
  ]).toEqual([
    "A change of +40 % in exports from 2020 to 2021: Belarus has no figures for both 2020 and 2021.",
    "A change of +40 % in exports from 2020 to 2021: Belarus has nothing to grow from in 2020.",
  ]);
});

test("a statement of amount and growth differs when one of the two does", () => {
  const sides = [
    side("BLR", [
      [2020, 9_000_000, 1_000_000],
      [2021, 9_500_000, 1_000_000],
    ]),
  ];
  expect(check({ sides, figure: figure({ changePercent: 40 }) }).verdict).toBe("differs");
  expect(check({ sides, figure: figure({ changePercent: 5 }) }).verdict).toBe("agrees");
});

test("a stated zero is compared, and a reported zero is not the absence of data", () => {
  const sides = [side("BLR", [[2021, 0, 0]])];
  expect(check({ sides, figure: figure({ amount: "0" }) }).verdict).toBe("agrees");
  expect(check({ sides }).verdict).toBe("differs");
});

test("what cannot be compared is said, and not compared", () => {
  const sides = [side("BLR", [[2021, 9_000_000, 1_000_000]])];
  const month: DateReading = {
    kind: "interval",
    from: "2021-01-01",
    to: "2021-06-30",
    precision: "range",
  };
  expect(
    [
      check({ sides, figure: figure({ currency: "EUR" }) }),
      check({ sides, figure: figure({ currency: null }) }),
      check({ sides, figure: figure({ reading: month }) }),
      check({ sides, figure: figure({ reading: { kind: "unknown" } }) }),
      check({ sides, figure: figure({ amount: null }) }),
    ].map(({ verdict, words }) => `${verdict}: ${words}`),
  ).toEqual([
    "not-comparable: The amount is in EUR, the series are in USD.",
    "not-comparable: The statement names no currency.",
    "not-comparable: The figure cannot be set against a series: it is about another time than one calendar year.",
    "not-comparable: The figure cannot be set against a series: it names no year.",
    "not-comparable: The statement gives no amount and no change.",
  ]);
});

test("the seed's figure of Belarus and Kenya, with no data set at hand, has no data and is not zero", () => {
  expect(check({})).toEqual({
    verdict: "no-data",
    words: "No data set at hand has figures that this one could be set against.",
    against: [],
  });
});

test("a year is one only when it is whole", () => {
  expect([
    yearOf(calendarYear("2021")),
    yearOf({ kind: "interval", from: "2021-01-01", to: "2022-12-31", precision: "range" }),
    yearOf({ kind: "notAfter", to: "2021-12-31" }),
  ]).toEqual([2021, null, null]);
});
