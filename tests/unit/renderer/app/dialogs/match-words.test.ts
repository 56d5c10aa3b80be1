import { expect, test } from "vitest";
import { matchWords } from "../../../../../src/renderer/app/dialogs/match-words.ts";

test("an entry is found by the beginnings of its words, in any order and without accents", () => {
  const found = ["go map", "map go", "GO TO", "cote", "Кеня"].map((typed) => [
    typed,
    matchWords("Go to the map", typed, ["Côte d'Ivoire", "Кения"]),
  ]);
  expect(found).toEqual([
    ["go map", 0.5],
    ["map go", 0.5],
    ["GO TO", 1],
    ["cote", 1],
    ["Кеня", 0],
  ]);
});

test("letters scattered over a title do not find it", () => {
  expect(matchWords("Keyboard shortcuts", "keny")).toBe(0);
});

test("everything is shown until something is typed", () => {
  expect(matchWords("Go to the map", " ")).toBe(1);
});
