import { expect, test } from "vitest";
import type { ReviewRecord } from "../../../../../src/shared/domain/review.ts";
import { rulesToday } from "../../../../../src/renderer/views/review/rules-today.ts";
import { FIGURE, VISIT } from "./made-up-records.ts";

const { type, mode, cameo, status, historical, date, parties, rule, confidence, factors } = VISIT;
const proposed = {
  type,
  mode,
  cameo,
  status,
  historical,
  date,
  parties,
  rule,
  confidence,
  factors,
  sentence: { start: 10, end: 46 },
  quote: { start: 13, end: 26 },
};

function decided(change: Partial<typeof proposed>): ReviewRecord {
  return { kind: "event", event: VISIT, proposal: "changed", proposed: { ...proposed, ...change } };
}

test("only the fields that the rules read otherwise are told, in words", () => {
  const uganda = [...parties.slice(0, 1), { state: "UGA", role: "target" as const, person: null }];
  expect(rulesToday(decided({ mode: "plan-visit", status: "planned", parties: uganda }))).toEqual([
    { field: "Event", decided: "Visit", today: "Planned visit" },
    { field: "Status", decided: "reported", today: "planned" },
    { field: "Parties", decided: "Belarus to Kenya", today: "Belarus to Uganda" },
  ]);
});

test("a person who is no longer read is told apart from the states", () => {
  const unnamed = parties.map((party) => ({ ...party, person: null }));
  expect(rulesToday(decided({ parties: unnamed }))).toEqual([
    { field: "Persons", decided: "Adam Example, foreign minister", today: "none named" },
  ]);
});

test("a statement is compared by what it says, and agreement is silent", () => {
  const { sentence, sentenceSpan, quote, articleId, articleTitle, source, published } = VISIT;
  const summary = { id: "s1", articleId, articleTitle, source, published, sentence, sentenceSpan, quote };
  const record = (today: typeof FIGURE | null): ReviewRecord => ({
    kind: "statement",
    proposal: "changed",
    proposed: today,
    statement: { ...summary, statement: FIGURE, review: "accepted" },
  });
  expect(rulesToday(record({ ...FIGURE, amount: "10600000" }))).toEqual([
    {
      field: "Says",
      decided: "10,500,000 USD, Belarus and Kenya (pair inferred)",
      today: "10,600,000 USD, Belarus and Kenya (pair inferred)",
    },
  ]);
  expect(rulesToday(record(FIGURE))).toEqual([]);
  expect(rulesToday(record(null))).toEqual([]);
});
