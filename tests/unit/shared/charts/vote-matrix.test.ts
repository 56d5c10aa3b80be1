import { expect, test } from "vitest";
import { NO_INSETS } from "../../../../src/shared/charts/chart-frame.tsx";
import { countVotes, unmapped } from "../../../../src/shared/charts/vote-map-marks.ts";
import { voteMapAltText } from "../../../../src/shared/charts/vote-map.tsx";
import { cellAt, inSight, MATRIX, matrixLayout } from "../../../../src/shared/charts/vote-matrix-layout.ts";
import { cellWords, matrixAltText, matrixTable } from "../../../../src/shared/charts/vote-matrix-words.ts";
import type { CellPosition } from "../../../../src/shared/charts/votes-words.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";
import { SAMPLE_VOTERS, sampleRollCall } from "./sample-votes.ts";

const ROW = sampleRollCall({ positions: "YANX-." });
const SIX = SAMPLE_VOTERS.slice(0, 6);

test("each letter of a row is a position in words; what has no letter has no row", () => {
  expect(matrixTable([ROW], [...SIX, { state: "KEN", name: "Kenya" }], "Belarus").rows).toEqual([
    [
      "2024-12-04",
      "A/RES/99/1",
      "A made-up resolution to try the drawing",
      "No",
      "Yes",
      "Abstained",
      "No",
      "Absent (did not vote)",
      "Not a member",
      "No row in the file",
      "No row in the file",
    ],
  ]);
});

test("a cell says who did what in which roll call, and of a vote on a part that it was one", () => {
  expect([
    cellWords(ROW, 3, "Fiji"),
    cellWords({ ...ROW, part: "paragraph", symbol: null, date: null }, -1, "Belarus"),
  ]).toEqual([
    "Fiji was absent; A/RES/99/1, 4 Dec 2024, A made-up resolution to try the drawing",
    "Belarus voted no; undl:1, Paragraph: A made-up resolution to try the drawing",
  ]);
});

test("the matrix is told in words", () => {
  expect(matrixAltText([ROW], SIX, "Belarus")).toBe(
    "Matrix of votes, 1 roll call by 6 states beside Belarus: yes 1, abstained 1, no 1, absent (did not vote) 1, not a member 1, no row in the file 1.",
  );
});

const LAYOUT = matrixLayout(
  { rows: 100, states: SAMPLE_VOTERS, titled: true },
  { width: 900, height: 500 },
  NO_INSETS,
  "Belarus",
);

test("without any title the cells stand beside the symbols", () => {
  const bare = matrixLayout(
    { rows: 100, states: SAMPLE_VOTERS, titled: false },
    { width: 900, height: 500 },
    NO_INSETS,
    "Belarus",
  );
  expect([LAYOUT.words.titlePx, bare.words.titlePx, bare.focusX]).toEqual([
    360,
    0,
    MATRIX.datePx + MATRIX.symbolPx,
  ]);
});

test("a place of the picture is a cell, beneath the scroll", () => {
  const { cells, focusX } = LAYOUT;
  const at = (x: number, y: number, scroll = { x: 0, y: 0 }) =>
    cellAt(LAYOUT, { rows: 100, columns: SAMPLE_VOTERS.length }, { x, y }, scroll);
  expect([
    at(cells.x + 1, cells.y + 1),
    at(cells.x + MATRIX.columnPx * 2.5, cells.y + MATRIX.rowPx * 1.5, {
      x: MATRIX.columnPx,
      y: MATRIX.rowPx * 10,
    }),
    at(focusX + 5, cells.y + 1),
    at(5, cells.y + 1),
    at(cells.x + 1, cells.y - 1),
    at(cells.x + MATRIX.columnPx * SAMPLE_VOTERS.length + 1, cells.y + 1),
  ]).toEqual([
    { row: 0, column: 0 },
    { row: 11, column: 3 },
    { row: 0, column: -1 },
    { row: 0, column: -2 },
    null,
    null,
  ]);
});

test("only what is in sight is painted, and a small move changes nothing", () => {
  expect([
    inSight(0, 240, 24, 1000),
    inSight(30, 240, 24, 1000),
    inSight(2400, 240, 24, 1000),
    inSight(0, 240, 24, 3),
  ]).toEqual([
    { from: 0, to: 12 },
    { from: 0, to: 12 },
    { from: 100, to: 112 },
    { from: 0, to: 3 },
  ]);
});

test("a map's words count positions, and know who is on no map of today", () => {
  const votes = new Map<string, CellPosition>([
    ["BLR", "no"],
    ["KEN", "yes"],
    ["FJI", "yes"],
    ["SUN", "abstain"],
  ]);
  expect({
    words: voteMapAltText(votes, "BLR", SAMPLE_LOOKUP),
    counts: countVotes(votes),
    unmapped: unmapped(votes, SAMPLE_LOOKUP),
  }).toEqual({
    words: "World map of a vote: yes 2, abstained 1, no 1. Belarus voted no.",
    counts: { yes: 2, abstain: 1, no: 1, absent: 0, "not-member": 0, "no-row": 0 },
    unmapped: ["SUN"],
  });
});
