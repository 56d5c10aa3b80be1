import type { Tally, VotePosition } from "../../../shared/domain/roll-call.ts";
import { formerStateName } from "../../../shared/gazetteer/state-codes.ts";
import { stateByIso3 } from "../../../shared/gazetteer/states.ts";
import { symbolClash } from "../votes/adopted-days.ts";
import { tallyClash } from "../votes/tally.ts";
import type { NoticeDraft } from "./data-rows.ts";
import type { Database, Row } from "./database.ts";
import { readFacts } from "./roll-call-facts.ts";
import { positionOf } from "./vote-positions.ts";

/** A row for a vote that the file has already given. */
export interface Repeat {
  rollCall: number;
  state: string;
  line: number;
  /** What the first row says, which is kept, and what this one says. */
  kept: number;
  position: number;
}

export interface Repeats {
  add(repeat: Repeat): void;
  /** Rows that say the same again, counted, with the first hundred lines. */
  same(): { rows: number; lines: number[] };
  /** Rows that say something else. */
  different(): readonly Repeat[];
}

const LINES_KEPT = 100;

export function createRepeats(): Repeats {
  const lines: number[] = [];
  const different: Repeat[] = [];
  let rows = 0;
  return {
    add(repeat) {
      if (repeat.kept !== repeat.position) {
        different.push(repeat);
        return;
      }
      rows += 1;
      if (lines.length < LINES_KEPT) lines.push(repeat.line);
    },
    same: () => ({ rows, lines }),
    different: () => different,
  };
}

/** Clashes within a file, and its votes that differ from what was current before it. */
export function* rollCallNotices(
  database: Database,
  file: number,
  repeats: Repeats,
): Generator<NoticeDraft, void> {
  const { all, get } = database;
  const same = repeats.same();
  if (same.rows > 0) yield noticeOf("note", "Rows that repeat a vote of the file", same.rows, same.lines);
  for (const { rollCall, state, line, kept, position } of repeats.different()) {
    const of = rollCallWords(readFacts(factsRow(database, rollCall, file)?.["facts"]));
    const words = `${of}: two rows for ${stateWords(state)}, ${wordsOf(kept)} (kept) and ${wordsOf(position)}`;
    yield noticeOf("clash", words, 1, [line]);
  }
  for (const row of all(
    "SELECT roll_call, facts FROM roll_call_facts WHERE file = ? ORDER BY roll_call",
    file,
  )) {
    const facts = readFacts(row["facts"]);
    const misnamed = symbolClash(facts);
    if (facts.stated === null && misnamed === null) continue;
    const { tally, line } = countedIn(get(COUNTED, Number(row["roll_call"]), file));
    const ofTally = facts.stated === null ? null : tallyClash(facts.stated, tally);
    for (const clash of [misnamed, ofTally].filter((one) => one !== null))
      yield noticeOf("clash", `${rollCallWords(facts)}: ${clash}`, 1, line === null ? [] : [line]);
  }
  yield* changes(database, file);
}

function* changes(database: Database, file: number): Generator<NoticeDraft, void> {
  const { all, get } = database;
  const earlier = get(
    `SELECT 1 FROM data_file d JOIN data_file f ON f.dataset = d.dataset
     WHERE f.id = ? AND d.id <> f.id AND d.state = 'done' LIMIT 1`,
    file,
  );
  if (!earlier) return;
  for (const { roll_call: rollCall } of all("SELECT roll_call FROM roll_call_facts WHERE file = ?", file)) {
    const changed = all(CHANGED, file, file, Number(rollCall));
    if (changed.length === 0) continue;
    const of = rollCallWords(readFacts(factsRow(database, Number(rollCall), file)?.["facts"]));
    for (const row of changed) {
      yield {
        ...noticeOf("change", `${of}: ${stateWords(String(row["state"]))}`, 1, [Number(row["line"])]),
        before: wordsOf(Number(row["was"])),
        after: wordsOf(Number(row["is_now"])),
      };
    }
  }
}

const COUNTED = `SELECT sum(position = 1) AS yes, sum(position = 2) AS abstain, sum(position = 3) AS no,
  sum(position = 8) AS absent, min(line) AS line FROM vote WHERE roll_call = ? AND file = ?`;

/** Votes of a file beside those of the latest other done file, where they differ. */
export const CHANGED = `
SELECT v.state, v.line, v.position AS is_now, w.position AS was
FROM vote v JOIN vote w ON w.roll_call = v.roll_call AND w.state = v.state
WHERE v.file = ? AND v.position <> w.position AND w.file =
  (SELECT max(o.file) FROM vote o JOIN data_file d ON d.id = o.file AND d.state = 'done'
   WHERE o.roll_call = v.roll_call AND o.state = v.state AND o.file <> ?)
AND v.roll_call = ?`;

function factsRow({ get }: Database, rollCall: number, file: number): Row | undefined {
  return get("SELECT facts FROM roll_call_facts WHERE roll_call = ? AND file = ?", rollCall, file);
}

function countedIn(row: Row | undefined): { tally: Tally; line: number | null } {
  const [yes, no, abstain, absent] = ["yes", "no", "abstain", "absent"].map((name) =>
    Number(row?.[name] ?? 0),
  );
  const tally = { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0, absent: absent ?? 0 };
  return {
    tally: { ...tally, members: tally.yes + tally.no + tally.abstain + tally.absent },
    line: row?.["line"] == null ? null : Number(row["line"]),
  };
}

function noticeOf(kind: NoticeDraft["kind"], words: string, rows: number, lines: number[]): NoticeDraft {
  return { kind, words, rows, lines, before: null, after: null };
}

function rollCallWords({
  symbol,
  title,
  native,
  day,
}: {
  symbol: string | null;
  title: string;
  native: string;
  day: string | null;
}): string {
  const name = symbol ?? (title === "" ? native : title);
  return day === null ? name : `${name} (${day})`;
}

function stateWords(key: string): string {
  return stateByIso3(key)?.names.en ?? formerStateName(key) ?? key;
}

const WORDS: Readonly<Record<VotePosition, string>> = {
  yes: "yes",
  no: "no",
  abstain: "abstaining",
  absent: "not voting",
  "not-member": "no member",
};

function wordsOf(number: number): string {
  const position = positionOf(number);
  return position === null ? String(number) : WORDS[position];
}
