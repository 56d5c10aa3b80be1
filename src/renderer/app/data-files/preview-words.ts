import type { DataPreview, PreviewCell } from "../../../shared/domain/data-file.ts";
import { formatCount, formatPlural, sentenceCase } from "../format.ts";

/** The columns that any of the first rows has a text for, in the order of a row. */
export function previewColumns({ first }: DataPreview): PreviewCell["column"][] {
  const order = [...new Set(first.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return order.filter((column) =>
    first.some(({ cells }) => cells.some((cell) => cell.column === column && cell.text !== "")),
  );
}

/** "Of the first 500 rows 498 would be kept and 2 left out.", or for a wide table how many votes they hold. */
export function previewText({ rows, kept, leftOut }: DataPreview): string {
  if (rows === 0) return "The file has no rows.";
  const first = rows === 1 ? "the first row" : `the first ${formatCount(rows)} rows`;
  if (kept + leftOut > rows) {
    const left = leftOut === 0 ? "nothing left out" : `${formatCount(leftOut)} left out`;
    return `${sentenceCase(first)}: ${formatPlural(kept, "vote")} to keep, ${left}.`;
  }
  if (leftOut === 0) return `${sentenceCase(first)} would be kept${rows === 1 ? "" : ", all of them"}.`;
  if (kept === 0) return `${sentenceCase(first)} would be left out${rows === 1 ? "" : ", all of them"}.`;
  return `Of ${first} ${formatCount(kept)} would be kept and ${formatCount(leftOut)} left out.`;
}
