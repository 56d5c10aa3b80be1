import { ISSUE_NAMES } from "../../../../shared/domain/roll-call.ts";
import type { Tally, VotePosition } from "../../../../shared/domain/roll-call.ts";
import type { DataRowRead, FormatReader, RollCallFacts, TableRow } from "../reader.ts";
import { readCount, readFlag, readId, readIsoDay, readMonthFirstDay, textOfR } from "./read-cell.ts";
import { bodyOfSymbol, readSymbol } from "./read-symbol.ts";
import { createRollCalls, leftOut, NO_FACTS, note, unreadDay } from "./vote-rows.ts";

/** Nine is no vote: the state was no member then. */
const POSITIONS: ReadonlyMap<string, VotePosition> = new Map([
  ["1", "yes"],
  ["2", "abstain"],
  ["3", "no"],
  ["8", "absent"],
  ["9", "not-member"],
]);

const ISSUES = Object.keys(ISSUE_NAMES);

/** The General Assembly met for the first time. */
const FIRST_MEETING = "1946-01-10";

/**
 * Erik Voeten's United Nations General Assembly Voting Data, in the columns of its earlier releases and of the later
 * ones with resid, Country, yes, no, abstain, amend, para, short and descr.
 */
export const voetenVotes: FormatReader = {
  format: "voeten-votes",
  knows: (columns) => ["rcid", "ccode", "vote"].every((column) => columns.includes(column)),
  start() {
    const rollCall = createRollCalls();
    let earlyLine: number | null = null;
    return {
      *read(row): Iterable<DataRowRead> {
        const { line } = row;
        const native = readId(textOfR(row, "rcid"));
        const code = readId(textOfR(row, "ccode"));
        const vote = readId(textOfR(row, "vote"));
        const position = POSITIONS.get(vote ?? "");
        if (native === null) yield leftOut(line, "no rcid");
        else if (code === null) yield leftOut(line, "no ccode");
        else if (position === undefined) {
          yield leftOut(line, vote === null ? "no vote" : `the vote "${vote}" is none of 1, 2, 3, 8, 9`);
        } else {
          const facts = rollCall(native, () => ({
            ...NO_FACTS,
            ...rollCallFacts(row),
            stated: statedOf(row),
          }));
          if (facts.day !== null && facts.day < FIRST_MEETING) earlyLine ??= line;
          yield* unreadDay(line, textOfR(row, "date"), facts);
          const name = textOfR(row, "Countryname", "CountryName", "country");
          yield { kind: "vote", line, rollCall: facts, state: { system: "cow", code }, name, position };
        }
      },
      *end() {
        if (earlyLine !== null) {
          yield note(
            earlyLine,
            "Some votes are dated before the Assembly first met on 10 January 1946: early days of this data set are not exact.",
          );
        }
      },
    };
  },
};

/** What rows of Voeten's file, and of the package unvotes made from it, say of a roll call. */
export function rollCallFacts(row: TableRow): Partial<RollCallFacts> {
  const unres = textOfR(row, "unres");
  const symbol = readSymbol(unres ?? "");
  const date = textOfR(row, "date");
  const short = textOfR(row, "short");
  const description = textOfR(row, "descr");
  return {
    body: bodyOfSymbol(symbol) ?? "UNGA",
    symbol,
    session: readId(textOfR(row, "session")),
    day: readIsoDay(date) ?? readMonthFirstDay(date),
    title: short ?? description ?? "",
    agenda: short === null ? null : description,
    note: unres !== null && symbol === null ? `${unres} (the data set's own number)` : null,
    part: partOf(row),
    important: readFlag(textOfR(row, "importantvote")),
    topics: ISSUES.filter((issue) => readFlag(textOfR(row, issue)) === true),
  };
}

function partOf(row: TableRow): RollCallFacts["part"] {
  if (readFlag(textOfR(row, "amend")) === true) return "amendment";
  return readFlag(textOfR(row, "para")) === true ? "paragraph" : null;
}

/** Later releases repeat the result on every row; they know no absences. */
function statedOf(row: TableRow): Tally | null {
  const [yes, no, abstain] = ["yes", "no", "abstain"].map((column) => readCount(textOfR(row, column)));
  if (yes === undefined || no === undefined || abstain === undefined) return null;
  if (yes === null || no === null || abstain === null) return null;
  return { yes, no, abstain, absent: null, members: null };
}
