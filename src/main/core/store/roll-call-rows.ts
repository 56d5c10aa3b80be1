import type { Dataset } from "../../../shared/domain/data-file.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { resolveCode } from "../../../shared/gazetteer/state-codes.ts";
import type { GivenCode, ResolvedCode } from "../../../shared/gazetteer/state-codes.ts";
import type { RollCallRow, VoteRow } from "../datafiles/reader.ts";
import type { DataRows, UnresolvedCode } from "./data-rows.ts";
import type { Database } from "./database.ts";
import { textOrNull } from "./article-columns.ts";
import { deriveRollCalls } from "./derive-roll-calls.ts";
import { createRepeats, rollCallNotices } from "./roll-call-notices.ts";
import type { Repeats } from "./roll-call-notices.ts";
import { POSITION_NUMBERS } from "./vote-positions.ts";

/** A roll call of the file that is being written. */
interface OpenRollCall {
  id: number;
  /** The day by which codes are resolved: this file's, or the one known from another file of the data set. */
  day: IsoDay | null;
}

/** What is remembered of a file while its rows come. */
interface OpenFile {
  dataset: Dataset;
  rollCalls: Map<string, OpenRollCall>;
  names: Map<string, number>;
  /** By system, code and day. */
  codes: Map<string, ResolvedCode>;
  repeats: Repeats;
}

const CODES_REMEMBERED = 20_000;
const NOT_MEMBER = POSITION_NUMBERS["not-member"];

/** Roll calls and votes as rows: every file's are kept, and `derive` tells which are current. */
export function createRollCallRows(database: Database): DataRows<VoteRow | RollCallRow> {
  const { all, get, run } = database;
  const open = new Map<number, OpenFile>();

  function fileOf(file: number): OpenFile {
    const known = open.get(file);
    if (known) return known;
    const made: OpenFile = {
      dataset: String(get("SELECT dataset FROM data_file WHERE id = ?", file)?.["dataset"]) as Dataset,
      rollCalls: new Map(),
      names: new Map(),
      codes: new Map(),
      repeats: createRepeats(),
    };
    open.set(file, made);
    return made;
  }

  function rollCallOf(
    file: number,
    { dataset, rollCalls }: OpenFile,
    row: VoteRow | RollCallRow,
  ): OpenRollCall {
    const { rollCall: facts } = row;
    const known = rollCalls.get(facts.native);
    if (known) return known;
    run(
      "INSERT INTO roll_call (dataset, native) VALUES (?, ?) ON CONFLICT DO NOTHING",
      dataset,
      facts.native,
    );
    const stored = get(
      "SELECT id, day FROM roll_call WHERE dataset = ? AND native = ?",
      dataset,
      facts.native,
    );
    const made = { id: Number(stored?.["id"]), day: facts.day ?? textOrNull(stored?.["day"]) };
    run(
      "INSERT INTO roll_call_facts (roll_call, file, facts) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      made.id,
      file,
      JSON.stringify(facts),
    );
    rollCalls.set(facts.native, made);
    return made;
  }

  function nameOf({ names }: OpenFile, name: string | null): number | null {
    if (name === null) return null;
    const known = names.get(name);
    if (known !== undefined) return known;
    run("INSERT INTO data_name (name) VALUES (?) ON CONFLICT DO NOTHING", name);
    const id = Number(get("SELECT id FROM data_name WHERE name = ?", name)?.["id"]);
    names.set(name, id);
    return id;
  }

  /** A code that names no state known may stand beside a name that does. */
  function stateOf({ codes }: OpenFile, row: VoteRow, day: IsoDay | null): ResolvedCode {
    const key = `${row.state.system} ${row.state.code} ${day}`;
    const known = codes.get(key);
    if (known) return known;
    const byCode = resolveCode(row.state, day);
    const byName =
      byCode.kind === "unresolved" && row.name !== null ? resolveCode(named(row.name), day) : byCode;
    const resolved = byName.kind === "unresolved" ? byCode : byName;
    if (codes.size >= CODES_REMEMBERED) codes.clear();
    codes.set(key, resolved);
    return resolved;
  }

  return {
    write(file, rows) {
      const into = fileOf(file);
      const unresolved: UnresolvedCode[] = [];
      for (const row of rows) {
        const { id, day } = rollCallOf(file, into, row);
        if (row.kind === "roll-call") continue;
        const { key, kind } = stateOf(into, row, day);
        if (kind === "unresolved") unresolved.push({ key, name: row.name, line: row.line });
        const position = POSITION_NUMBERS[row.position];
        // Two codes of one state (Yemen's 678 and 679) share its row: the one that says it was no member gives way.
        const { changes } = run(
          `INSERT INTO vote (roll_call, state, file, position, line, name) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET position = excluded.position, line = excluded.line, name = excluded.name
           WHERE vote.position = ${NOT_MEMBER} AND excluded.position <> ${NOT_MEMBER}`,
          id,
          key,
          file,
          position,
          row.line,
          nameOf(into, row.name),
        );
        if (changes > 0 || row.position === "not-member") continue;
        const kept = get(
          "SELECT position FROM vote WHERE roll_call = ? AND state = ? AND file = ?",
          id,
          key,
          file,
        );
        into.repeats.add({
          rollCall: id,
          state: key,
          line: row.line,
          kept: Number(kept?.["position"]),
          position,
        });
      }
      return unresolved;
    },

    *notices(file) {
      const { repeats } = fileOf(file);
      yield* rollCallNotices(database, file, repeats);
      open.delete(file);
    },

    years(file) {
      const row = get(
        `SELECT min(substr(day, 1, 4)) AS first, max(substr(day, 1, 4)) AS last FROM
           (SELECT coalesce(f.facts ->> 'day', r.day) AS day FROM roll_call_facts f JOIN roll_call r ON r.id = f.roll_call
            WHERE f.file = ?)`,
        file,
      );
      const first = textOrNull(row?.["first"]);
      return first === null ? null : { from: Number(first), to: Number(row?.["last"]) };
    },

    derive(dataset, file) {
      open.delete(file);
      database.transaction(() => deriveRollCalls({ all, get, run }, dataset, file));
    },
  };
}

function named(name: string): GivenCode {
  return { system: "name", code: name };
}
