import { expect, test } from "vitest";
import { NO_CHOICE, planOf, readAsOf } from "../../../../../src/renderer/app/data-files/import-plan.ts";
import type { ColumnMapping, Recognition } from "../../../../../src/shared/domain/data-file.ts";

const MAPPING: ColumnMapping = {
  kind: "trade-table",
  columns: { year: "y", reporter: "r", partner: "p", flow: "f", value: "v" },
  fixed: {},
};
const TABLE: Recognition = {
  path: "/data/made-up.csv",
  name: "made-up.csv",
  bytes: 120,
  encoding: "utf-8",
  format: null,
  dataset: null,
  words: "It looks like a table of trade figures.",
  columns: ["y", "r", "p", "f", "v"],
  sample: [],
  mapping: MAPPING,
  mappingRemembered: false,
  needsMapping: true,
};
const KNOWN: Recognition = {
  ...TABLE,
  format: "comtrade-csv",
  dataset: "comtrade",
  mapping: null,
  needsMapping: false,
};

test("a known format is read as what it was recognised as", () => {
  expect(planOf(KNOWN, NO_CHOICE)).toEqual({ kind: "read", file: { path: TABLE.path, mapping: null } });
});

test("a guessed mapping is acted on only after the file was shown", () => {
  expect(planOf(TABLE, NO_CHOICE)).toEqual({ kind: "unready", words: "Confirm its columns" });
  const read = { kind: "read", file: { path: TABLE.path, mapping: MAPPING } };
  expect(planOf(TABLE, { ...NO_CHOICE, seen: true })).toEqual(read);
  expect(planOf({ ...TABLE, format: "trade-table", needsMapping: false }, NO_CHOICE)).toEqual(read);
});

test("a file of which nothing is known asks what it is", () => {
  const unknown = { ...TABLE, mapping: null };
  expect(readAsOf(unknown, NO_CHOICE)).toBe("undecided");
  expect(planOf(unknown, { ...NO_CHOICE, seen: true })).toEqual({
    kind: "unready",
    words: "Say what this file is",
  });
  expect(planOf(unknown, { ...NO_CHOICE, seen: true, readAs: "trade-table" })).toEqual({
    kind: "unready",
    words: "Say what its columns hold",
  });
});

test("a file that is no table and one that is left out are not read", () => {
  expect(planOf({ ...TABLE, columns: [], mapping: null }, NO_CHOICE)).toEqual({ kind: "unreadable" });
  expect(planOf(KNOWN, { ...NO_CHOICE, readAs: "leave-out" })).toEqual({ kind: "left-out" });
});

test("columns that bear a state's name are taken up when a table is said to be wide", () => {
  const wide: Recognition = {
    ...TABLE,
    columns: ["Resolution", "KENYA", "Chad", "notes"],
    mapping: { kind: "vote-table", columns: { resolution: "Resolution" }, fixed: {} },
  };
  expect(planOf(wide, { ...NO_CHOICE, seen: true, readAs: "wide-votes" })).toEqual({
    kind: "read",
    file: {
      path: TABLE.path,
      mapping: {
        kind: "wide-votes",
        columns: { resolution: "Resolution" },
        fixed: {},
        states: [
          { column: "KENYA", state: "KEN" },
          { column: "Chad", state: "TCD" },
        ],
      },
    },
  });
});
