import { rollup, sum } from "d3";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { TradeRow } from "../src/main/core/datafiles/reader.ts";
import { openDatabase } from "../src/main/core/store/database.ts";
import { createTradeRows } from "../src/main/core/store/trade-rows.ts";
import { DEFAULT_LENS } from "../src/shared/domain/lens.ts";
import { generatedTrade } from "./generated-trade.ts";
import { quantile, residentMb } from "./measure.ts";
import { openBenchWorkbench } from "./open-bench-workbench.ts";

// Keeps a million trade rows, derives what views read, then asks through the contract as a view does. The peer answers
// the same questions from an array in memory with d3-array (filter, rollup, sum), which is what a notebook would do.
const [dataFolder = ""] = process.argv.slice(2);
const ROWS_AT_ONCE = 2000;

const workspace = join(dataFolder, "workspace");
mkdirSync(workspace, { recursive: true });
const kept = keepRows(join(workspace, "workspace.sqlite"));
const { workbench, client } = await openBenchWorkbench(dataFolder);

const KEN = { reporter: "BLR", partner: "KEN", flow: "export", year: 2021 } as const;
const focuses = ["BLR", "KEN", "AFG", "AUT", "BRA"];
const questions: [string, (() => Promise<unknown>)[], (rows: readonly TradeRow[]) => unknown][] = [
  [
    "a pair, both sides, ten years",
    focuses.map((focus) => () => client.trade.pair({ lens: { ...DEFAULT_LENS, focus }, partner: "CHN" })),
    (rows) =>
      rollup(
        rows.filter(
          ({ reporter, partner, commodity }) =>
            commodity === "TOTAL" &&
            ((reporter.code === "BLR" && partner.code === "CHN") ||
              (reporter.code === "CHN" && partner.code === "BLR")),
        ),
        (group) => sum(group, ({ value }) => Number(value)),
        (row) => row.reporter.code,
        (row) => row.flow,
        (row) => row.year,
      ),
  ],
  [
    "partners by total, with shares",
    focuses.map((focus) => () => client.trade.partners({ lens: { ...DEFAULT_LENS, focus } })),
    (rows) =>
      [
        ...rollup(
          rows.filter((row) => row.reporter.code === "BLR" && row.year === 2023 && row.commodity === "TOTAL"),
          (group) => sum(group, ({ value }) => Number(value)),
          (row) => row.partner.code,
        ),
      ].toSorted((left, right) => right[1] - left[1]),
  ],
  [
    "products by chapter",
    [() => client.trade.products({ ...KEN, dataset: "comtrade" })],
    (rows) =>
      rollup(
        rows.filter(
          (row) =>
            row.reporter.code === KEN.reporter &&
            row.partner.code === KEN.partner &&
            row.flow === KEN.flow &&
            row.year === KEN.year &&
            row.commodity !== "TOTAL",
        ),
        (group) => sum(group, ({ value }) => Number(value)),
        (row) => row.commodity,
      ),
  ],
  [
    "the rows behind a point",
    [() => client.trade.records({ ...KEN, dataset: "comtrade" })],
    (rows) =>
      rows.filter(
        (row) =>
          row.reporter.code === KEN.reporter &&
          row.partner.code === KEN.partner &&
          row.flow === KEN.flow &&
          row.year === KEN.year &&
          row.commodity === "TOTAL",
      ),
  ],
];

const answers: { question: string; ms: number; kilobytes: number }[] = [];
for (const [question, asked] of questions) {
  const times: number[] = [];
  let kilobytes = 0;
  for (const ask of asked) {
    const before = performance.now();
    const answer = await ask();
    times.push(performance.now() - before);
    kilobytes = Math.max(kilobytes, JSON.stringify(answer).length / 1000);
  }
  answers.push({ question, ms: quantile(times, 1), kilobytes });
}
const resident = residentMb();
await workbench.close();

const array = [...generatedTrade()];
const peer = questions.map(([, , answer]) => {
  const before = performance.now();
  answer(array);
  return performance.now() - before;
});
console.log(JSON.stringify({ ...kept, residentMb: resident, answers, peer }));

function keepRows(path: string): { rows: number; rowsPerSecond: number; deriveSeconds: number } {
  const database = openDatabase(path);
  const rows = createTradeRows(database);
  const { id } = database.run(
    `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at)
     VALUES ('bench', 'bench.csv', '/bench.csv', '', 0, 'comtrade-csv', 'comtrade', 'reading', '2024-01-01T00:00:00Z')`,
  );
  const started = performance.now();
  let count = 0;
  let batch: TradeRow[] = [];
  const write = () => {
    database.transaction(() => rows.write(id, batch));
    count += batch.length;
    batch = [];
  };
  for (const row of generatedTrade()) {
    batch.push(row);
    if (batch.length === ROWS_AT_ONCE) write();
  }
  write();
  const written = performance.now();
  database.run("UPDATE data_file SET state = 'done' WHERE id = ?", id);
  rows.derive("comtrade", id);
  const derived = performance.now();
  database.close();
  return {
    rows: count,
    rowsPerSecond: count / ((written - started) / 1000),
    deriveSeconds: (derived - written) / 1000,
  };
}
