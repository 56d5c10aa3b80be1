import { stateByIso3 } from "../../../../shared/gazetteer/states.ts";
import { VoteColumn } from "../../../../shared/domain/data-file.ts";
import type { ColumnMapping } from "../../../../shared/domain/data-file.ts";
import type { GivenCode } from "../../../../shared/gazetteer/state-codes.ts";
import type { DataRowRead, FormatReader, RollCallFacts, TableRow } from "../reader.ts";
import { readPosition, readTypedDay, textOf } from "./read-cell.ts";
import { bodyOfSymbol, readBody, readSymbol } from "./read-symbol.ts";
import { createRollCalls, leftOut, NO_FACTS, unreadDay } from "./vote-rows.ts";

const EXACT = VoteColumn.options;

/**
 * A table of votes as an analyst types it, a row for each state and roll call. A row with a resolution and neither state
 * nor vote says that the roll call was held.
 */
export const voteTable: FormatReader = {
  format: "vote-table",
  knows: (columns) =>
    ["resolution", "state", "vote"].every((column) => columns.includes(column)) &&
    columns.every((column) => EXACT.some((name) => name === column)),
  start({ mapping }) {
    const rollCall = createRollCalls();
    return {
      *read(row): Iterable<DataRowRead> {
        const { line } = row;
        const text = (column: VoteColumn) => mappedText(row, mapping, column);
        const state = text("state");
        const vote = text("vote");
        const position = vote === null ? null : readPosition(vote);
        const facts = tableFacts(text);
        if (facts !== null) yield* unreadDay(line, text("date"), facts);
        if (facts === null) yield leftOut(line, "neither a resolution nor a title");
        else if (state === null && vote === null && facts.symbol !== null) {
          yield { kind: "roll-call", line, rollCall: facts };
        } else if (state === null) yield leftOut(line, "no state");
        else if (position === null) {
          yield leftOut(line, vote === null ? "no vote" : `"${vote}" is not known as a vote`);
        } else {
          const { native, ...others } = facts;
          yield {
            kind: "vote",
            line,
            rollCall: rollCall(native, () => others),
            state: readState(state),
            name: state,
            position,
          };
        }
      },
      end: () => [],
    };
  },
};

/** The text of a column of a mapped table; where no mapping is given, of the column with that very name. */
export function mappedText(row: TableRow, mapping: ColumnMapping | null, column: VoteColumn): string | null {
  if (mapping === null) return textOf(row, column);
  if (mapping.kind === "trade-table") return null;
  const named = mapping.columns[column];
  return (named === undefined ? null : textOf(row, named)) ?? mapping.fixed[column] ?? null;
}

/** What a mapped table says of a roll call; null where nothing tells which it is. */
export function tableFacts(text: (column: VoteColumn) => string | null): RollCallFacts | null {
  const resolution = text("resolution");
  const symbol = resolution === null ? null : readSymbol(resolution);
  const title = text("title") ?? (symbol === null ? resolution : null) ?? "";
  const day = readTypedDay(text("date"));
  const source = text("source");
  const isAddress = source !== null && /^https?:\/\//.test(source);
  if (symbol === null && title === "") return null;
  return {
    ...NO_FACTS,
    native: symbol ?? [day, title].filter((part) => part !== null).join(" "),
    body: readBody(text("body") ?? "") ?? bodyOfSymbol(symbol) ?? "UNGA",
    symbol,
    session: text("session"),
    day,
    title,
    note: isAddress ? null : source,
    link: isAddress ? source : null,
  };
}

function readState(text: string): GivenCode {
  const isCode = stateByIso3(text.toUpperCase()) !== null || /^[A-Z]{3}$/.test(text);
  return { system: isCode ? "iso3" : "name", code: text };
}
