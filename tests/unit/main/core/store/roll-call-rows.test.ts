import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import type { Database } from "../../../../../src/main/core/store/database.ts";
import { createRollCallRows } from "../../../../../src/main/core/store/roll-call-rows.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { factsOf, setState, takeIn, votesOf } from "./vote-rows.ts";

function newDatabase(): Database {
  return openDatabase(join(tempFolder(), "workspace.sqlite"));
}

/** The vectors as letters, the oldest roll call first. */
function vectors({ all }: Database): Record<string, string> {
  const letters: Readonly<Record<number, string>> = { 0: ".", 1: "Y", 2: "A", 3: "N", 8: "X", 9: "-" };
  return Object.fromEntries(
    all("SELECT state, positions FROM vote_vector ORDER BY state").map((row) => [
      String(row["state"]),
      [...(row["positions"] as Uint8Array)].map((position) => letters[position] ?? "?").join(""),
    ]),
  );
}

function column({ all }: Database, name: string): unknown[] {
  return all(`SELECT ${name} AS value FROM roll_call ORDER BY id`).map((row) => row["value"]);
}

test("votes stand in one vector for each state, by day", () => {
  const database = newDatabase();
  takeIn(database, "undl", [
    ...votesOf(factsOf("2", { day: "2023-02-23" }), "BLR:N KEN:Y BGD:A"),
    ...votesOf(factsOf("1", { day: "2014-03-27" }), "BLR:N KEN:A UZB:A"),
    ...votesOf(factsOf("3"), "BLR:Y KEN:X"),
  ]);
  expect(vectors(database)).toEqual({ BGD: "..A", BLR: "YNN", KEN: "XAY", UZB: ".A." });
});

test("the columns of a roll call are what its file says and what its rows count", () => {
  const database = newDatabase();
  const facts = factsOf("7", {
    symbol: "A/RES/44/999",
    session: "44",
    day: "1990-02-03",
    important: true,
    topics: ["ec", "hr"],
    stated: { yes: 1, no: 1, abstain: 1, absent: 1, members: 4 },
  });
  takeIn(database, "undl", votesOf(facts, "BLR:N KEN:Y BGD:A UZB:X"));
  expect({ ...database.get("SELECT * FROM roll_call") }).toEqual({
    id: 1,
    dataset: "undl",
    native: "7",
    body: "UNGA",
    symbol: "A/RES/44/999",
    session: "44",
    day: "1990-02-03",
    year: 1990,
    title: "Made-up title 7",
    part: null,
    important: 1,
    contested: 1,
    yes: 1,
    no: 1,
    abstain: 1,
    absent: 1,
    clash: null,
    file: 1,
    shown: 1,
    ordinal: 0,
  });
  expect(database.all("SELECT topic FROM roll_call_topic").map((row) => row["topic"])).toEqual(["ec", "hr"]);
  expect(createRollCallRows(database).years(1)).toEqual({ from: 1990, to: 1990 });
});

test("nobody sees the votes of a file that is still being read", () => {
  const database = newDatabase();
  takeIn(database, "undl", votesOf(factsOf("1", { day: "2014-03-27" }), "BLR:N KEN:A"));
  const { id } = database.run(
    `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at)
     VALUES ('reading', '', '', '', 0, 'undl-votes', 'undl', 'reading', '')`,
  );
  const rows = createRollCallRows(database);
  database.transaction(() => rows.write(id, votesOf(factsOf("1", { day: "2014-03-27" }), "BLR:Y")));
  rows.derive("undl", 1);
  expect(vectors(database)).toEqual({ BLR: "N", KEN: "A" });
});

test("a changed vote is told as a change, with what it was; removing the file brings it back", () => {
  const database = newDatabase();
  const facts = factsOf("1", { symbol: "A/RES/44/999", day: "1990-02-03" });
  takeIn(database, "undl", votesOf(facts, "BLR:N KEN:A BGD:A"));
  const { file, notices } = takeIn(database, "undl", votesOf(facts, "BLR:N KEN:Y"));
  expect(notices).toEqual([
    {
      kind: "change",
      words: "A/RES/44/999 (1990-02-03): Kenya",
      rows: 1,
      lines: [3],
      before: "abstaining",
      after: "yes",
    },
  ]);
  expect(vectors(database)).toEqual({ BGD: "A", BLR: "N", KEN: "Y" });
  setState(database, "undl", file, "removed");
  expect(vectors(database)).toEqual({ BGD: "A", BLR: "N", KEN: "A" });
  setState(database, "undl", file, "done");
  expect(vectors(database)).toEqual({ BGD: "A", BLR: "N", KEN: "Y" });
});

