import { encodeLens } from "../../shared/domain/lens.ts";
import type { Lens } from "../../shared/domain/lens.ts";
import type { Dataset } from "../../shared/domain/data-file.ts";
import type { PairAnswer, StatedFigure, TradeSeries } from "../../shared/domain/trade.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export interface TradeQuestion {
  lens: Lens;
  partner: string;
  dataset: Dataset | null;
}

/** What both sides report of the trade with a partner, with the source of every figure, and what articles state of it. */
export async function tradeCommand(
  client: WorkbenchClient,
  { lens, partner, dataset }: TradeQuestion,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = await client.trade.pair({ lens, partner, dataset });
  if (options.json) {
    terminal.out(`${JSON.stringify({ lens: encodeLens(lens), ...answer })}\n`);
    return EXIT.done;
  }
  terminal.out(`${headline(answer)}\n`);
  const rows = answer.series.flatMap((series) => series.points.map((point) => toRow(series, point)));
  if (rows.length > 0) terminal.out(`\n${columns([HEADER, ...rows.toSorted(byYear)], [0, 5])}`);
  if (answer.stated.length > 0) {
    terminal.out("\nStated by articles\n");
    for (const stated of answer.stated) terminal.out(statedLines(stated));
  }
  if (answer.gaps.length > 0) {
    terminal.out("\nSaid not to be known\n");
    for (const gap of answer.gaps)
      terminal.out(`${gap.edtf}  ${oneLine(gap.sentence)}  (${gap.articleTitle})\n`);
  }
  return EXIT.done;
}

const HEADER = ["year", "reporter", "flow", "partner", "valuation", "value", "currency", "basis", "source"];

function headline({ focus, partner, dataset, datasets }: PairAnswer): string {
  if (dataset === null)
    return `No data set at hand has figures of ${focus} and ${partner}. That is not zero.`;
  const others = datasets.filter((one) => one.dataset !== dataset).map((one) => one.dataset);
  const also = others.length === 0 ? "" : `; also at hand: ${others.join(", ")}`;
  return `${focus} and ${partner} in ${dataset}, nominal values${also}`;
}

function toRow(series: TradeSeries, point: TradeSeries["points"][number]): string[] {
  const months = point.months === null ? "" : `, ${point.months} months`;
  const line = point.line === null ? "" : `:${point.line}`;
  return [
    String(point.year),
    series.side === "reconciled" ? "reconciled" : series.reporter,
    series.flow,
    series.side === "reconciled" ? `${series.reporter} to ${series.partner}` : series.partner,
    series.valuation ?? "not given",
    point.value,
    series.currency ?? "not given",
    `${BASIS_WORDS[point.basis](point.parts)}${months}`,
    `${point.fileName}${line}`,
  ];
}

const BASIS_WORDS: Record<TradeSeries["points"][number]["basis"], (parts: number) => string> = {
  "total-row": () => "total",
  "sum-of-all-products": (parts) => `sum of all ${parts} products`,
  "sum-of-listed-products": (parts) => `sum of ${parts} listed products`,
};

function byYear(left: string[], right: string[]): number {
  return Number(left[0]) - Number(right[0]);
}

function statedLines({ edtf, sentence, articleTitle, check }: StatedFigure): string {
  return `${edtf}  ${check.verdict}: ${check.words}\n  ${oneLine(sentence)}  (${articleTitle})\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
