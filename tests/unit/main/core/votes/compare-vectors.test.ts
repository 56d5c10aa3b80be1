import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comparePair, divergences } from "../../../../../src/main/core/votes/compare-vectors.ts";

const DIGITS: Readonly<Record<string, number>> = { ".": 0, Y: 1, A: 2, N: 3, X: 8, "-": 9 };

function vector(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => DIGITS[letter] ?? 0);
}

function allPlaces(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

test("each pair of positions counts once, and only votes of both are cells", () => {
  expect(comparePair(vector("YYYAAANNNYXX-Y."), vector("YANYANYANXYX-.Y"), allPlaces(15))).toEqual({
    cells: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    absent: 1,
    focusAbsent: 1,
    notMember: 1,
  });
});

test("only the places asked for count, also beyond the end of a vector", () => {
  expect(comparePair(vector("YNY"), vector("YN"), Int32Array.of(1, 2, 7))).toEqual({
    cells: [0, 0, 0, 0, 0, 0, 0, 0, 1],
    absent: 0,
    focusAbsent: 0,
    notMember: 0,
  });
});

const letters = fc.array(fc.constantFrom(...Object.keys(DIGITS)), { minLength: 1, maxLength: 60 });

test("the counts are those of looking at one roll call after the other", () => {
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const cells = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      const counted = { cells, absent: 0, focusAbsent: 0, notMember: 0 };
      for (const [index, own] of left.entries()) {
        const other = right[index] ?? ".";
        const [row, column] = ["YAN".indexOf(own), "YAN".indexOf(other)];
        if (row >= 0 && column >= 0) cells[row * 3 + column] = (cells[row * 3 + column] ?? 0) + 1;
        if (row >= 0 && other === "X") counted.absent += 1;
        if (own === "X" && column >= 0) counted.focusAbsent += 1;
        if (other === "-") counted.notMember += 1;
      }
      expect(comparePair(vector(left.join("")), vector(right.join("")), allPlaces(left.length))).toEqual(
        counted,
      );
    }),
  );
});

test("divergence is the mean distance from those who voted", () => {
  const others = ["YY", "AA", "NN", "XX", "..", "--"].map(vector);
  expect(divergences(vector("YA"), others, allPlaces(2))).toEqual([
    { divergence: 0.5, compared: 3 },
    { divergence: 1 / 3, compared: 3 },
  ]);
});

test("whoever did not vote diverges from nobody, and from nobody who did not vote", () => {
  expect(divergences(vector("XY"), [vector("YX")], allPlaces(2))).toEqual([
    { divergence: null, compared: 0 },
    { divergence: null, compared: 0 },
  ]);
});
