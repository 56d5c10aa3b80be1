import type { ColumnMapping, DataPreview } from "../../../shared/domain/data-file.ts";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { reasonOf } from "./file-look.ts";
import { FORMAT_READERS } from "./format-readers.ts";
import { previewCells, unresolvedWords } from "./preview-cells.ts";
import type { DataRowRead, FormatReader } from "./reader.ts";
import { recogniseFile } from "./recognise.ts";
import { streamRows } from "./stream-rows.ts";

/** Enough to meet most spellings of a table, few enough to be read while the analyst chooses columns. */
const ROWS_LOOKED_AT = 500;
const ROWS_SHOWN = 6;
const PROBLEMS_SHOWN = 20;
const LINES_SHOWN = 5;

/** How the first rows of a file would be read, by the very reader that the import uses. The failure is a sentence. */
export async function previewFile(
  path: string,
  mapping: ColumnMapping | null,
  readers: readonly FormatReader[] = FORMAT_READERS,
): Promise<Result<DataPreview, string>> {
  const recognised = await recogniseFile(path, () => null, readers);
  if (!recognised.ok) return fail(recognised.failure);
  const { look, recognition } = recognised.value;
  const format = mapping?.kind ?? recognition.format;
  const reader = readers.find((one) => one.format === format);
  if (!reader) return fail(`${look.name}: ${recognition.words}`);
  const book = createPreviewBook();
  const rows = reader.start({ columns: look.columns, mapping: mapping ?? recognition.mapping });
  try {
    reading: for await (const batch of streamRows(look)) {
      for (const row of batch) {
        if (book.rows() >= ROWS_LOOKED_AT) break reading;
        book.countRow();
        if (row.fault) book.take({ kind: "left-out", line: row.line, reason: row.fault });
        else for (const read of rows.read(row)) book.take(read);
      }
    }
    for (const read of rows.end()) book.take(read);
  } catch (error) {
    return fail(`${look.name}: ${reasonOf(error)}`);
  }
  return ok(book.preview());
}

function createPreviewBook() {
  let rows = 0;
  let kept = 0;
  let leftOut = 0;
  const byLine = new Map<number, DataRowRead[]>();
  const problems = new Map<string, { rows: number; lines: number[] }>();

  function tell(words: string, line: number) {
    const known = problems.get(words) ?? { rows: 0, lines: [] };
    known.rows += 1;
    if (known.lines.length < LINES_SHOWN) known.lines.push(line);
    problems.set(words, known);
  }

  return {
    rows: () => rows,
    countRow: () => void (rows += 1),
    take(read: DataRowRead) {
      if (read.kind === "note") return;
      if (read.kind === "left-out") {
        leftOut += 1;
        tell(read.reason, read.line);
      } else {
        kept += 1;
        for (const words of unresolvedWords(read)) tell(words, read.line);
      }
      const ofLine = byLine.get(read.line);
      if (ofLine) ofLine.push(read);
      else byLine.set(read.line, [read]);
    },
    preview(): DataPreview {
      // A reader may hand out a row later than those below it.
      const first = [...byLine].toSorted(([left], [right]) => left - right).slice(0, ROWS_SHOWN);
      const told = [...problems].map(([words, counted]) => ({ words, ...counted }));
      return {
        rows,
        kept,
        leftOut,
        first: first.map(([line, reads]) => ({ line, ...previewCells(reads) })),
        problems: told.toSorted((left, right) => right.rows - left.rows).slice(0, PROBLEMS_SHOWN),
      };
    },
  };
}
