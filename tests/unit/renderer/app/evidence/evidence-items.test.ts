import { expect, test } from "vitest";
import type { Statement } from "../../../../../src/shared/domain/evidence.ts";
import type { EventSummary } from "../../../../../src/shared/domain/outreach.ts";
import { readEvidence, stepEvidence } from "../../../../../src/renderer/app/evidence/evidence-items.ts";

const DATE: EventSummary["date"] = {
  reading: { kind: "unknown" },
  inferred: false,
  rule: "none",
  anchor: "text",
  alternatives: [],
};

function event(id: string, start: number, quoteStart: number): EventSummary {
  return {
    id,
    articleId: "a",
    articleTitle: "An invented article",
    source: null,
    published: null,
    type: "CONSULT",
    mode: "visit",
    cameo: "042",
    status: "reported",
    historical: false,
    date: DATE,
    edtf: "XXXX",
    parties: [],
    sentence: "An invented sentence.",
    sentenceSpan: { start, end: start + 21 },
    quote: { start: quoteStart, end: quoteStart + 4 },
    rule: "invented",
    confidence: 0.5,
    factors: [],
    review: "new",
    occurrence: "e1",
    reports: 1,
    independent: 1,
  };
}

const GAP: Statement = {
  kind: "gap",
  topic: "trade",
  reporter: null,
  partner: null,
  sentence: { start: 30, end: 50 },
  quote: { start: 31, end: 40 },
  rule: "invented",
  confidence: 0.5,
  factors: [],
  date: DATE,
};

const ITEMS = readEvidence({
  events: [event("late", 60, 0), event("second", 0, 9), event("first", 0, 2)],
  statements: [{ id: "gap", statement: GAP, review: "new" }],
});

test("evidence is numbered by kind in the order of the text, quotations counted in the whole text", () => {
  expect(ITEMS.map(({ id, tag, quote }) => [id, tag, quote.start])).toEqual([
    ["first", "E1", 2],
    ["second", "E2", 9],
    ["gap", "G1", 31],
    ["late", "E3", 60],
  ]);
});

test("next and previous go around the ends, and begin at the first and the last", () => {
  expect([
    stepEvidence(ITEMS, null, 1),
    stepEvidence(ITEMS, null, -1),
    stepEvidence(ITEMS, "late", 1),
    stepEvidence(ITEMS, "first", -1),
    stepEvidence(ITEMS, "second", 1),
    stepEvidence([], "second", 1),
  ]).toEqual(["first", "late", "first", "late", "gap", null]);
});
