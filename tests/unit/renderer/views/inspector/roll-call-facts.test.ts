import { expect, test } from "vitest";
import { tallyLines, voteGroups } from "../../../../../src/renderer/views/inspector/roll-call-facts.ts";

// Made-up tallies and votes.
const vote = (state: string, position: "yes" | "no" | "abstain", name: string | null, line: number) => ({
  state,
  position,
  name,
  fileId: "f1",
  fileName: "made-up.csv",
  line,
});

test("what the file states stands beside what its rows add up to", () => {
  expect(
    tallyLines({
      counted: { yes: 3, no: 1, abstain: 0, absent: null, members: 4 },
      stated: { yes: 4, no: 1, abstain: 0, absent: 0, members: null },
    }),
  ).toEqual([
    { label: "Yes", stated: 4, counted: 3, differs: true },
    { label: "Abstained", stated: 0, counted: 0, differs: false },
    { label: "No", stated: 1, counted: 1, differs: false },
    { label: "Absent", stated: 0, counted: null, differs: false },
    { label: "Members", stated: null, counted: 4, differs: false },
  ]);
});

test("votes are grouped, the fewest kind first, with the name at the time where it is another one", () => {
  const groups = voteGroups([
    vote("KEN", "yes", "KENYA", 3),
    vote("BLR", "no", "BYELORUSSIAN SSR", 2),
    vote("YUG", "yes", "YUGOSLAVIA", 5),
    vote("CUB", "yes", null, 4),
  ]);
  expect(
    groups.map(({ label, votes }) => [
      label,
      votes.map(({ shownName, nameThen, line }) => [shownName, nameThen, line]),
    ]),
  ).toEqual([
    ["No", [["Belarus", "BYELORUSSIAN SSR", 2]]],
    [
      "Yes",
      [
        ["Cuba", null, 4],
        ["Kenya", null, 3],
        ["Yugoslavia", null, 5],
      ],
    ],
  ]);
});
