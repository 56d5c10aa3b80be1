import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCsvRecords } from "../../../../../src/main/core/datafiles/csv-records.ts";
import { createJsonRecords } from "../../../../../src/main/core/datafiles/json-records.ts";
import { createTextDecoding } from "../../../../../src/main/core/datafiles/text-decoding.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { workbookOf } from "./made-up-workbook.ts";
import { readFileRows } from "./read-file-rows.ts";

const faults = async (text: string) =>
  (await readFileRows(tempFolder(), "end.csv", text)).rows.map(({ fault }) => fault);

test("lines are those of the file: the header is line 1, a cell with newlines takes as many as it has", async () => {
  const text = 'name,note\r\nAda,"one\r\ntwo"\r\n\r\nBea,"said ""no"""\r\nCid,last';
  expect(await readFileRows(tempFolder(), "notes.csv", text)).toEqual({
    encoding: "utf-8",
    columns: ["name", "note"],
    rows: [
      { line: 2, fault: null, cells: { name: "Ada", note: "one\ntwo" } },
      { line: 5, fault: null, cells: { name: "Bea", note: 'said "no"' } },
      { line: 6, fault: null, cells: { name: "Cid", note: "last" } },
    ],
  });
});

test("column names are read without byte order mark and blanks, and parted by whatever parts them", async () => {
  const rows = [{ line: 2, fault: null, cells: { year: "2021", value: "1,5" } }];
  const folder = tempFolder();
  const read = async (content: string | Uint8Array) => (await readFileRows(folder, "a.csv", content)).rows;
  expect(await read("\uFEFFyear ; value\n2021;1,5\n")).toEqual(rows);
  expect(await read("year\tvalue\n2021\t1,5\n")).toEqual(rows);
  expect(await read('"year","value"\n2021,"1,5"\n')).toEqual(rows);
  const [shifted] = await read("sep=;\nyear;value\n2021;1,5\n");
  expect(shifted).toEqual({ ...rows[0], line: 3 });
});

test("UTF-16 and single-byte charsets are read as what they are", async () => {
  const text = "state,note\nCôte d'Ivoire,réservé\n";
  const cells = { state: "Côte d'Ivoire", note: "réservé" };
  const folder = tempFolder();
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  expect(await readFileRows(folder, "a.csv", utf16)).toMatchObject({
    encoding: "utf-16le",
    rows: [{ cells }],
  });
  const latin = Buffer.from(text, "latin1");
  expect(await readFileRows(folder, "b.csv", latin)).toMatchObject({
    encoding: "windows-1252",
    rows: [{ cells }],
  });
});

test("a file that begins in ASCII for longer than its first bytes is still read in its own charset", async () => {
  const plain = "AAA,made-up state\n".repeat(20_000);
  const content = Buffer.from(`code,name\n${plain}CIV,Côte d'Ivoire\n`, "latin1");
  const { rows } = await readFileRows(tempFolder(), "late.csv", content);
  expect(rows.at(-1)).toEqual({ line: 20_002, fault: null, cells: { code: "CIV", name: "Côte d'Ivoire" } });
});

test("a row with more cells than columns and one whose quotation marks do not match are marked", async () => {
  const text = 'a,b\n1,2,\n1,2,3\n"x"y,1\n2,"z"\n3,4\n';
  const { rows } = await readFileRows(tempFolder(), "odd.csv", text);
  expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
    [2, null],
    [3, "More cells than the header has columns"],
    [4, "Quotation marks that do not match"],
    [6, null],
  ]);
});

test("a row in which its file breaks off is marked; a last row that only lacks its line's end is not", async () => {
  expect(await faults("a,b,c\n1,2,3\n4,5")).toEqual([null, "The file ends in the middle of this row"]);
  expect(await faults("a,b,c\n1,2,3\n4,5,6")).toEqual([null, null]);
  expect(await faults("a,b,c\n1,2,3\n4,5\n")).toEqual([null, null]);
  // Some programs leave out empty cells at the end of every row.
  expect(await faults("a,b,c\n1,2\n4,5")).toEqual([null, null]);
});

test("a quotation mark that nothing closes fails the file and names its line", async () => {
  const text = 'a,b\n1,2\n3,"open\n5,6\n7,8\n';
  await expect(readFileRows(tempFolder(), "open.csv", text)).rejects.toThrow("begins on line 3");
});

