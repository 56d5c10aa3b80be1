import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import { formatCount, formatPlural } from "../format.ts";

/** "Importing 1,204 of 9,300 files · 310 a second · 26 s left", or how the run ended. */
export function progressText(progress: ImportProgress): string {
  switch (progress.state) {
    case "walking":
      return progress.done > 0 ? `Finding files, ${formatCount(progress.done)} done` : "Finding files";
    case "importing":
      return importingText(progress);
    case "done":
      return outcomeText(progress);
    case "cancelled":
      return `Import cancelled · ${outcomeText(progress)}`;
    case "interrupted":
      return `Import interrupted · ${outcomeText(progress)}`;
    case "failed":
      return `Import failed${progress.reason ? `: ${progress.reason}` : ""}`;
  }
}

/** "412 articles imported · 3 duplicates · 1 failed". */
export function outcomeText(progress: ImportProgress): string {
  return [
    `${formatPlural(progress.imported, "article")} imported`,
    progress.duplicates > 0 && formatPlural(progress.duplicates, "duplicate"),
    progress.skipped > 0 && `${formatCount(progress.skipped)} skipped`,
    progress.failed > 0 && `${formatCount(progress.failed)} failed`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

/** Seconds for a person: "8 s", "2 min 10 s", "1 h 5 min". */
export function durationText(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return withRest(Math.floor(whole / 60), "min", whole % 60, "s");
  return withRest(Math.floor(whole / 3600), "h", Math.round((whole % 3600) / 60), "min");
}

/** From 0 to 1, null while the end is not known. */
export function progressShare({ done, total }: ImportProgress): number | null {
  return total === null || total === 0 ? null : done / total;
}

export function isRunning({ state }: ImportProgress): boolean {
  return state === "walking" || state === "importing";
}

function importingText({ done, total, rate, remainingSeconds }: ImportProgress): string {
  const files =
    total === null ? formatPlural(done, "file") : `${formatCount(done)} of ${formatPlural(total, "file")}`;
  return [
    `Importing ${files}`,
    rate !== null && `${formatRate(rate)} a second`,
    remainingSeconds !== null && `${durationText(remainingSeconds)} left`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

function formatRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : formatCount(Math.round(rate));
}

function withRest(count: number, unit: string, rest: number, restUnit: string): string {
  return rest === 0 ? `${count} ${unit}` : `${count} ${unit} ${rest} ${restUnit}`;
}
