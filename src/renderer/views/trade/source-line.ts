import { tradeLines } from "../../../shared/charts/trade-lines.ts";
import { DATASET_WORDS } from "../../../shared/charts/trade-words.ts";
import type { PairAnswer, TradeMeasure } from "../../../shared/domain/trade.ts";

const FILES_NAMED = 3;

/** Where the numbers of these charts come from, and how to read two reports of one trade. */
export function sourceLine(
  answers: readonly PairAnswer[],
  measure: TradeMeasure,
  currency: string | null,
): string {
  const lines = answers.flatMap((answer) => tradeLines(answer, measure, currency));
  const datasets = [
    ...new Set(answers.flatMap(({ dataset }) => (dataset === null ? [] : [DATASET_WORDS[dataset]]))),
  ];
  const files = [...new Set(lines.flatMap(({ points }) => points.flatMap(({ fileNames }) => fileNames)))];
  const more = files.length - FILES_NAMED;
  const named = `${files.slice(0, FILES_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const source =
    datasets.length === 0
      ? "No data set has figures."
      : `Source: ${datasets.join("; ")}${named === "" ? "" : ` (${named})`}.`;
  const valuations = new Set(lines.flatMap(({ parts }) => parts.map(({ valuation }) => valuation)));
  const mirrored = lines.some(({ side }) => side === "mirror");
  return [
    source,
    valuations.has("FOB") &&
      valuations.has("CIF") &&
      "FOB leaves out freight and insurance, CIF includes them.",
    mirrored && "Two reports of one trade differ for this and other reasons; neither fills the other's gaps.",
  ]
    .filter((part) => part !== false)
    .join(" ");
}
