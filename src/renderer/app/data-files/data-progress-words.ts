import type { DataImportProgress } from "../../../shared/contract/data-contract.ts";
import { formatCount, formatPlural } from "../format.ts";
import { keptOfRows } from "./data-words.ts";
import { durationText } from "../imports/progress-words.ts";

/** "Reading file 2 of 3 · 412,000 rows · 86,000 rows a second · 12 s left", or how the run ended. */
export function dataProgressText(progress: DataImportProgress): string {
  switch (progress.state) {
    case "reading":
      return readingText(progress);
    case "finishing":
      return `Storing what ${formatPlural(progress.rows, "row")} told`;
    case "done":
      return dataOutcomeText(progress);
    case "cancelled":
      return cancelledText(progress);
    case "failed":
      return `Import failed${progress.reason ? `: ${progress.reason}` : ""}`;
  }
}

/** Files that were done before stay as they are; the one at work is not kept in part. */
function cancelledText(progress: DataImportProgress): string {
  const read = progress.results.filter(({ outcome }) => outcome === "imported").length;
  return read > 0
    ? `Import cancelled after ${formatPlural(read, "file, which stays", "files, which stay")}`
    : "Import cancelled · no row was kept";
}

/** "3 files read · 1,204 rows kept · 3 left out", and why a file was not. */
export function dataOutcomeText(progress: DataImportProgress): string {
  const read = progress.results.filter(({ outcome }) => outcome === "imported").length;
  const others = progress.results.flatMap(({ outcome, name, reason }) => {
    if (outcome === "failed") return [`Not read: ${reason ?? name}`];
    return outcome === "nothing-new" ? [`${name}: nothing new`] : [];
  });
  const kept = read > 0 ? [`${formatPlural(read, "file")} read`, rowsText(progress)] : [];
  return [...kept, ...others].join(" · ");
}

/** From 0 to 1 by the bytes read, null while nothing is known. */
export function dataProgressShare({ bytesDone, bytesTotal }: DataImportProgress): number | null {
  return bytesTotal === 0 ? null : bytesDone / bytesTotal;
}

export function isReading({ state }: DataImportProgress): boolean {
  return state === "reading" || state === "finishing";
}

function readingText({ files, filesDone, rows, rate, remainingSeconds }: DataImportProgress): string {
  return [
    files > 1
      ? `Reading file ${formatCount(Math.min(files, filesDone + 1))} of ${formatCount(files)}`
      : "Reading",
    formatPlural(rows, "row"),
    rate !== null && `${formatCount(Math.round(rate))} rows a second`,
    remainingSeconds !== null && `${durationText(remainingSeconds)} left`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

function rowsText({ rows, kept, leftOut }: DataImportProgress): string {
  const keptText = keptOfRows(kept, rows);
  return leftOut > 0 ? `${keptText} · ${formatCount(leftOut)} left out` : keptText;
}