test("records of JSON are numbered, with their numbers as the file has them", async () => {
  const text =
    '{"count":2,"data":[{"year":2021,"value":10.50,"name":"a {b} [c] \\"d\\"","none":null},{"year":2022,"value":12345678901234567890.25}],"error":""}';
  expect(await readFileRows(tempFolder(), "answer.json", text)).toEqual({
    encoding: "utf-8",
    columns: ["year", "value", "name", "none"],
    rows: [
      { line: 1, fault: null, cells: { year: "2021", value: "10.50", name: 'a {b} [c] "d"', none: "" } },
      { line: 2, fault: null, cells: { year: "2022", value: "12345678901234567890.25", name: "", none: "" } },
    ],
  });
});

test("JSON that is cut off is not taken for a shorter file", async () => {
  const folder = tempFolder();
  const whole = '{"count":2,"data":[{"a":1},{"a":2}],"error":""}';
  for (const length of [20, 30, 37, 46]) {
    await expect(readFileRows(folder, "cut.json", whole.slice(0, length))).rejects.toThrow(
      "not whole as JSON",
    );
  }
});

test("of a workbook the first sheet with column names is read, numbers as its file has them", async () => {
  const bytes = workbookOf({
    Cover: [["A made-up table"]],
    Figures: [
      [],
      ["year", "value", "day"],
      [{ number: "2021" }, { number: "10.123456789012345" }, { day: 45361 }],
      [null, null, null],
      ["2022", "0", null],
    ],
  });
  expect(await readFileRows(tempFolder(), "table.xlsx", bytes)).toEqual({
    encoding: "xlsx",
    columns: ["year", "value", "day"],
    rows: [
      { line: 3, fault: null, cells: { year: "2021", value: "10.123456789012345", day: "2024-03-10" } },
      { line: 5, fault: null, cells: { year: "2022", value: "0", day: "" } },
    ],
  });
});

test("a formula is never worked out: of a workbook its last value is read, of a cell of text the text", async () => {
  const formula = { formula: "1+1", last: "7" };
  const bytes = workbookOf({
    Figures: [
      ["value", "note"],
      [formula, "=1+1"],
    ],
  });
  const csv = await readFileRows(tempFolder(), "table.csv", Buffer.from("value,note\n7,=1+1\n"));
  const xlsx = await readFileRows(tempFolder(), "table.xlsx", bytes);
  expect([xlsx, csv].map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
    [{ value: "7", note: "=1+1" }],
    [{ value: "7", note: "=1+1" }],
  ]);
});

test("how the text falls into chunks changes nothing", () => {
  const cell = fc.oneof(fc.constantFrom("", "x", 'say "a"', "one\ntwo", "a,b", " ", "ж"), fc.string());
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }), (rows, sizes) => {
      const clean = rows.map((cells) => cells.map((text) => text.replace(/\r\n?/g, "\n")));
      const text = clean
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      const bytes = Buffer.from(text, "utf8");
      const decoding = createTextDecoding("utf-8");
      const records = createCsvRecords(",");
      const read: string[][] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = 1 + (sizes[turn % sizes.length] ?? 0);
        const given = records.push(decoding.decode(bytes.subarray(at, at + size)));
        read.push(...given.map(({ cells }) => cells));
        at += size;
      }
      read.push(...records.push(decoding.end()).map(({ cells }) => cells));
      read.push(...records.end().map(({ cells }) => cells));
      // UTF-8 has no lone surrogates, and a file's first mark is not of its first cell.
      const expected = clean.map((cells) => cells.map((one) => Buffer.from(one, "utf8").toString("utf8")));
      expect(read).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("records of JSON are the same however the text is cut", () => {
  const record = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.constant(null)));
  fc.assert(
    fc.property(fc.array(record), fc.integer({ min: 1, max: 30 }), (data, size) => {
      const text = JSON.stringify({ before: ["{", { not: "a record" }], data }, null, size % 3);
      const records = createJsonRecords();
      let count = 0;
      for (let at = 0; at < text.length; at += size) count += records.push(text.slice(at, at + size)).length;
      records.end();
      expect([count, records.envelope()]).toEqual([data.length + 1, ["before", "data"]]);
    }),
  );
});
