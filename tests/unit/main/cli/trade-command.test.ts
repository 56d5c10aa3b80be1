import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../../../src/main/core/store/database.ts";
import type { PairAnswer } from "../../../../src/shared/domain/trade.ts";
import { madeUpFlow, openTradeFiles } from "../../../support/trade-workspace.ts";
import { startDemarche } from "./demarche.ts";

vi.setConfig({ testTimeout: 60_000 });

// The amount is the one that Pozirk reported on 12 March 2024; the figures set against it are made up.
const ARTICLE = `Trade with Kenya

March 12, 2024. Belarus and Kenya traded little. In 2021, bilateral trade between Belarus and Kenya amounted to $10.5 million. More recent data on bilateral trade between Belarus and Kenya is not available.
`;

async function openWithFigures() {
  const { demarche, write, folder } = startDemarche();
  await demarche(["import", write("news/kenya.txt", ARTICLE)]);
  const database = openDatabase(join(folder, "data", "workspace", "workspace.sqlite"));
  openTradeFiles(database).add([
    madeUpFlow({ value: "9000000" }),
    madeUpFlow({ value: "1000000", flow: "import" }),
    madeUpFlow({ value: "5000000", from: "KEN", to: "BLR", flow: "import" }),
    madeUpFlow({ value: "8000000", year: 2019 }),
  ]);
  database.close();
  return demarche;
}

test("trade with a state: each figure with its reporter, valuation, basis and source, and what articles state", async () => {
  const demarche = await openWithFigures();
  const { code, out } = await demarche(["trade", "--with", "KEN", "--from", "2020"]);
  expect([code, out]).toEqual([
    0,
    `BLR and KEN in comtrade, nominal values

year  reporter  flow    partner  valuation    value  currency  basis  source
2021  BLR       export  KEN      FOB        9000000  USD       total  made-up.csv:2
2021  BLR       import  KEN      CIF        1000000  USD       total  made-up.csv:3
2021  KEN       import  BLR      CIF        5000000  USD       total  made-up.csv:4

Stated by articles
2021  agrees: 10.5 million USD of trade both ways in 2021 is within 15 % of what is reported: Belarus reports 10 million USD (stated 5 % more); Kenya has a figure of one direction only for 2021.
  In 2021, bilateral trade between Belarus and Kenya amounted to $10.5 million.  (Trade with Kenya)

Said not to be known
2022-01-01/2024-03-12  More recent data on bilateral trade between Belarus and Kenya is not available.  (Trade with Kenya)
`,
  ]);
});

test("as JSON it is the view's answer; a state without figures is no zero; wrong years are refused", async () => {
  const demarche = await openWithFigures();
  const { out } = await demarche([
    "trade",
    "--with",
    "ken",
    "--year",
    "2021",
    "--dataset",
    "comtrade",
    "--json",
  ]);
  const answer = JSON.parse(out) as PairAnswer & { lens: string };
  expect([
    answer.lens,
    answer.series.map(({ id, points }) => [id, points.map(({ value }) => value)]),
  ]).toEqual([
    "from=2021-01-01&to=2021-12-31",
    [
      ["comtrade BLR export KEN USD FOB", ["9000000"]],
      ["comtrade BLR import KEN USD CIF", ["1000000"]],
      ["comtrade KEN import BLR USD CIF", ["5000000"]],
    ],
  ]);
  const none = await demarche(["trade", "--with", "UZB"]);
  expect(none.out).toBe("No data set at hand has figures of BLR and UZB. That is not zero.\n");
  expect((await demarche(["trade", "--with", "KEN", "--year", "21"])).code).toBe(2);
  expect((await demarche(["trade", "--with", "KEN", "--year", "2021", "--to", "2022"])).code).toBe(2);
});