test("a third file is held against what was current, not against what had been replaced or removed", () => {
  const database = newDatabase();
  const facts = factsOf("1", { day: "1990-02-03" });
  takeIn(database, "undl", votesOf(facts, "KEN:A BGD:A"));
  const second = takeIn(database, "undl", votesOf(facts, "KEN:Y"));
  expect(takeIn(database, "undl", votesOf(facts, "KEN:Y BGD:A")).notices).toEqual([]);
  setState(database, "undl", 3, "removed");
  setState(database, "undl", second.file, "removed");
  expect(
    takeIn(database, "undl", votesOf(facts, "KEN:Y")).notices.map(({ before, after }) => [before, after]),
  ).toEqual([["abstaining", "yes"]]);
});

test("removing the only file of a roll call takes it out of every view", () => {
  const database = newDatabase();
  const { file } = takeIn(database, "undl", votesOf(factsOf("1", { topics: ["hr"] }), "BLR:N"));
  setState(database, "undl", file, "removed");
  expect(vectors(database)).toEqual({});
  expect([column(database, "file"), column(database, "shown"), column(database, "ordinal")]).toEqual([
    [null],
    [0],
    [null],
  ]);
  expect(database.all("SELECT * FROM roll_call_topic")).toEqual([]);
});

test("two data sets stand side by side; the fuller one speaks for a resolution that both hold", () => {
  const database = newDatabase();
  takeIn(database, "voeten", [
    ...votesOf(factsOf("5000", { symbol: "A/RES/68/262", day: "2014-03-27" }), "BLR:N KEN:Y"),
    ...votesOf(factsOf("5001", { symbol: "A/RES/68/300", day: "2014-04-01" }), "BLR:Y KEN:Y"),
  ]);
  takeIn(
    database,
    "undl",
    votesOf(factsOf("9", { symbol: "A/RES/68/262", day: "2014-03-27" }), "BLR:N KEN:A"),
  );
  expect(
    database.all("SELECT dataset, native, shown FROM roll_call ORDER BY id").map((row) => ({ ...row })),
  ).toEqual([
    { dataset: "voeten", native: "5000", shown: 0 },
    { dataset: "voeten", native: "5001", shown: 1 },
    { dataset: "undl", native: "9", shown: 1 },
  ]);
  expect(vectors(database)).toEqual({ BLR: "NNY", KEN: "YAY" });
});

test("a roll call of votes, of descriptions and of issues in files of their own is one", () => {
  const database = newDatabase();
  const nothing = { title: "" };
  takeIn(database, "unvotes", votesOf(factsOf("3663", nothing), "BLR:Y KEN:A"), "unvotes-votes");
  takeIn(
    database,
    "unvotes",
    [{ kind: "roll-call", line: 2, rollCall: factsOf("3663", { symbol: "A/RES/47/1", day: "1992-09-03" }) }],
    "unvotes-roll-calls",
  );
  takeIn(
    database,
    "unvotes",
    [{ kind: "roll-call", line: 2, rollCall: factsOf("3663", { ...nothing, topics: ["hr"] }) }],
    "unvotes-issues",
  );
  expect({ ...database.get("SELECT symbol, year, title, yes, abstain FROM roll_call") }).toEqual({
    symbol: "A/RES/47/1",
    year: 1992,
    title: "Made-up title 3663",
    yes: 1,
    abstain: 1,
  });
  expect(database.all("SELECT topic FROM roll_call_topic").map((row) => row["topic"])).toEqual(["hr"]);
});

test("a state that was no member under one code and voted under another voted", () => {
  const database = newDatabase();
  const facts = factsOf("1", { day: "1985-12-10" });
  const { notices } = takeIn(
    database,
    "voeten",
    votesOf(facts, "cow:679:- cow:678:Y cow:255:- cow:260:A cow:265:N cow:680:N"),
  );
  expect(vectors(database)).toEqual({ DDR: "N", DEU: "A", YEM: "Y", YMD: "N" });
  expect(notices).toEqual([]);
});

test("being no member is kept apart from being absent", () => {
  const database = newDatabase();
  takeIn(database, "voeten", votesOf(factsOf("1", { day: "1950-12-10" }), "cow:501:- cow:370:X"));
  expect(vectors(database)).toEqual({ BLR: "X", KEN: "-" });
  expect(column(database, "absent")).toEqual([1]);
});

