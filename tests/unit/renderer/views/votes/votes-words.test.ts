import { expect, test } from "vitest";
import { voterName } from "../../../../../src/renderer/app/voter-name.ts";
import {
  topicName,
  votesPeriod,
  votesSource,
  votesSubtitle,
  votesTitle,
} from "../../../../../src/renderer/views/votes/votes-words.ts";

const NO_RANGE = { from: null, to: null };
// Made-up holdings: what is tested is their telling.
const DATASETS = [
  { dataset: "undl", shown: 1020, held: 1100, from: "1992-01-05", to: "2015-12-20" },
  { dataset: "starter", shown: 7, held: 7, from: "2014-03-27", to: "2023-02-23" },
  { dataset: "voeten", shown: 0, held: 900, from: null, to: null },
] as const;

test("the head says what is shown, of whom, how many and when", () => {
  const answer = {
    focus: "BLR",
    rollCalls: 1204,
    focusVotes: { yes: 900, abstain: 200, no: 80, absent: 24, notMember: 0 },
    datasets: [...DATASETS],
  };
  expect([
    votesTitle("agreement", "kappa", "BLR"),
    votesSubtitle(answer, NO_RANGE, "UNGA"),
    votesSubtitle({ ...answer, rollCalls: 1 }, { from: "2014-01-01", to: null }, "WHA"),
  ]).toEqual([
    "Agreement beyond chance (Cohen's kappa): Belarus and other states",
    "1,204 roll calls of the General Assembly, 5 Jan 1992 to 23 Feb 2023; Belarus voted in 1,180",
    "1 roll call of WHA, 1 Jan 2014 to 23 Feb 2023; Belarus voted in 1,180",
  ]);
});

test("the source line names the data sets that speak, or the one that was chosen", () => {
  expect([
    votesSource([...DATASETS], null),
    votesSource([...DATASETS], "voeten"),
    votesSource([], null),
  ]).toEqual([
    "Source, with roll calls held: UN Digital Library (1,020), Starter data (7).",
    "Source, with roll calls held: Voeten (900).",
    "",
  ]);
});

test("without a dated roll call there is no period", () => {
  expect(votesPeriod([], NO_RANGE)).toBe("no date");
});

test("Voeten's issue codes are told in words, subject headings as they are", () => {
  expect([topicName("nu"), topicName("MADE-UP HEADING")]).toEqual([
    "Nuclear weapons and nuclear material",
    "MADE-UP HEADING",
  ]);
});

test("who votes has a name: a state, one that is no more, or the file's own code", () => {
  expect([voterName("KEN"), voterName("YUG"), voterName("cow:9999")]).toEqual([
    "Kenya",
    "Yugoslavia",
    "cow:9999",
  ]);
});
