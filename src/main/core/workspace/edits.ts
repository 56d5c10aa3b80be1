import { isDeepStrictEqual } from "node:util";
import type { Decision } from "../../../shared/contract/review-contract.ts";
import type { EditState } from "../../../shared/contract/workspace-contract.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { LogAction, RecordChange } from "../../../shared/domain/review.ts";
import { ACTIONS, corrected, decided } from "../review/decisions.ts";
import type { RecordState, StoredRecord } from "../review/stored-record.ts";
import { correctedFacts } from "../store/corrections.ts";
import type { FactsChange } from "../store/corrections.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { EditBody } from "../store/edit-store.ts";
import type { LinkDecision } from "../store/vote-link-store.ts";
import type { RecordChangeTo } from "../store/review-store.ts";
import type { Readings } from "./readings.ts";
import type { LinkChange } from "../occurrences/link-change.ts";
import { applyVoteLink } from "./vote-link-edits.ts";
import { applyLinks, mergeChanges, splitChanges } from "./happening-edits.ts";

export interface EditsDeps {
  store: CorpusStore;
  now: () => Date;
  /** The account name that the log gives to what is decided here. */
  who: string;
  readings: Readings;
  changed: () => void;
}

/** The analyst's edits; each is one transaction that can be undone and redone, also after a restart. */
export interface Edits {
  state(): EditState;
  /** Returns how many articles were there to delete. */
  deleteArticles(uids: readonly string[]): number;
  /** False when there is no such article. */
  setPublished(uid: string, day: IsoDay): Promise<boolean>;
  /** Returns how many articles changed. */
  correctArticles(uids: readonly string[], change: FactsChange): Promise<number>;
  /** Returns how many records changed; ids that are not there are passed over. */
  decide(uids: readonly string[], decision: Decision): Promise<number>;
  /** Tells whether the record was corrected, is not there, or is of another kind than the correction. */
  correct(uid: string, change: RecordChange): Promise<"corrected" | "missing" | "unfit">;
  /** Says that events are one happening, or that one is of its own. False when an event is not there. */
  merge(uids: readonly string[]): Promise<boolean>;
  split(uid: string): Promise<boolean>;
  /** Says which roll call a statement of a vote means. False when there is no such statement. */
  linkVote(statement: string, decision: LinkDecision): Promise<boolean>;
  /** The label of what was undone, null when there was nothing. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
}

export function createEdits({ store, now, who, readings, changed }: EditsDeps): Edits {
  const { articles, edits, review } = store;
  const signed = () => ({ at: now().toISOString(), who });

  /** What an edit changes, worked out before its transaction begins. */
  async function prepare(
    { id, body }: { id: number; body: EditBody },
    direction: "undo" | "redo",
  ): Promise<() => void> {
    switch (body.kind) {
      case "corrected":
        return () => {
          for (const { uid, before, after } of body.articles) {
            store.corrections.set(uid, direction === "undo" ? before : after);
          }
        };
      case "review":
        return () => review.move(id, direction, signed());
      case "vote-link":
        return () =>
          applyVoteLink(store, body.statement, direction === "undo" ? body.before : body.after, {
            action: direction,
            ...signed(),
          });
      case "happening":
        return () =>
          applyLinks(store, body.links, direction, { action: direction, events: body.events, ...signed() });
      case "delete":
        return () => void articles.setLive(body.articles, direction === "undo");
      case "published": {
        const request = store.readings.request(body.article);
        if (!request) return () => {};
        const day = direction === "undo" ? body.before : body.after;
        const { extracted, key } = await readings.reread({ ...request, analystPublished: day });
        return () => store.readings.replace(request.article, extracted, key);
      }
    }
  }

  async function move(direction: "undo" | "redo"): Promise<string | null> {
    const edit = direction === "undo" ? edits.lastDone() : edits.firstUndone();
    if (!edit) return null;
    const apply = await prepare(edit, direction);
    store.transaction(() => {
      apply();
      edits.mark(edit.id, direction === "undo" ? "undone" : "done");
    });
    changed();
    return edit.label;
  }

