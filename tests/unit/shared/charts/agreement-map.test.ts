import { expect, test } from "vitest";
import {
  agreementOnMap,
  agreementReading,
  agreementStateWords,
  agreementTable,
} from "../../../../src/shared/charts/agreement-map.ts";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import type { AgreementAnswer } from "../../../../src/shared/domain/roll-call.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

// Every vote here is invented; none is a statement about a state.
function answer(states: Record<string, number[]>): AgreementAnswer {
  return {
    focus: "BLR",
    rollCalls: 10,
    focusVotes: { yes: 8, abstain: 1, no: 1, absent: 0, notMember: 0 },
    states: Object.entries(states).map(([state, cells]) => ({
      state,
      cells,
      absent: 0,
      focusAbsent: 0,
      notMember: 0,
    })),
    years: [],
    topics: [],
    datasets: [],
  };
}

const NOW = answer({
  KEN: [6, 0, 2, 0, 1, 0, 0, 0, 1],
  EGY: [4, 0, 4, 0, 0, 2, 0, 0, 0],
  CUB: [0, 0, 0, 0, 0, 0, 0, 0, 0],
});
const BEFORE = answer({ KEN: [5, 0, 5, 0, 0, 0, 0, 0, 0] });

test("a share is coloured, a state that never voted on the same is dotted, one without rows is not listed", () => {
  const { states, legend } = agreementReading(agreementOnMap(NOW, null), false, LIGHT_THEME);
  expect(states.map(({ state, label, fill }) => [state, label, fill.kind])).toEqual([
    ["KEN", "80%", "value"],
    ["EGY", "40%", "value"],
    ["CUB", null, "named"],
  ]);
  expect(legend.entries.slice(-2).map(({ label }) => label)).toEqual([
    "never voted on the same",
    "no votes in the files",
  ]);
});

test("a difference is in points, with the n of both years", () => {
  const map = agreementOnMap(NOW, BEFORE);
  const words = (state: string) => agreementStateWords(map, true, state, SAMPLE_LOOKUP);
  expect([words("KEN"), words("EGY"), words("CUB"), words("ZWE"), words("BLR")]).toEqual([
    "Kenya: 80% identical votes, +30 points on the year before (n = 10 and 10)",
    "Egypt: 40% identical votes, n = 10; no votes the year before",
    "Cuba: never voted on the same roll call",
    "Zimbabwe: no votes in the files",
    "Belarus: focus state",
  ]);
  expect(agreementTable(map, true, SAMPLE_LOOKUP).rows[0]).toEqual(["Kenya", "KEN", 80, 10, 30, 10]);
});
