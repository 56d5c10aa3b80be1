import { describe, expect, test } from "vitest";
import type { GoldRecord } from "../../../../src/shared/evaluation/annotation.ts";
import { matchRecords } from "../../../../src/shared/evaluation/match-records.ts";
import { gap, trade, visit, vote } from "./records.ts";

const ACTOR = { state: "BLR", role: "actor" };
const TARGET = { state: "KEN", role: "target" };

function differences(expected: GoldRecord, proposed: GoldRecord): string[] | "no pair" {
  const [pair] = matchRecords([expected], [proposed]).pairs;
  return pair ? pair.differs : "no pair";
}

describe("records that say the same thing of the same words are a pair", () => {
  test.each([
    ["the very same", visit(), visit()],
    ["words that overlap by a character", visit(), visit({ quote: { start: 64, end: 70, text: "5 and " } })],
    [
      "states in another order",
      visit(),
      visit({ parties: [TARGET, ...(visit() as Visit).parties.slice(0, 1)] }),
    ],
    ["an amount with idle zeros", trade({ amount: "10.50" }), trade({ amount: "10.5" })],
    ["a vote", vote(), vote()],
    ["a gap", gap(), gap()],
  ])("%s", (_, expected, proposed) => expect(differences(expected, proposed)).toEqual([]));
});

type Visit = Extract<GoldRecord, { kind: "event" }>;

describe("records that say another thing are no pair", () => {
  test.each([
    ["words beside one another", visit(), visit({ quote: { start: 65, end: 70, text: ". And" } })],
    ["another mode", visit(), visit({ mode: "talks" })],
    ["another type", visit(), visit({ type: "AGREE" })],
    ["another state", visit(), visit({ parties: [ACTOR, { ...TARGET, state: "UGA" }] })],
    ["a state too few", visit(), visit({ parties: [ACTOR] })],
    ["another kind", vote(), gap()],
    ["another flow", trade(), trade({ flow: "export" })],
    ["another amount", trade(), trade({ amount: "105000000" })],
    ["ten for one hundred", trade({ amount: "10" }), trade({ amount: "100" })],
    ["another currency", trade(), trade({ currency: "EUR" })],
    ["no partner", trade(), trade({ partner: null })],
    ["another voter", vote(), vote({ state: "BLR" })],
    ["another vote", vote(), vote({ vote: "abstain" })],
    ["another body", vote(), vote({ body: "UNSC" })],
    ["another topic", gap(), gap({ topic: "other" })],
    ["another pair", gap(), gap({ partner: "UGA" })],
  ])("%s", (_, expected, proposed) => expect(differences(expected, proposed)).toBe("no pair"));
});

describe("a pair tells in what its records differ", () => {
  const person = (changes: object) => ({
    parties: [
      {
        ...ACTOR,
        person: { name: "Adam Example", office: "Foreign Minister", rank: "minister", ...changes },
      },
      TARGET,
    ],
  });
  test.each([
    ["status", visit(), visit({ status: "denied" }), ["status"]],
    ["history", visit(), visit({ historical: true }), ["historical"]],
    ["date", visit(), visit({ date: "2024-03" }), ["date"]],
    ["inference", visit(), visit({ inferred: false }), ["inferred"]],
    ["code", visit(), visit({ cameo: "043" }), ["cameo"]],
    ["rank", visit(), visit(person({ rank: "ambassador" })), ["rank"]],
    ["name", visit(), visit(person({ name: "Eve Sample" })), ["person"]],
    ["office", visit(), visit(person({ office: null })), ["person"]],
    ["an id that is not stated", visit(), visit(person({ id: "adam-example" })), []],
    ["an id that is stated", visit(person({ id: null })), visit(person({ id: "adam-example" })), ["person"]],
    ["no person", visit(), visit({ parties: [ACTOR, TARGET] }), ["rank", "person"]],
    [
      "roles",
      visit({ parties: [ACTOR, TARGET] }),
      visit({ parties: [ACTOR, { ...TARGET, role: "actor" }] }),
      ["roles"],
    ],
    ["reporter", trade(), trade({ reporter: "KEN", partner: "BLR" }), ["roles"]],
    ["change", trade(), trade({ changePercent: 12 }), ["change"]],
    ["gap's reporter", gap(), gap({ reporter: "KEN", partner: "BLR" }), ["roles"]],
    ["a vote's date", vote(), vote({ date: "2023" }), ["date"]],
  ])("%s", (_, expected, proposed, differs) => expect(differences(expected, proposed)).toEqual(differs));
});

test("pairs are one to one: a proposal made twice is once too much", () => {
  expect(matchRecords([visit()], [visit(), visit()])).toEqual({
    pairs: [{ expected: 0, proposed: 0, differs: [] }],
    missed: [],
    extra: [1],
  });
});

test("of two possible pairs the one that differs less goes first", () => {
  const matching = matchRecords([visit(), visit({ date: "2023" })], [visit({ date: "2023" }), visit()]);
  expect(matching.pairs).toEqual([
    { expected: 0, proposed: 1, differs: [] },
    { expected: 1, proposed: 0, differs: [] },
  ]);
});

test("what an analyst must correct weighs more than two details", () => {
  const [pair] = matchRecords(
    [visit()],
    [visit({ status: "denied" }), visit({ inferred: false, cameo: "043" })],
  ).pairs;
  expect(pair?.proposed).toBe(1);
});

test("what has no counterpart was missed or is too much", () => {
  expect(matchRecords([vote(), gap()], [gap(), trade()])).toEqual({
    pairs: [{ expected: 1, proposed: 0, differs: [] }],
    missed: [0],
    extra: [1],
  });
});
