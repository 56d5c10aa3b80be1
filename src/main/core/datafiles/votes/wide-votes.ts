import type { Tally } from "../../../../shared/domain/roll-call.ts";
import type { ColumnMapping } from "../../../../shared/domain/data-file.ts";
import type { DataRowRead, FormatReader, TableRow } from "../reader.ts";
import { readCount, readPosition, textOf } from "./read-cell.ts";
import { mappedText, tableFacts } from "./vote-table.ts";
import { leftOut, note, unreadDay } from "./vote-rows.ts";

/** Columns of a known scraper of the UN Digital Library that hold neither facts nor a state. */
const COUNTS = {
  yes: "YES COUNT",
  no: "NO COUNT",
  // As the scraper names them: what it counts as absent are abstentions, what it counts as no vote are absences.
  abstain: "ABSENT COUNT",
  absent: "NO-VOTE COUNT",
  total: "TOTAL VOTES",
} as const;
const OTHERS: readonly string[] = [...Object.values(COUNTS), "Link", "token", "Scrape_Year", "tags"];

/**
 * A table with a row for each roll call and a column for each state, as scripts that read web pages leave it. It needs
 * a mapping. An empty cell is no vote that is known of: the state may have been absent, or no member.
 */
export const wideVotes: FormatReader = {
  format: "wide-votes",
  knows: (columns) =>
    ["Council", "Date", "Title", "Resolution", COUNTS.abstain].every((column) => columns.includes(column)),
  start({ columns, mapping }) {
    const states = mapping?.kind === "wide-votes" ? mapping.states : [];
    let first: number | null = null;
    return {
      *read(row): Iterable<DataRowRead> {
        const { line } = row;
        first ??= line;
        const facts = tableFacts((column) => mappedText(row, mapping, column));
        if (facts === null) {
          yield leftOut(line, "neither a resolution nor a title");
          return;
        }
        const record = /\/record\/(\d+)/.exec(textOf(row, "Link") ?? "")?.[1];
        const rollCall = {
          ...facts,
          native: record ?? facts.native,
          link: facts.link ?? textOf(row, "Link"),
          stated: statedOf(row),
        };
        yield* unreadDay(line, mappedText(row, mapping, "date"), facts);
        let votes = 0;
        for (const { column, state } of states) {
          const cell = textOf(row, column);
          if (cell === null) continue;
          const position = readPosition(cell);
          if (position === null) {
            yield leftOut(line, `"${cell}" in a state's column is not known as a vote`);
            continue;
          }
          votes += 1;
          yield {
            kind: "vote",
            line,
            rollCall,
            state: { system: "iso3", code: state },
            name: column,
            position,
          };
        }
        if (votes === 0) yield leftOut(line, "no state's vote");
      },
      *end() {
        if (first === null) return;
        const strange = columns.filter((column) => !isKnown(column, mapping));
        if (strange.length > 0) {
          yield note(1, `Columns that were not read: ${strange.join(", ")}.`);
        }
        yield note(first, "Empty cells are kept as no vote known, not as absences.");
      },
    };
  },
};

function isKnown(column: string, mapping: ColumnMapping | null): boolean {
  if (mapping?.kind !== "wide-votes") return true;
  return (
    OTHERS.includes(column) ||
    Object.values(mapping.columns).includes(column) ||
    mapping.states.some((state) => state.column === column)
  );
}

/** The total counts members where it exceeds the votes cast. */
function statedOf(row: TableRow): Tally | null {
  const read = (column: string) => readCount(textOf(row, column));
  const [yes, no, abstain] = [read(COUNTS.yes), read(COUNTS.no), read(COUNTS.abstain)];
  if (yes === null || no === null || abstain === null) return null;
  const total = read(COUNTS.total);
  const isOfMembers = total !== null && total > yes + no + abstain;
  return { yes, no, abstain, absent: read(COUNTS.absent), members: isOfMembers ? total : null };
}
