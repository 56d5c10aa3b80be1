import { Dataset } from "../../../shared/domain/data-file.ts";
import { POSITION_LETTERS } from "../../../shared/domain/roll-call.ts";
import type { RollCall, Tally } from "../../../shared/domain/roll-call.ts";
import { textOrNull } from "./article-columns.ts";
import type { Row } from "./database.ts";
import { positionOf } from "./vote-positions.ts";

/** Columns of roll_call `r` that readRollCall needs. */
export const ROLL_CALL_COLUMNS =
  "r.id, r.dataset, r.native, r.body, r.symbol, r.session, r.day, r.title, r.part, r.important, r.contested, r.yes, r.no, r.abstain, r.absent, r.clash, r.ordinal";

export function readRollCall(row: Row): Omit<RollCall, "stated" | "topics"> {
  const part = textOrNull(row["part"]);
  return {
    id: `${String(row["dataset"])}:${String(row["native"])}`,
    dataset: Dataset.parse(row["dataset"]),
    body: String(row["body"]),
    symbol: textOrNull(row["symbol"]),
    session: textOrNull(row["session"]),
    date: textOrNull(row["day"]),
    title: String(row["title"]),
    part: part === "amendment" || part === "paragraph" ? part : null,
    important: row["important"] === null ? null : row["important"] === 1,
    contested: row["contested"] === 1,
    counted: readCounted(row),
    clash: textOrNull(row["clash"]),
  };
}

function readCounted(row: Row): Tally {
  const at = (column: string) => Number(row[column]);
  const counts = { yes: at("yes"), no: at("no"), abstain: at("abstain"), absent: at("absent") };
  return { ...counts, members: counts.yes + counts.no + counts.abstain + counts.absent };
}

/** "undl:4060887" parted at its first colon: numbers of other data sets may hold one. */
export function partsOfId(id: string): { dataset: string; native: string } {
  const colon = id.indexOf(":");
  return { dataset: id.slice(0, colon), native: id.slice(colon + 1) };
}

/** The letter of a position in a row of positions. */
export function letterOf(number: number): string {
  const position = positionOf(number);
  return position === null ? "." : POSITION_LETTERS[position];
}