test("a code that names no state is kept under its code, told of, and compared with nobody", () => {
  const database = newDatabase();
  const { unresolved } = takeIn(
    database,
    "voeten",
    votesOf(factsOf("1", { day: "1950-12-10" }), "cow:327:Y cow:370:N"),
  );
  expect(unresolved).toEqual([{ key: "cow:327", name: null, line: 2 }]);
  expect(vectors(database)).toEqual({ BLR: "N" });
  expect(database.all("SELECT state FROM vote ORDER BY state").map((row) => row["state"])).toEqual([
    "BLR",
    "cow:327",
  ]);
  expect(column(database, "yes")).toEqual([1]);
});

test("a code that is not known gives way to the name beside it, which is kept as it was then", () => {
  const database = newDatabase();
  const [row] = votesOf(factsOf("1", { day: "1960-12-10" }), "QQQ:N");
  if (!row) throw new Error("no row");
  const { unresolved } = takeIn(database, "undl", [{ ...row, name: "BYELORUSSIAN SSR" }]);
  expect(unresolved).toEqual([]);
  expect({ ...database.get("SELECT v.state, n.name FROM vote v JOIN data_name n ON n.id = v.name") }).toEqual(
    {
      state: "BLR",
      name: "BYELORUSSIAN SSR",
    },
  );
});

test("a row that repeats a vote is counted, one that contradicts it is a clash", () => {
  const database = newDatabase();
  const { notices } = takeIn(
    database,
    "undl",
    votesOf(factsOf("1", { title: "On cats" }), "KEN:Y KEN:Y KEN:N BLR:N"),
  );
  expect(notices.map(({ kind, words, rows, lines }) => [kind, words, rows, lines])).toEqual([
    ["note", "Rows that repeat a vote of the file", 1, [3]],
    ["clash", "On cats: two rows for Kenya, yes (kept) and no", 1, [4]],
  ]);
  expect(vectors(database)).toEqual({ BLR: "N", KEN: "Y" });
});

test("a tally that adds up wrongly, and one that its rows contradict, are clashes", () => {
  const database = newDatabase();
  const stated = { yes: 1, no: 1, abstain: 0, absent: 1, members: 3 };
  const { notices } = takeIn(database, "undl", [
    ...votesOf(factsOf("1", { stated: { ...stated, members: 4 } }), "KEN:Y"),
    ...votesOf(factsOf("2", { stated }), "KEN:Y BLR:Y UZB:X", 3),
    ...votesOf(factsOf("3", { stated }), "KEN:Y BLR:N UZB:X", 6),
    ...votesOf(factsOf("4", { stated }), "KEN:Y", 9),
  ]);
  expect(notices.map(({ kind, words, lines }) => [kind, words, lines])).toEqual([
    [
      "clash",
      "Made-up title 1: the stated tally adds up to 3 (1 yes, 1 no, 0 abstaining, 1 not voting) for 4 members",
      [2],
    ],
    ["clash", "Made-up title 2: 1 yes stated, 2 in the rows, 1 no stated, 0 in the rows", [3]],
  ]);
  expect(column(database, "clash").map((clash) => clash !== null)).toEqual([true, true, false, false]);
});

// Days of adoption as the United Nations publish them for the eleventh emergency special session.
test("a file that numbers the emergency session's resolutions otherwise is told so by their days", () => {
  const { notices } = takeIn(newDatabase(), "wide", [
    ...votesOf(factsOf("1", { symbol: "A/RES/ES-11/1", day: "2022-03-02" }), "KEN:Y"),
    ...votesOf(factsOf("2", { symbol: "A/RES/ES-11/3", day: "2022-10-12" }), "KEN:Y", 3),
    ...votesOf(factsOf("3", { symbol: "A/RES/ES-11/6", day: "2023-02-24" }), "KEN:Y", 4),
    ...votesOf(factsOf("4", { symbol: "A/RES/ES-11/5" }), "KEN:Y", 5),
  ]);
  expect(notices.map(({ kind, words, lines }) => [kind, words, lines])).toEqual([
    [
      "clash",
      "A/RES/ES-11/3 (2022-10-12): A/RES/ES-11/3 was adopted on 2022-04-07; what was adopted on 2022-10-12 is A/RES/ES-11/4",
      [3],
    ],
    ["clash", "A/RES/ES-11/6 (2023-02-24): A/RES/ES-11/6 was adopted on 2023-02-23", [4]],
  ]);
});
