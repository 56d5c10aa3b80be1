import { expect, test } from "vitest";
import type { TradeFigure } from "../../../../../src/shared/domain/evidence.ts";
import { figureWords, statementLine } from "../../../../../src/renderer/views/inspector/evidence-words.ts";
import { citation, quotation } from "../../../../../src/renderer/views/inspector/citation.ts";
import { partyLine } from "../../../../../src/renderer/views/inspector/state-words.ts";

const FIGURE: TradeFigure = {
  kind: "trade",
  amount: "10500000.25",
  currency: "USD",
  changePercent: -4,
  flow: "total",
  reporter: "AAA",
  partner: "BBB",
  pairInferred: true,
  sentence: { start: 0, end: 1 },
  quote: { start: 0, end: 1 },
  rule: "invented",
  confidence: 1,
  factors: [],
  date: { reading: { kind: "unknown" }, inferred: false, rule: "none", anchor: "text", alternatives: [] },
};

function party(state: string, role: "actor" | "target") {
  return { state, role, person: null };
}

test("an amount keeps every digit and its change keeps its sign", () => {
  expect(figureWords(FIGURE)).toBe("10,500,000.25 USD, -4%");
  expect(figureWords({ ...FIGURE, amount: null, changePercent: 12 })).toBe("+12%");
});

test("a trade figure says that its pair was concluded", () => {
  expect(statementLine(FIGURE, (state) => ({ AAA: "Arland", BBB: "Borland" })[state] ?? state)).toBe(
    "10,500,000.25 USD, -4%, Arland and Borland (pair inferred)",
  );
});

test("who acted stands before whom it met, and reciprocal parties stand together", () => {
  expect(partyLine([party("KEN", "target"), party("BLR", "actor"), party("BLR", "actor")])).toBe(
    "Belarus to Kenya",
  );
  expect(partyLine([party("BLR", "actor"), party("KEN", "actor")])).toBe("Belarus and Kenya");
});

test("a citation says when its date was inferred, and names the file where there is no address", () => {
  const cited = {
    author: null,
    title: "An invented headline",
    source: "Invented Gazette",
    published: {
      value: "2024-03-12",
      rule: "dateline-inferred-year" as const,
      inferred: true,
      alternatives: [],
    },
    url: null,
    path: "/texts/invented.txt",
  };

  expect(citation(cited)).toBe(
    "“An invented headline”, Invented Gazette, 12 Mar 2024 (date inferred), invented.txt.",
  );
  expect(
    quotation("An invented\n sentence.", { ...cited, published: null, url: "https://example.org/1" }),
  ).toBe(
    "“An invented sentence.” (“An invented headline”, Invented Gazette, no date, https://example.org/1)",
  );
});
