import { expect, test } from "vitest";
import {
  candidatesOf,
  daysOfVote,
  subjectOf,
  symbolsIn,
} from "../../../../../src/main/core/votes/vote-candidates.ts";
import type { PossibleRollCall, ToldVote } from "../../../../../src/main/core/votes/vote-candidates.ts";
import type { DateReading } from "../../../../../src/shared/domain/event-date.ts";

// Emergency special session votes: symbols and days are the United Nations' (press releases GA/12407 to GA/12492);
// titles are shortened.
const ES_11_6 = rollCall("A/RES/ES-11/6", "2023-02-23", "Just and lasting peace in Ukraine", "yes");
const ES_11_5 = rollCall(
  "A/RES/ES-11/5",
  "2022-11-14",
  "Furtherance of remedy for aggression against Ukraine",
  "abstain",
);
const OTHER = rollCall("A/RES/77/999", "2023-03-15", "A made-up title on fish stocks", "yes");

function rollCall(
  symbol: string,
  date: string,
  title: string,
  recorded: PossibleRollCall["recorded"],
): PossibleRollCall {
  return {
    id: `undl:${symbol}`,
    symbol,
    title,
    subject: subjectOf(title, ""),
    date,
    part: null,
    recorded,
    takenFrom: [],
  };
}

function told(sentence: string, reading: DateReading, change: Partial<ToldVote> = {}): ToldVote {
  return {
    statement: {
      kind: "vote",
      state: "KEN",
      vote: "yes",
      body: "UNGA",
      stateInferred: false,
      sentence: { start: 0, end: sentence.length },
      quote: { start: 0, end: sentence.length },
      rule: "vote-stated",
      confidence: 0.8,
      factors: [],
      date: { reading, inferred: false, rule: "made-up", anchor: "text", alternatives: [] },
    },
    sentence,
    title: "A made-up headline",
    source: "Sample Wire",
    url: null,
    published: "2024-03-12",
    named: [],
    ...change,
  };
}

const FEW_WEEKS: DateReading = {
  kind: "interval",
  from: "2023-02-04",
  to: "2023-04-16",
  precision: "approx",
};

test("a vote on Ukraine a few weeks before April 2023 is most likely that of 23 February", () => {
  const [first, second] = candidatesOf(
    told("Kenya backed a resolution that asked Russia to leave Ukraine.", FEW_WEEKS, {
      named: ["KEN", "RUS", "UKR"],
    }),
    [OTHER, ES_11_5, ES_11_6],
  );
  expect(first).toEqual({
    rollCallId: "undl:A/RES/ES-11/6",
    symbol: "A/RES/ES-11/6",
    title: "Just and lasting peace in Ukraine",
    date: "2023-02-23",
    recorded: "yes",
    circular: false,
    agrees: true,
    reasons: [
      "It was taken on 2023-02-23, between 2023-02-04 and 2023-04-16, which the article tells of.",
      "Its title and the sentence share: Ukraine.",
      "The record has Kenya voting yes, as the article says.",
    ],
  });
  expect(second?.symbol).toBe("A/RES/77/999");
});

test("a symbol in the sentence outweighs everything else", () => {
  const [first] = candidatesOf(told("Kenya voted for resolution ES-11/5.", FEW_WEEKS), [ES_11_6, ES_11_5]);
  expect(first).toMatchObject({
    symbol: "A/RES/ES-11/5",
    circular: false,
    agrees: false,
    reasons: [
      "The sentence names A/RES/ES-11/5.",
      "The record has Kenya abstaining; the article says voting yes.",
    ],
  });
});

test("the names of states lead from a sentence in another language to an English title", () => {
  const [first] = candidatesOf(
    told("Кения поддержала резолюцию по Украине.", FEW_WEEKS, { named: ["KEN", "UKR"] }),
    [OTHER, ES_11_6],
  );
  expect(first?.symbol).toBe("A/RES/ES-11/6");
});

test("a roll call that nothing speaks for is not proposed, though the record agrees", () => {
  expect(
    candidatesOf(
      told("Kenya backed a motion.", {
        kind: "interval",
        from: "2019-01-01",
        to: "2019-01-01",
        precision: "day",
      }),
      [ES_11_6],
    ),
  ).toEqual([]);
});

test("a roll call that the days alone suggest is not proposed against the record", () => {
  const before: DateReading = { kind: "notAfter", to: "2024-03-12" };
  const against = { ...OTHER, recorded: "no" } as const;
  expect(
    candidatesOf(told("Kenya backed a motion.", before), [against, OTHER]).map(({ agrees }) => agrees),
  ).toEqual([true]);
});

test("at most five are proposed", () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    rollCall(`A/RES/77/${900 + index}`, `2023-03-0${index + 1}`, "Made up", "yes"),
  );
  expect(candidatesOf(told("Kenya backed a motion.", FEW_WEEKS), many)).toHaveLength(5);
});

test("days leave room for time zones, and reach back from the article where the text gives none", () => {
  expect(daysOfVote(told("", FEW_WEEKS))).toEqual({ from: "2023-02-01", to: "2023-04-19" });
  expect(daysOfVote(told("", { kind: "unknown" }))).toEqual({ from: "2023-02-03", to: "2024-03-15" });
  expect(daysOfVote(told("", { kind: "unknown" }, { published: null }))).toBeNull();
});

test("symbols are found in the ways in which texts write them", () => {
  expect(
    symbolsIn(
      "Resolutions A/RES/ES-11/6, 68/262 and ES-11/1 (not 1/2, nor 24/7 shops) followed S/RES/2202(2015).",
    ),
  ).toEqual(["A/RES/ES-11/6", "A/RES/68/262", "A/RES/ES-11/1", "S/RES/2202(2015)"]);
});

test.each([
  ["the article", ["Sample Wire’s correspondent, “A made-up headline”"]],
  ["its source", ["by sample wire of that week"]],
  ["its address", ["https://example.org/headline"]],
])("a record that is taken from %s is no second witness", (_, takenFrom) => {
  const change = { title: "A made-up headline", url: "https://example.org/headline" };
  const candidates = [[], takenFrom].map(
    (from) =>
      candidatesOf(told("Kenya backed a resolution on Ukraine.", FEW_WEEKS, change), [
        { ...ES_11_6, takenFrom: from },
      ])[0],
  );
  expect(
    candidates.map((one) => one && [one.recorded, one.agrees, one.circular, one.reasons.at(-1)]),
  ).toEqual([
    ["yes", true, false, "The record has Kenya voting yes, as the article says."],
    ["yes", false, true, "The record of Kenya's vote is taken from this source."],
  ]);
});
