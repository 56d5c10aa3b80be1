import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

vi.setConfig({ testTimeout: 60_000 });

async function openWith(files: Record<string, string | Uint8Array>) {
  const folder = tempFolder();
  const { workbench, client } = await openTestWorkbench(join(folder, "data"));
  onTestFinished(() => workbench.close());
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path };
  });
  const { runId } = await client.data.start({ files: paths });
  for await (const { state } of await client.data.watch({ runId })) if (state === "done") break;
  return { client, files: await client.data.files() };
}

// Synthetic figures in the layouts of CEPII's BACI and of UN Comtrade.
const BACI = `t,i,j,k,v,q
2020,112,404,310420,12.345,1.5
2020,112,404,870190,7.655,NA
2020,404,112,090240,0.004,NA
2020,112,490,310420,NA,NA
2020,112,490,310420,3,1
2020,112,697,310420,2,1
`;
const COUNTRIES = `\ufeffcountry_code,country_name_full,iso_2digit_alpha,iso_3digit_alpha
404,Kenya,KE,KEN
697,"Europe EFTA, synthetic name",N/A,N/A
`;
const COMTRADE = `refYear,period,reporterCode,flowCode,partnerCode,cmdCode,motCode,cifvalue,fobvalue,primaryValue
2020,2020,112,X,404,TOTAL,0,,19000.5,19000.5
2020,2020,112,X,404,TOTAL,2100,,5,5
`;

test("files in, figures out: a pair, its partners, products and rows through the contract", async () => {
  const { client, files } = await openWith({ "baci.csv": BACI, "countries.csv": COUNTRIES });
  expect(files.map(({ name, kept, leftOut, state }) => [name, kept, leftOut, state])).toEqual([
    ["countries.csv", 2, 0, "done"],
    ["baci.csv", 5, 1, "done"],
  ]);
  const lens = DEFAULT_LENS;
  const pair = await client.trade.pair({ lens, partner: "KEN" });
  expect(pair.series.map(({ id, points }) => [id, points.map(({ value, parts }) => [value, parts])])).toEqual(
    [
      ["baci BLR export KEN USD FOB", [["20000", 2]]],
      ["baci KEN export BLR USD FOB", [["4", 1]]],
    ],
  );
  const partners = await client.trade.partners({ lens });
  expect(partners.rows.map(({ partner, name, value }) => [partner, name, value])).toEqual([
    ["KEN", null, "20004"],
    ["m49:490", "Other Asia, not elsewhere specified", "3000"],
    ["m49:697", "Europe (EFTA), not elsewhere specified", "2000"],
  ]);
  const of = { dataset: "baci", reporter: "BLR", partner: "KEN", flow: "export", year: 2020 } as const;
  const { chapters, total } = await client.trade.products(of);
  expect([total, chapters.map(({ chapter, name, value }) => [chapter, name, value])]).toEqual([
    "20000",
    [
      ["31", "Fertilisers", "12345"],
      ["87", "Vehicles, tractors", "7655"],
    ],
  ]);
  const { rows } = await client.trade.records({ ...of, chapter: "87" });
  expect(rows.map(({ fileName, line, given, value }) => [fileName, line, given, value])).toEqual([
    ["baci.csv", 3, "7.655", "7655"],
  ]);
  const row = await client.data.row({ fileId: rows[0]?.fileId ?? "", line: 3 });
  expect(row.cells?.map(({ text }) => text)).toEqual(["2020", "112", "404", "870190", "7.655", "NA"]);
});

test("two data sets stand side by side; removing one file takes its figures out of every answer", async () => {
  const { client, files } = await openWith({ "baci.csv": BACI, "comtrade.csv": COMTRADE });
  const ask = async () => {
    const { dataset, datasets, series } = await client.trade.pair({ lens: DEFAULT_LENS, partner: "KEN" });
    return [dataset, datasets.map((one) => one.dataset), series.map(({ points }) => points[0]?.value)];
  };
  expect(await ask()).toEqual(["comtrade", ["comtrade", "baci"], ["19000.5"]]);
  const comtrade = files.find(({ name }) => name === "comtrade.csv");
  await client.data.remove({ fileId: comtrade?.id ?? "" });
  expect(await ask()).toEqual(["baci", ["baci"], ["20000", "4"]]);
  await client.data.restore({ fileId: comtrade?.id ?? "" });
  expect(await ask()).toEqual(["comtrade", ["comtrade", "baci"], ["19000.5"]]);
});

test("a legacy file in Latin-1 keeps the names of its areas, and an answer without records is a note", async () => {
  const legacy = `Classification,Year,Period,Trade Flow Code,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Trade Value (US$)
H4,2014,2014,2,112,Belarus,BLR,384,C\u00f4te d'Ivoire,CIV,TOTAL,Synthetic,800
H4,2014,2014,2,112,Belarus,BLR,638,R\u00e9union,REU,TOTAL,Synthetic,80
`;
  const { client, files } = await openWith({
    "legacy.csv": Buffer.from(legacy, "latin1"),
    "empty.json": '{"elapsedTime":"0.1 secs","count":0,"data":[],"error":""}',
  });
  expect(
    files.map(({ name, format, kept, unresolved, state }) => [name, format, kept, unresolved, state]),
  ).toEqual([
    ["empty.json", "comtrade-json", 0, 0, "done"],
    ["legacy.csv", "comtrade-legacy", 2, 1, "done"],
  ]);
  const of = { dataset: "comtrade", reporter: "BLR", flow: "export", year: 2014 } as const;
  const names = await Promise.all(
    ["CIV", "m49:638"].map(
      async (partner) => (await client.trade.records({ ...of, partner })).rows[0]?.partnerName,
    ),
  );
  expect(names).toEqual(["C\u00f4te d'Ivoire", "R\u00e9union"]);
  const notices = await client.data.notices({ fileId: files[0]?.id ?? "" });
  expect(notices.rows.map(({ kind, words }) => [kind, words])).toEqual([
    ["note", "The answer holds no records: UN Comtrade has no data for this question. That is not zero."],
  ]);
});
