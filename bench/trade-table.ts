import { measureApart } from "./measure.ts";

interface Trade {
  rows: number;
  rowsPerSecond: number;
  deriveSeconds: number;
  residentMb: number;
  answers: { question: string; ms: number; kilobytes: number }[];
  peer: number[];
}

/** No view waits longer for an answer, nor gets more. */
const BUDGET_MS = 50;
const BUDGET_KB = 200;

/** A million trade rows: what keeping them costs and how long views wait, as a Markdown table. */
export function tradeTable(dataFolder: string): string {
  const trade = measureApart("demarche-trade.ts", [dataFolder], 8192) as Trade;
  const lines = trade.answers.map(({ question, ms, kilobytes }, index) =>
    [
      "",
      question,
      `${ms.toFixed(1)} of ${BUDGET_MS}${ms > BUDGET_MS ? ", over" : ""}`,
      `${kilobytes.toFixed(1)} of ${BUDGET_KB}${kilobytes > BUDGET_KB ? ", over" : ""}`,
      trade.peer[index]?.toFixed(1) ?? "",
      "",
    ].join(" | "),
  );
  return [
    `\n## ${trade.rows.toLocaleString("en")} trade rows\n`,
    `Kept ${Math.round(trade.rowsPerSecond).toLocaleString("en")} rows a second, series derived in ${trade.deriveSeconds.toFixed(1)} s, ${Math.round(trade.residentMb)} MB resident after the questions.\n`,
    "| slowest answer | ms of the budget | kB of the budget | d3-array over the rows in memory, ms |",
    "|---|---|---|---|",
    ...lines.map((line) => line.trim()),
  ].join("\n");
}
