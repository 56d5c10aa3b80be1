import type { DataImportProgress } from "../../shared/contract/data-contract.ts";
import { count, duration } from "./progress-text.ts";

/** "file 1 of 2 · 412,000 rows · 38% · 86,000 rows/s · about 12 s left" */
export function dataProgressText(progress: DataImportProgress): string {
  const { files, filesDone, rows, bytesDone, bytesTotal, rate, remainingSeconds, state } = progress;
  const parts: string[] = [];
  if (files > 1) parts.push(`file ${count(Math.min(files, filesDone + 1))} of ${count(files)}`);
  parts.push(`${count(rows)} rows`);
  if (bytesTotal > 0) parts.push(`${Math.floor((bytesDone / bytesTotal) * 100)}%`);
  if (state === "finishing") return [...parts, "comparing and deriving"].join(" · ");
  if (rate !== null) parts.push(`${count(Math.round(rate))} rows/s`);
  if (remainingSeconds !== null) parts.push(`about ${duration(remainingSeconds)} left`);
  return parts.join(" · ");
}
