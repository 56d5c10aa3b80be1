import { expect, test } from "vitest";
import type { TradeFigure } from "../../../../../src/shared/domain/evidence.ts";
import {
  figureWords,
  personWords,
  statementLine,
} from "../../../../../src/renderer/app/evidence/evidence-words.ts";
import { partyLine } from "../../../../../src/renderer/app/evidence/state-words.ts";

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

test("a person is told with the office, an unnamed office once", () => {
  const person = { id: null, name: "Adam Example", office: "foreign minister", rank: "minister" } as const;
  expect(personWords(person)).toBe("Adam Example, foreign minister");
  expect(personWords({ ...person, office: null })).toBe("Adam Example, minister");
  expect(personWords({ ...person, name: "foreign minister" })).toBe("foreign minister");
});
