import { ISSUE_NAMES } from "../../../../shared/domain/roll-call.ts";
import type { VotePosition } from "../../../../shared/domain/roll-call.ts";
import type { GivenCode } from "../../../../shared/gazetteer/state-codes.ts";
import type { DataRowRead, FormatReader } from "../reader.ts";
import { readId, textOf, textOfR } from "./read-cell.ts";
import { createRollCalls, leftOut, NO_FACTS, note } from "./vote-rows.ts";
import { rollCallFacts } from "./voeten-votes.ts";

const POSITIONS: ReadonlyMap<string, VotePosition> = new Map([
  ["yes", "yes"],
  ["no", "no"],
  ["abstain", "abstain"],
]);

/** un_votes of the R package unvotes: who voted yes, no or abstained; whoever was absent has no row. */
export const unvotesVotes: FormatReader = {
  format: "unvotes-votes",
  knows: (columns) =>
    ["rcid", "country", "vote"].every((column) => columns.includes(column)) && !columns.includes("ccode"),
  start() {
    const rollCall = createRollCalls();
    let first: number | null = null;
    return {
      *read(row): Iterable<DataRowRead> {
        const { line } = row;
        const native = readId(textOfR(row, "rcid"));
        const name = textOfR(row, "country");
        const vote = textOfR(row, "vote");
        const position = POSITIONS.get(vote ?? "");
        const state = stateOf(textOf(row, "country_code"), name);
        if (native === null) yield leftOut(line, "no rcid");
        else if (state === null) yield leftOut(line, "no country");
        else if (position === undefined) {
          yield leftOut(line, vote === null ? "no vote" : `the vote "${vote}" is none of yes, no, abstain`);
        } else {
          first ??= line;
          yield { kind: "vote", line, rollCall: rollCall(native, () => NO_FACTS), state, name, position };
        }
      },
      *end() {
        if (first !== null) {
          yield note(
            first,
            "This file leaves absences out: a state without a row is not known to have been absent.",
          );
        }
      },
    };
  },
};

/** un_roll_calls: what each roll call was about. */
export const unvotesRollCalls: FormatReader = {
  format: "unvotes-roll-calls",
  knows: (columns) =>
    columns.includes("rcid") &&
    columns.includes("unres") &&
    !columns.includes("vote") &&
    !columns.includes("ccode"),
  start: () => ({
    *read(row): Iterable<DataRowRead> {
      const native = readId(textOfR(row, "rcid"));
      if (native === null) yield leftOut(row.line, "no rcid");
      else {
        const rollCall = { native, ...NO_FACTS, ...rollCallFacts(row) };
        yield { kind: "roll-call", line: row.line, rollCall };
      }
    },
    end: () => [],
  }),
};

/** un_roll_call_issues: the issues of each roll call, a row for each. */
export const unvotesIssues: FormatReader = {
  format: "unvotes-issues",
  knows: (columns) => ["rcid", "short_name", "issue"].every((column) => columns.includes(column)),
  start() {
    const issues = new Map<string, { line: number; topics: string[] }>();
    return {
      *read(row): Iterable<DataRowRead> {
        const native = readId(textOfR(row, "rcid"));
        const issue = textOfR(row, "short_name");
        if (native === null) yield leftOut(row.line, "no rcid");
        else if (issue === null || !Object.hasOwn(ISSUE_NAMES, issue)) {
          yield leftOut(row.line, issue === null ? "no issue" : `the issue "${issue}" is not one of the six`);
        } else {
          const known = issues.get(native);
          if (known) known.topics.push(issue);
          else issues.set(native, { line: row.line, topics: [issue] });
        }
      },
      *end() {
        for (const [native, { line, topics }] of issues) {
          yield { kind: "roll-call", line, rollCall: { native, ...NO_FACTS, topics } };
        }
      },
    };
  },
};

/** "NA" is Namibia's code and what R writes for a country without one: only the name tells which. */
function stateOf(code: string | null, name: string | null): GivenCode | null {
  if (code !== null && code !== "NA") return { system: "iso2", code };
  if (name !== null) return { system: "name", code: name };
  return code === null ? null : { system: "iso2", code };
}
