import { expect, test } from "vitest";
import {
  doubledState,
  stateColumns,
  typedState,
  withStateColumn,
} from "../../../../../src/renderer/app/data-files/state-columns.ts";
import type { WideMapping } from "../../../../../src/renderer/app/data-files/state-columns.ts";

const MAPPING: WideMapping = {
  kind: "wide-votes",
  columns: { resolution: "Symbol" },
  fixed: {},
  states: [{ column: "KENYA", state: "KEN" }],
};

test("columns that may be a state's are those read as nothing else, the unread ones first", () => {
  expect(stateColumns(MAPPING, ["Symbol", "KENYA", "notes", "notes", ""])).toEqual([
    { column: "notes", state: null },
    { column: "KENYA", state: "KEN" },
  ]);
});

test("a state is typed by its code or its name in any language that is known", () => {
  expect(["ken", "Кения", " Belarus ", "Nowhere Land", ""].map(typedState)).toEqual([
    "KEN",
    "KEN",
    "BLR",
    null,
    null,
  ]);
});

test("two columns for one state are told", () => {
  const twice = withStateColumn(MAPPING, "Kenya (2)", "KEN");
  expect([doubledState(MAPPING), doubledState(twice)]).toEqual([
    null,
    "KENYA and Kenya (2) are both read as Kenya",
  ]);
  expect(doubledState(withStateColumn(twice, "KENYA", null))).toBeNull();
});
