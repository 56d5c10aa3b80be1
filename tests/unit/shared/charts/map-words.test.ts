import { expect, test } from "vitest";
import { mapAltText, mapTable, stateWords } from "../../../../src/shared/charts/map-words.ts";
import { EMPTY_MAP, MANY_STATES, sampleState } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

test.each([
  [EMPTY_MAP, "World map of visits between Belarus and other states: no evidence in this lens."],
  [
    { ...EMPTY_MAP, states: [sampleState("EGY", 0)] },
    "World map of visits between Belarus and other states: none was read; 1 state was named without one.",
  ],
  [
    { ...EMPTY_MAP, measure: "agreements" as const, states: [sampleState("KEN", 2)] },
    "World map of agreements between Belarus and 1 state: Kenya 2.",
  ],
  [
    MANY_STATES,
    "World map of visits between Belarus and 9 states, most with Zimbabwe 14, China 9 and Kenya 7. 2 states were named without one.",
  ],
])("the alternative text names the leading facts (%#)", (answer, text) => {
  expect(mapAltText(answer, SAMPLE_LOOKUP)).toBe(text);
});

test("a state says whether it has a count, was only named, or has no evidence", () => {
  const words = ["ZWE", "XKX", "EGY", "FJI", "BLR", "QQQ"].map((state) =>
    stateWords(MANY_STATES, state, SAMPLE_LOOKUP),
  );
  expect(words).toEqual([
    "Zimbabwe: 14 visits",
    "Kosovo: 1 visit",
    "Egypt: named, no visits",
    "Fiji: no evidence",
    "Belarus: focus state",
    "QQQ: no evidence",
  ]);
});

test("the table has a row for every listed state, the highest count first", () => {
  const answer = { ...EMPTY_MAP, states: [sampleState("EGY", 0), sampleState("KEN", 2)] };
  expect(mapTable(answer, SAMPLE_LOOKUP)).toEqual({
    columns: ["State", "Code", "Visits", "Events", "Articles", "Not before", "Not after"],
    rows: [
      ["Kenya", "KEN", 2, 2, 3, "2021-02-03", "2024-05-06"],
      ["Egypt", "EGY", 0, 0, 1, "2021-02-03", "2024-05-06"],
    ],
  });
});
