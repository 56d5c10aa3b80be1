import { z } from "zod";
import { ArticleFacts } from "./corrections.ts";
import { LinkChange } from "../occurrences/link-change.ts";
import type { Database } from "./database.ts";
import { LinkDecision } from "./vote-link-store.ts";

/** What an edit did, enough to undo and to redo it. */
export const EditBody = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("delete"), articles: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal("published"),
    article: z.string(),
    /** The analyst's day before and after; null where the text decided. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /** Titles, authors and outlets. */
  z.strictObject({
    kind: z.literal("corrected"),
    articles: z.array(z.strictObject({ uid: z.string(), before: ArticleFacts, after: ArticleFacts })),
  }),
  /** Decisions about records and their corrections; the records are kept beside the edit. */
  z.strictObject({ kind: z.literal("review") }),
  /** Merges and splits: what was said of pairs of events, and of which events. */
  /** Which roll call a statement means. */
  z.strictObject({
    kind: z.literal("vote-link"),
    statement: z.string(),
    before: LinkDecision,
    after: LinkDecision,
  }),
  z.strictObject({ kind: z.literal("happening"), events: z.array(z.string()), links: z.array(LinkChange) }),
]);
export type EditBody = z.infer<typeof EditBody>;

export interface Edit {
  id: number;
  at: string;
  label: string;
  body: EditBody;
}

/** The analyst's edits, oldest first: done ones can be undone, undone ones redone until the next edit. */
export interface EditStore {
  /** Records a done edit and forgets what could be redone; call within the edit's transaction. Returns its number. */
  add(at: string, label: string, body: EditBody): number;
  /** Forgets what could be redone: it was done to records that are no more. */
  forgetUndone(): void;
  /** Names an edit whose extent is known only once it is done. */
  name(id: number, label: string): void;
  lastDone(): Edit | null;
  firstUndone(): Edit | null;
  mark(id: number, state: "done" | "undone"): void;
}

export function createEditStore(database: Database): EditStore {
  const { get, run } = database;
  const read = (row: ReturnType<typeof get>): Edit | null =>
    row
      ? {
          id: Number(row["id"]),
          at: String(row["at"]),
          label: String(row["label"]),
          body: EditBody.parse(JSON.parse(String(row["body"]))),
        }
      : null;
  const forgetUndone = () => void run("DELETE FROM edit WHERE state = 'undone'");
  return {
    forgetUndone,
    add(at, label, body) {
      forgetUndone();
      return run(
        "INSERT INTO edit (at, label, body, state) VALUES (?, ?, ?, 'done')",
        at,
        label,
        JSON.stringify(body),
      ).id;
    },
    name(id, label) {
      run("UPDATE edit SET label = ? WHERE id = ?", label, id);
    },
    lastDone: () => read(get("SELECT * FROM edit WHERE state = 'done' ORDER BY id DESC LIMIT 1")),
    firstUndone: () => read(get("SELECT * FROM edit WHERE state = 'undone' ORDER BY id LIMIT 1")),
    mark(id, state) {
      run("UPDATE edit SET state = ? WHERE id = ?", state, id);
    },
  };
}
