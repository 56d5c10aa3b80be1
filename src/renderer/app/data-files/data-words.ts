import type { DataFile, DataFormat, DataNotice, DataNoticeKind } from "../../../shared/domain/data-file.ts";
import { formatCount, formatPlural } from "../format.ts";

/** What a file of each format is, as a name. */
export const FORMAT_NAMES: Readonly<Record<DataFormat, string>> = {
  "undl-votes": "UN Digital Library: votes",
  "voeten-votes": "Voeten, UN voting data: votes",
  "unvotes-votes": "unvotes: votes",
  "unvotes-roll-calls": "unvotes: roll calls",
  "unvotes-issues": "unvotes: issues",
  "wide-votes": "Votes, a column for each state",
  "vote-table": "Votes, a row for each vote",
  "comtrade-json": "UN Comtrade: JSON",
  "comtrade-csv": "UN Comtrade: CSV",
  "comtrade-legacy": "UN Comtrade, former layout: CSV",
  "baci-flows": "CEPII BACI: flows",
  "baci-countries": "CEPII BACI: country codes",
  "baci-products": "CEPII BACI: product codes",
  "trade-table": "Trade figures, a table",
};

/** "UN Comtrade: CSV", and for what comes with Demarche that it does. */
export function formatName({ format, dataset }: Pick<DataFile, "format" | "dataset">): string {
  return dataset === "starter" ? `Starter data: ${FORMAT_NAMES[format].toLowerCase()}` : FORMAT_NAMES[format];
}

export const NOTICE_TITLES: Readonly<Record<DataNoticeKind, string>> = {
  "left-out": "Left out",
  unresolved: "Unresolved",
  clash: "Clash",
  change: "Change",
  note: "Note",
};

/** What became of a file: "1,204 rows kept · 3 left out", "Removed", "Failed: …". */
export function fileOutcome(file: DataFile): string {
  switch (file.state) {
    case "reading":
      return "Is being read";
    case "cancelled":
      return "Cancelled: no row was kept";
    case "failed":
      return file.reason === null ? "Failed: no row was kept" : `Failed: ${file.reason}`;
    case "done":
      return countsText(file);
    case "removed":
      return `Removed · ${countsText(file)}`;
  }
}

/** "1,204 kept of 1,207 rows", and "16 votes kept from 4 rows" of a wide table, whose rows hold many votes each. */
export function keptOfRows(kept: number, rows: number): string {
  if (kept === rows) return `${formatPlural(rows, "row")} kept`;
  return kept > rows
    ? `${formatCount(kept)} votes kept from ${formatPlural(rows, "row")}`
    : `${formatCount(kept)} kept of ${formatPlural(rows, "row")}`;
}

/** "1,204 kept of 1,207 rows · 3 left out · 2 changes". */
export function countsText(file: DataFile): string {
  return [
    keptOfRows(file.kept, file.rows),
    file.leftOut > 0 && `${formatCount(file.leftOut)} left out`,
    file.unresolved > 0 && `${formatCount(file.unresolved)} unresolved`,
    file.clashes > 0 && formatPlural(file.clashes, "clash", "clashes"),
    file.changes > 0 && formatPlural(file.changes, "change"),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

/** "1946–2024", "2021", or null for a file without years. */
export function yearsText({ yearFrom, yearTo }: Pick<DataFile, "yearFrom" | "yearTo">): string | null {
  if (yearFrom === null || yearTo === null) return null;
  return yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;
}

/** How many rows a notice is about beyond those whose lines it names. */
export function unnamedRows({ rows, lines }: Pick<DataNotice, "rows" | "lines">): number {
  return Math.max(0, rows - lines.length);
}

/** "812 bytes", "14.2 kB", "231 MB": decimal units, as file managers count. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return formatPlural(bytes, "byte");
  const units = ["kB", "MB", "GB"];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 99.95 ? value.toFixed(1) : String(Math.round(value))} ${units[unit]}`;
}

/** The last part of a path of any system. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** What is to be known of data files that were dropped on the window; null for nothing. */
export function droppedNote(withArticles: boolean, copied: boolean): string | null {
  const parts = [
    withArticles &&
      "The articles among what was dropped are being imported; these files are read after them.",
    copied &&
      "The browser hands over copies, which are not kept for long. Choose the files with Import data instead to follow figures to their rows later.",
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(" ");
}
