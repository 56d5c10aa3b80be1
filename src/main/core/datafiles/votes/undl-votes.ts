import type { Tally, VotePosition } from "../../../../shared/domain/roll-call.ts";
import type { DataRowRead, FormatReader, TableRow } from "../reader.ts";
import { readCount, readIsoDay, textOf } from "./read-cell.ts";
import { bodyOfSymbol, readSymbol } from "./read-symbol.ts";
import { createRollCalls, leftOut, NO_FACTS, unreadDay } from "./vote-rows.ts";

const POSITIONS: ReadonlyMap<string, VotePosition> = new Map([
  ["Y", "yes"],
  ["N", "no"],
  ["A", "abstain"],
  ["X", "absent"],
  // In the first release of September 2024.
  ["NV", "absent"],
]);

/**
 * The bulk file of the UN Digital Library: a row for each member and adopted resolution with a recorded vote. Columns of
 * the first release had other names.
 */
export const undlVotes: FormatReader = {
  format: "undl-votes",
  knows: (columns) =>
    columns.includes("undl_id") &&
    ["ms_code", "ms_codes"].some((column) => columns.includes(column)) &&
    ["ms_vote", "ms_votes"].some((column) => columns.includes(column)),
  start() {
    const rollCall = createRollCalls();
    return {
      *read(row): Iterable<DataRowRead> {
        const { line } = row;
        const native = textOf(row, "undl_id");
        const code = textOf(row, "ms_code", "ms_codes");
        const name = textOf(row, "ms_name", "ms_names");
        const vote = textOf(row, "ms_vote", "ms_votes");
        const position = POSITIONS.get(vote ?? "");
        if (native === null) yield leftOut(line, "no undl_id");
        else if (code === null && name === null) yield leftOut(line, "no member state");
        else if (position === undefined) {
          yield leftOut(line, vote === null ? "no vote" : `the vote "${vote}" is none of Y, N, A, X`);
        } else {
          const facts = rollCall(native, () => factsOf(row));
          yield* unreadDay(line, textOf(row, "date"), facts);
          yield {
            kind: "vote",
            line,
            rollCall: facts,
            state: code === null ? { system: "name", code: name ?? "" } : { system: "iso3", code },
            name,
            position,
          };
        }
      },
      end: () => [],
    };
  },
};

function factsOf(row: TableRow) {
  const symbol = readSymbol(textOf(row, "resolution", "resolutions") ?? "");
  return {
    ...NO_FACTS,
    body: bodyOfSymbol(symbol) ?? "UNGA",
    symbol,
    session: textOf(row, "session"),
    day: readIsoDay(textOf(row, "date")),
    title: textOf(row, "title") ?? "",
    agenda: textOf(row, "agenda_title", "agenda_titles"),
    draft: textOf(row, "draft"),
    meeting: textOf(row, "meeting"),
    note: textOf(row, "vote_note"),
    link: textOf(row, "undl_link"),
    topics: [...new Set((textOf(row, "subjects") ?? "").split("|").map((topic) => topic.trim()))].filter(
      (topic) => topic !== "",
    ),
    stated: statedOf(row),
  };
}

function statedOf(row: TableRow): Tally | null {
  const [yes, no, abstain] = [
    readCount(textOf(row, "total_yes", "yes")),
    readCount(textOf(row, "total_no", "no")),
    readCount(textOf(row, "total_abstentions", "abstentions")),
  ];
  if (yes === null || no === null || abstain === null) return null;
  const absent = readCount(textOf(row, "total_non_voting", "non_voting", "non-voting"));
  const members = readCount(textOf(row, "total_ms", "total_voting", "total-voting"));
  return { yes, no, abstain, absent, members };
}
