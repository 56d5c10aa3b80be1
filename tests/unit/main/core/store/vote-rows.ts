import type { RollCallFacts, VoteRow } from "../../../../../src/main/core/datafiles/reader.ts";
import { createRollCallRows } from "../../../../../src/main/core/store/roll-call-rows.ts";
import type { Database } from "../../../../../src/main/core/store/database.ts";
import type { NoticeDraft, UnresolvedCode } from "../../../../../src/main/core/store/data-rows.ts";
import type { DataFormat, Dataset } from "../../../../../src/shared/domain/data-file.ts";
import type { VotePosition } from "../../../../../src/shared/domain/roll-call.ts";

/** Facts of a made-up roll call. */
export function factsOf(native: string, facts: Partial<RollCallFacts> = {}): RollCallFacts {
  return {
    native,
    body: "UNGA",
    symbol: null,
    session: null,
    day: null,
    title: `Made-up title ${native}`,
    agenda: null,
    draft: null,
    meeting: null,
    note: null,
    link: null,
    part: null,
    important: null,
    topics: [],
    stated: null,
    ...facts,
  };
}

const LETTERS: Readonly<Record<string, VotePosition>> = {
  Y: "yes",
  A: "abstain",
  N: "no",
  X: "absent",
  "-": "not-member",
};

/** "BLR:N KEN:Y" as rows of a roll call, one line each from `line` on; "cow:678:Y" gives a code of another system. */
export function votesOf(rollCall: RollCallFacts, votes: string, line = 2): VoteRow[] {
  return votes.split(" ").map((vote, index) => {
    const [letter = "", code = "", system = "iso3"] = vote.split(":").toReversed();
    return {
      kind: "vote",
      line: line + index,
      rollCall,
      state: { system: system as "iso3" | "cow", code },
      name: null,
      position: LETTERS[letter] ?? "absent",
    };
  });
}

/** Takes a file in as an import does, and tells what there is to tell of it. */
export function takeIn(
  database: Database,
  dataset: Dataset,
  rows: Parameters<ReturnType<typeof createRollCallRows>["write"]>[1],
  format: DataFormat = "undl-votes",
): { file: number; unresolved: UnresolvedCode[]; notices: NoticeDraft[] } {
  const store = createRollCallRows(database);
  const count = Number(database.get("SELECT count(*) AS n FROM data_file")?.["n"]);
  const { id: file } = database.run(
    `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at)
     VALUES (?, ?, '', '', 0, ?, ?, 'reading', '2026-01-01T00:00:00Z')`,
    `file-${count + 1}`,
    `file ${count + 1}`,
    format,
    dataset,
  );
  const unresolved = database.transaction(() => store.write(file, rows));
  const notices = [...store.notices(file)];
  setState(database, dataset, file, "done");
  return { file, unresolved, notices };
}

export function setState(
  database: Database,
  dataset: Dataset,
  file: number,
  state: "done" | "removed",
): void {
  database.run("UPDATE data_file SET state = ? WHERE id = ?", state, file);
  createRollCallRows(database).derive(dataset, file);
}
