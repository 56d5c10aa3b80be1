import { Dataset } from "../../../shared/domain/data-file.ts";
import type { Tally } from "../../../shared/domain/roll-call.ts";
import { shownRollCalls } from "../votes/shown-roll-calls.ts";
import { isContested, tallyClash } from "../votes/tally.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database } from "./database.ts";
import { currentFacts } from "./roll-call-facts.ts";

type Sql = Pick<Database, "all" | "get" | "run">;

/** The current position of each state at a roll call: of the done files with a row the latest speaks. */
export const CURRENT_POSITIONS = `
SELECT group_concat(state || position, char(31)) AS positions FROM
  (SELECT state, position, max(file) FROM vote
   WHERE roll_call = ? AND file IN (SELECT id FROM data_file WHERE state = 'done') GROUP BY state)`;

/**
 * Derives what views read of roll calls after a file of a data set was done, removed or restored. The columns of the
 * file's roll calls come from what the done files say of them; which roll calls are shown, and the vectors, are made anew.
 */
export function deriveRollCalls(sql: Sql, dataset: Dataset, file: number): void {
  const { all, get, run } = sql;
  const positions = new Map<number, string | null>();
  const positionsAt = (id: number): string | null => {
    if (!positions.has(id)) positions.set(id, textOrNull(get(CURRENT_POSITIONS, id)?.["positions"]));
    return positions.get(id) ?? null;
  };
  for (const row of all(
    "SELECT f.roll_call AS id FROM roll_call_facts f JOIN roll_call r ON r.id = f.roll_call WHERE f.file = ? AND r.dataset = ?",
    file,
    dataset,
  )) {
    const id = Number(row["id"]);
    run("DELETE FROM roll_call_topic WHERE roll_call = ?", id);
    const current = currentFacts(sql, id);
    if (current) writeRollCall(sql, id, current, countedOf(positionsAt(id)));
    else run("UPDATE roll_call SET file = NULL, shown = 0, ordinal = NULL WHERE id = ?", id);
  }
  orderRollCalls(sql);
  writeVectors(sql, positionsAt);
}

function writeRollCall(
  { run }: Sql,
  id: number,
  { facts, file }: NonNullable<ReturnType<typeof currentFacts>>,
  counted: Tally,
): void {
  const { body, symbol, session, day, title, part, important, topics, stated } = facts;
  run(
    `UPDATE roll_call SET body = ?, symbol = ?, session = ?, day = ?, year = ?, title = ?, part = ?, important = ?,
       contested = ?, yes = ?, no = ?, abstain = ?, absent = ?, clash = ?, file = ? WHERE id = ?`,
    body,
    symbol,
    session,
    day,
    day === null ? null : Number(day.slice(0, 4)),
    title,
    part,
    important === null ? null : Number(important),
    Number(isContested(stated ?? counted)),
    counted.yes,
    counted.no,
    counted.abstain,
    counted.absent,
    stated === null ? null : tallyClash(stated, counted),
    file,
    id,
  );
  for (const topic of new Set(topics))
    run("INSERT INTO roll_call_topic (topic, roll_call) VALUES (?, ?)", topic, id);
}

/** Places by day, the undated first; ids keep votes of one day in the order in which they came. */
function orderRollCalls({ all, run }: Sql): void {
  const rows = all(
    `SELECT id, dataset, native, body, symbol, year, part, shown, ordinal FROM roll_call
     WHERE file IS NOT NULL ORDER BY day, id`,
  );
  const shown = shownRollCalls(
    rows.map((row) => ({
      id: Number(row["id"]),
      dataset: Dataset.parse(row["dataset"]),
      native: String(row["native"]),
      body: String(row["body"]),
      symbol: textOrNull(row["symbol"]),
      year: row["year"] === null ? null : Number(row["year"]),
      part: textOrNull(row["part"]),
    })),
  );
  for (const [ordinal, row] of rows.entries()) {
    const isShown = Number(shown.has(Number(row["id"])));
    if (row["ordinal"] === ordinal && row["shown"] === isShown) continue;
    run("UPDATE roll_call SET ordinal = ?, shown = ? WHERE id = ?", ordinal, isShown, Number(row["id"]));
  }
}

function writeVectors({ all, run }: Sql, positionsAt: (id: number) => string | null): void {
  const rollCalls = all("SELECT id, ordinal FROM roll_call WHERE file IS NOT NULL");
  const vectors = new Map<string, Uint8Array>();
  for (const row of rollCalls) {
    for (const [state, position] of readPositions(positionsAt(Number(row["id"])))) {
      if (!isState(state)) continue;
      const vector = vectors.get(state) ?? new Uint8Array(rollCalls.length);
      vectors.set(state, vector);
      vector[Number(row["ordinal"])] = position;
    }
  }
  run("DELETE FROM vote_vector");
  for (const [state, positions] of vectors) {
    run("INSERT INTO vote_vector (state, positions) VALUES (?, ?)", state, positions);
  }
}

/** States of today and former ones; a code that names none stays out of every comparison. */
function isState(key: string): boolean {
  return /^[A-Z]{3}$/.test(key);
}

function countedOf(positions: string | null): Tally {
  const counts = new Map<number, number>();
  for (const [, position] of readPositions(positions)) counts.set(position, (counts.get(position) ?? 0) + 1);
  const [yes, abstain, no, absent] = [1, 2, 3, 8].map((position) => counts.get(position) ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  return { yes, no, abstain, absent, members: yes + no + abstain + absent };
}

/** "BLR3", "KEN1" …: a key and a digit each. */
function readPositions(text: string | null): [state: string, position: number][] {
  if (text === null) return [];
  return text.split("\u001F").map((part) => [part.slice(0, -1), Number(part.slice(-1))]);
}
