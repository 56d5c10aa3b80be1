import type { EditState } from "../../../shared/contract/workspace-contract.ts";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { StoredDocument } from "../store/article-store.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { EditBody } from "../store/edit-store.ts";

export interface EditsDeps {
  store: CorpusStore;
  now: () => Date;
  /** Reads an article's evidence anew, with the analyst's day of publication where given. */
  reread: (article: StoredDocument, analystPublished: IsoDay | null) => Promise<ExtractedArticle>;
  changed: () => void;
}

/** The analyst's edits; each is one transaction that can be undone and redone, also after a restart. */
export interface Edits {
  state(): EditState;
  /** Returns how many articles were there to delete. */
  deleteArticles(uids: readonly string[]): number;
  /** False when there is no such article. */
  setPublished(uid: string, day: IsoDay): Promise<boolean>;
  /** The label of what was undone, null when there was nothing. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
}

export function createEdits({ store, now, reread, changed }: EditsDeps): Edits {
  const { articles, edits } = store;

  /** What an edit changes, worked out before its transaction begins. */
  async function prepare(body: EditBody, direction: "undo" | "redo"): Promise<() => void> {
    switch (body.kind) {
      case "delete":
        return () => void articles.setLive(body.articles, direction === "undo");
      case "published": {
        const document = articles.document(body.article);
        if (!document) return () => {};
        const extracted = await reread(document, direction === "undo" ? body.before : body.after);
        return () => articles.replaceExtraction(body.article, extracted);
      }
    }
  }

  async function move(direction: "undo" | "redo"): Promise<string | null> {
    const edit = direction === "undo" ? edits.lastDone() : edits.firstUndone();
    if (!edit) return null;
    const apply = await prepare(edit.body, direction);
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
    const document = articles.document(uid);
    if (!document) return false;
    const before = document.published?.rule === "analyst" ? document.published.value : null;
    const body: EditBody = { kind: "published", article: uid, before, after: day };
    const apply = await prepare(body, "redo");
    store.transaction(() => {
      apply();
      edits.add(now().toISOString(), `Set publication date ${day}`, body);
    });
    changed();
    return true;
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
    undo: () => inTurn(() => move("undo")),
    redo: () => inTurn(() => move("redo")),
  };
}
