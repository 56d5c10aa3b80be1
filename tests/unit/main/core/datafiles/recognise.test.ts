import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guessMapping } from "../../../../../src/main/core/datafiles/guess-mapping.ts";
import { headerKey, recogniseFile } from "../../../../../src/main/core/datafiles/recognise.ts";
import type { RememberedMapping } from "../../../../../src/main/core/datafiles/recognise.ts";
import type { ColumnMapping } from "../../../../../src/shared/domain/data-file.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

async function recognised(content: string, remembered: RememberedMapping = () => null, name = "file.csv") {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  const result = await recogniseFile(path, remembered);
  return result.ok ? result.value.recognition : result.failure;
}

test("a format is known by its columns in any order and place, with its data set", async () => {
  expect(await recognised("v;q;t;i;j;k\n1;2;2020;4;8;010121\n")).toMatchObject({
    format: "baci-flows",
    dataset: "baci",
    columns: ["v", "q", "t", "i", "j", "k"],
    sample: [["1", "2", "2020", "4", "8", "010121"]],
    mapping: null,
    needsMapping: false,
  });
});

test("an answer without records is known by what stands around them", async () => {
  const empty = '{"elapsedTime":"0.1 secs","count":0,"data":[],"error":""}';
  expect(await recognised(empty, undefined, "answer.json")).toMatchObject({
    format: "comtrade-json",
    columns: [],
    needsMapping: false,
  });
  expect(await recognised('{"data":[]}', undefined, "other.json")).toMatchObject({ format: null });
});

test("columns that are not known are guessed, in English and in Russian, for the analyst to confirm", async () => {
  expect(
    await recognised("Год;Страна партнёр;Направление торговли;Стоимость\n2021;Кения;экспорт;1\n"),
  ).toMatchObject({
    format: null,
    dataset: null,
    mapping: {
      kind: "trade-table",
      columns: { year: "Год", partner: "Страна партнёр", flow: "Направление торговли", value: "Стоимость" },
    },
    mappingRemembered: false,
    needsMapping: true,
  });
});

test("a mapping is remembered for the same columns, and for no others", async () => {
  const mapping: ColumnMapping = {
    kind: "vote-table",
    columns: { resolution: "paper", state: "who", vote: "how" },
    fixed: {},
  };
  const remembered: RememberedMapping = (key) =>
    key === headerKey(["paper", "who", "how"]) ? mapping : null;
  expect(await recognised("paper,who,how\nT/1,Examplia,yes\n", remembered)).toMatchObject({
    format: "vote-table",
    dataset: "vote-table",
    mapping,
    mappingRemembered: true,
    needsMapping: false,
  });
  expect(await recognised("how,who,paper\nyes,Examplia,T/1\n", remembered)).toMatchObject({
    format: null,
    needsMapping: true,
  });
});

test("columns that are states make a wide table", () => {
  const columns = [
    "Date",
    "Title",
    "Resolution",
    "BELARUS",
    "Kenya",
    "Uzbekistan",
    "BGD",
    "Zimbabwe",
    "ABSENT COUNT",
  ];
  expect(guessMapping(columns)).toEqual({
    complete: true,
    exact: false,
    mapping: {
      kind: "wide-votes",
      columns: { date: "Date", title: "Title", resolution: "Resolution" },
      fixed: {},
      states: [
        { column: "BELARUS", state: "BLR" },
        { column: "Kenya", state: "KEN" },
        { column: "Uzbekistan", state: "UZB" },
        { column: "BGD", state: "BGD" },
        { column: "Zimbabwe", state: "ZWE" },
      ],
    },
  });
});

test("of a table that is about neither trade nor votes nothing is guessed", () => {
  expect(guessMapping(["name", "age", "height"])).toBeNull();
});

test("what is no table is refused with its reason", async () => {
  expect(await recognised("")).toBe("file.csv is empty.");
  expect(await recognised("%PDF-1.7\0\0binary")).toBe(
    "file.csv: The file is neither text nor an Excel workbook (.xlsx).",
  );
  expect(await recognised("PK\u0003\u0004 no archive")).toContain("The workbook cannot be read");
  expect(await recognised("\n\n  \n")).toBe("file.csv: The file has no row of column names.");
  expect(await recogniseFile(tempFolder(), () => null)).toEqual({
    ok: false,
    failure: expect.stringContaining("This is a folder, not a file."),
  });
});
