import type { DataNotice, DataNoticeKind } from "../../shared/domain/data-file.ts";
import { FORMATS } from "../core/datafiles/formats.ts";
import { columns } from "./columns.ts";
import type { ReportedFile } from "./import-data-command.ts";
import { count } from "./progress-text.ts";

/** Of each kind, as many as a screen holds; --json writes all. */
const NOTICES_SHOWN = 20;
const LINES_SHOWN = 10;

const HEADINGS: Record<DataNoticeKind, string> = {
  "left-out": "Left out",
  unresolved: "Kept under codes and names that are no state's",
  clash: "Tallies that disagree",
  change: "Changed since the file before",
  note: "Notes",
};

/** What became of one file, for people. */
export function fileReport({ result, file, notices }: ReportedFile): string {
  const name = file?.name ?? result.name;
  if (result.outcome === "nothing-new") return `${name}: ${result.reason ?? "nothing new"}\n`;
  // The reason begins with the file's name already.
  const head =
    result.outcome === "imported" ? `${name}: imported` : (result.reason ?? `${name}: not imported`);
  if (!file) return `${head}\n`;
  const years =
    file.yearFrom === null || file.yearTo === null ? [] : [["years", `${file.yearFrom} to ${file.yearTo}`]];
  const table = columns([
    ["  read as", `${FORMATS[file.format].words} (${file.format}, data set ${file.dataset})`],
    ...years.map(([label, text]) => [`  ${label}`, text ?? ""]),
    ["  rows", count(file.rows)],
    ["  kept", count(file.kept)],
    ["  left out", count(file.leftOut)],
    ["  unresolved", count(file.unresolved)],
    ["  clashes", count(file.clashes)],
    ["  changes", count(file.changes)],
    ["  sha256", file.sha256 === "" ? "not read to its end" : file.sha256],
  ]);
  const sections = (Object.keys(HEADINGS) as DataNoticeKind[]).map((kind) =>
    section(
      HEADINGS[kind],
      notices.filter((notice) => notice.kind === kind),
    ),
  );
  return `${head}\n${table}${sections.join("")}`;
}

function section(heading: string, notices: readonly DataNotice[]): string {
  if (notices.length === 0) return "";
  const shown = notices.slice(0, NOTICES_SHOWN).map((notice) => `    ${noticeText(notice)}\n`);
  const more = notices.length - shown.length;
  return `  ${heading}:\n${shown.join("")}${more > 0 ? `    and ${count(more)} more (--json lists all)\n` : ""}`;
}

function noticeText({ words, rows, lines, before, after }: DataNotice): string {
  const change = before === null && after === null ? "" : `: ${before ?? "nothing"} -> ${after ?? "nothing"}`;
  const listed = lines.slice(0, LINES_SHOWN).join(", ");
  const rest = rows > LINES_SHOWN ? ", …" : "";
  const where =
    lines.length === 0 ? "" : ` (${rows === 1 ? "line" : `${count(rows)} rows: lines`} ${listed}${rest})`;
  return `${words}${change}${where}`;
}
