import { describe, expect, test } from "vitest";
import { isContested, tallyClash } from "../../../../../src/main/core/votes/tally.ts";
import type { Tally } from "../../../../../src/shared/domain/roll-call.ts";

function tally(
  yes: number,
  no: number,
  abstain: number,
  absent: number | null,
  members: number | null,
): Tally {
  return { yes, no, abstain, absent, members };
}

describe("a tally is held against itself and against its rows", () => {
  test("one that agrees with both clashes with nothing", () => {
    expect(tallyClash(tally(141, 7, 32, 13, 193), tally(141, 7, 32, 13, 193))).toBeNull();
  });

  test("a file that holds some states only is not expected to give the whole tally", () => {
    expect(tallyClash(tally(141, 7, 32, 13, 193), tally(3, 1, 1, 0, 5))).toBeNull();
  });

  test("more rows than stated is wrong however many rows are missing", () => {
    expect(tallyClash(tally(141, 0, 32, 20, 193), tally(3, 1, 1, 0, 5))).toBe("0 no stated, 1 in the rows");
  });

  test("more rows than members are told of", () => {
    expect(tallyClash(tally(2, 0, 0, 0, 2), tally(2, 0, 0, 1, 3))).toBe(
      "0 not voting stated, 1 in the rows, 2 members stated, 3 in the rows",
    );
  });

  test("a tally without members is checked once as many voted as it states", () => {
    expect(tallyClash(tally(2, 1, 0, null, null), tally(1, 1, 0, 5, 7))).toBeNull();
    expect(tallyClash(tally(2, 1, 0, null, null), tally(1, 1, 1, 5, 8))).toBe(
      "2 yes stated, 1 in the rows, 0 abstaining stated, 1 in the rows",
    );
  });
});

test("a vote is contested when a tenth of those who voted did not vote yes; absences do not count", () => {
  expect(isContested(tally(90, 5, 5, 93, 193))).toBe(true);
  expect(isContested(tally(91, 5, 4, 93, 193))).toBe(false);
  expect(isContested(tally(0, 0, 0, 193, 193))).toBe(false);
});
