import type { ImportProgress } from "../../shared/contract/corpus-contract.ts";

const BAR_CELLS = 24;

/** "1,234 of 5,000 files · 3 failed · 820 files/s · about 5 s left" */
export function progressText(progress: ImportProgress): string {
  if (progress.total === null) return "looking for files …";
  const parts = [`${count(progress.done)} of ${count(progress.total)} files`];
  if (progress.failed > 0) parts.push(`${count(progress.failed)} failed`);
  if (progress.rate !== null) parts.push(`${count(Math.round(progress.rate))} files/s`);
  if (progress.remainingSeconds !== null) parts.push(`about ${duration(progress.remainingSeconds)} left`);
  return parts.join(" · ");
}

/** The same behind a bar, for a line that is written over. */
export function progressBar(progress: ImportProgress): string {
  const share = progress.total ? progress.done / progress.total : 0;
  const filled = Math.round(share * BAR_CELLS);
  return `[${"=".repeat(filled)}${" ".repeat(BAR_CELLS - filled)}] ${progressText(progress)}`;
}

export function count(value: number): string {
  return value.toLocaleString("en-US");
}

export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