  /** One edit after the other: two quick undos take two edits back. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = last.then(work, work);
    last = next;
    return next;
  }

  async function publish(uid: string, day: IsoDay): Promise<boolean> {
    const request = store.readings.request(uid);
    if (!request) return false;
    const body: EditBody = { kind: "published", article: uid, before: request.analystPublished, after: day };
    const apply = await prepare({ id: 0, body }, "redo");
    store.transaction(() => {
      apply();
      edits.add(now().toISOString(), `Set publication date ${day}`, body);
    });
    changed();
    return true;
  }

  function correctArticles(uids: readonly string[], change: FactsChange): number {
    const articles = [...new Set(uids)].flatMap((uid) => {
      const before = store.corrections.facts(uid);
      const after = before && correctedFacts(before, change);
      return before && after && !isDeepStrictEqual(before, after) ? [{ uid, before, after }] : [];
    });
    if (articles.length === 0) return 0;
    store.transaction(() => {
      for (const { uid, after } of articles) store.corrections.set(uid, after);
      const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
      edits.add(now().toISOString(), `Correct ${count}`, { kind: "corrected", articles });
    });
    changed();
    return articles.length;
  }

  /** One edit of all the changes; none where nothing changes. */
  function changeRecords(
    verb: string,
    action: LogAction,
    uids: readonly string[],
    stateOf: (record: StoredRecord) => RecordState | null,
  ): number {
    const done = store.transaction(() => {
      const changes = changesOf(uids, stateOf);
      const first = changes.next();
      if (first.done) return 0;
      const edit = edits.add(now().toISOString(), verb, { kind: "review" });
      const count = review.change(edit, action, withFirst(first.value, changes), signed());
      edits.name(edit, `${verb} ${count === 1 ? "1 record" : `${count} records`}`);
      return count;
    });
    if (done > 0) changed();
    return done;
  }

  function changeHappening(
    action: "merge" | "split",
    label: string,
    events: readonly string[],
    changes: () => LinkChange[],
  ): boolean {
    if (events.some((uid) => store.outreach.event(uid) === null)) return false;
    const links = changes();
    if (links.length === 0) return true;
    store.transaction(() => {
      applyLinks(store, links, "redo", { action, events, ...signed() });
      edits.add(now().toISOString(), label, { kind: "happening", events: [...events], links });
    });
    changed();
    return true;
  }

  function linkVote(statement: string, decision: LinkDecision): boolean {
    if (store.voteLinks.link(statement) === null) return false;
    const before = store.voteLinks.decision(statement);
    if (isDeepStrictEqual(before, decision)) return true;
    store.transaction(() => {
      applyVoteLink(store, statement, decision, { action: "link", ...signed() });
      const label = decision === null ? "Reopen a vote's roll call" : "Link a vote to its roll call";
      edits.add(now().toISOString(), label, { kind: "vote-link", statement, before, after: decision });
    });
    changed();
    return true;
  }

  /** One record at a time: a bulk edit never holds them all. */
  function* changesOf(
    uids: readonly string[],
    stateOf: (record: StoredRecord) => RecordState | null,
  ): Generator<RecordChangeTo, void> {
    for (const uid of uids) {
      const record = review.record(uid);
      const to = record && stateOf(record);
      if (record && to) yield { record, to };
    }
  }

  return {
    state() {
      const undo = edits.lastDone();
      const redo = edits.firstUndone();
      return {
        undo: undo && { label: undo.label, at: undo.at },
        redo: redo && { label: redo.label, at: redo.at },
      };
    },
    deleteArticles(uids) {
      const deleted = store.transaction(() => {
        const gone = articles.setLive(uids, false);
        const label = gone.length === 1 ? "Delete 1 article" : `Delete ${gone.length} articles`;
        if (gone.length > 0) edits.add(now().toISOString(), label, { kind: "delete", articles: gone });
        return gone.length;
      });
      changed();
      return deleted;
    },
    setPublished: (uid, day) => inTurn(() => publish(uid, day)),
    correctArticles: (uids, change) => inTurn(async () => correctArticles(uids, change)),
    decide: (uids, decision) =>
      inTurn(async () =>
        changeRecords(VERBS[decision], ACTIONS[decision], [...new Set(uids)], (record) =>
          decided(record, decision),
        ),
      ),
    correct: (uid, change) =>
      inTurn(async () => {
        const record = review.record(uid);
        if (!record) return "missing";
        const to = corrected(record, change);
        if (!to) return "unfit";
        changeRecords("Correct", "edit", [uid], () => to);
        return "corrected";
      }),
    merge: (uids) =>
      inTurn(async () => {
        const events = [...new Set(uids)];
        return changeHappening("merge", `Merge ${events.length} events`, events, () =>
          mergeChanges(store, events),
        );
      }),
    split: (uid) =>
      inTurn(async () => changeHappening("split", "Split 1 event", [uid], () => splitChanges(store, uid))),
    linkVote: (statement, decision) => inTurn(async () => linkVote(statement, decision)),
    undo: () => inTurn(() => move("undo")),
    redo: () => inTurn(() => move("redo")),
  };
}

const VERBS: Record<Decision, string> = {
  accepted: "Accept",
  rejected: "Reject",
  new: "Reopen",
  proposal: "Take over",
};

function* withFirst<Item>(first: Item, rest: Iterable<Item>): Generator<Item, void> {
  yield first;
  yield* rest;
}
