import { expect, test } from "vitest";
import { permutePositions } from "../../../../../src/renderer/views/votes/permute-positions.ts";
import {
  matrixStates,
  rankKeys,
  rankRows,
  statesByAgreement,
  statesByName,
} from "../../../../../src/renderer/views/votes/rank-rows.ts";
import { sampleRollCall } from "../../../shared/charts/sample-votes.ts";

const none = { absent: 0, focusAbsent: 0, notMember: 0 };
// Made-up counts: Kenya agrees in 30 of 40, Fiji in 3 of 4, Poland never voted beside the focus state.
const STATES = [
  { state: "FJI", cells: [3, 1, 0, 0, 0, 0, 0, 0, 0], ...none, absent: 36 },
  { state: "POL", cells: [0, 0, 0, 0, 0, 0, 0, 0, 0], ...none, notMember: 12 },
  { state: "KEN", cells: [30, 4, 6, 0, 0, 0, 0, 0, 0], ...none },
  { state: "CUB", cells: [39, 1, 0, 0, 0, 0, 0, 0, 0], ...none },
];

test("states are ranked by the measure, those without a value last, and few roll calls are told", () => {
  const rows = rankRows(STATES, "identical");
  expect(
    rows.map(({ name, value, n, small, absent, notMember }) => [name, value, n, small, absent, notMember]),
  ).toEqual([
    ["Fiji", 0.75, 4, true, 36, 0],
    ["Poland", null, 0, true, 0, 12],
    ["Kenya", 0.75, 40, false, 0, 0],
    ["Cuba", 0.975, 40, false, 0, 0],
  ]);
  expect([statesByAgreement(rows), statesByName(rows)]).toEqual([
    ["CUB", "FJI", "KEN", "POL"],
    ["CUB", "FJI", "KEN", "POL"],
  ]);
  expect(rows.map((row) => rankKeys(row)[1])).toEqual([0.75, "", 0.75, 0.975]);
});

test("positions that were asked for in one order are shown in another; who was not asked for has no row", () => {
  const rows = [sampleRollCall({ positions: "YNA" })];
  expect(
    permutePositions(rows, ["CUB", "FJI", "KEN"], ["KEN", "POL", "CUB"]).map(({ positions }) => positions),
  ).toEqual(["A.Y"]);
});

test("a matrix of all states leaves out those with the fewest roll calls where there are too many", () => {
  const many = Array.from({ length: 203 }, (_, index) => ({
    state: `S${String(index).padStart(3, "0")}`,
    n: index === 5 ? 0 : index === 9 ? 1 : index === 150 ? 2 : 300 - index,
  }));
  const kept = matrixStates(many);
  expect([kept.length, kept[0], ["S005", "S009", "S150"].filter((state) => kept.includes(state))]).toEqual([
    200,
    "S000",
    [],
  ]);
});
