import type { EditState } from "../../../shared/contract/workspace-contract.ts";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { StoredDocument } from "../store/article-store.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { Edit, EditBody } from "../store/edit-store.ts";

export interface EditsDeps {
  store: CorpusStore;
  now: () => Date;
  /** Reads an article's evidence anew, with the analyst's day of publication where given. */
  reread: (article: StoredDocument, analystPublished: IsoDay | null) => ExtractedArticle;
  changed: () => void;
}

/** The analyst's edits; each is one transaction that can be undone and redone, also after a restart. */
export interface Edits {
  state(): EditState;
  /** Returns how many articles were there to delete. */
  deleteArticles(uids: readonly string[]): number;
  /** False when there is no such article. */
  setPublished(uid: string, day: IsoDay): boolean;
  /** The label of what was undone, null when there was nothing. */
  undo(): string | null;
  redo(): string | null;
}

export function createEdits({ store, now, reread, changed }: EditsDeps): Edits {
  const { articles, edits } = store;

  function publish(uid: string, day: IsoDay | null): void {
    const document = articles.document(uid);
    if (document) articles.replaceExtraction(uid, reread(document, day));
  }

  function apply(body: EditBody, direction: "undo" | "redo"): void {
    switch (body.kind) {
      case "delete":
        articles.setLive(body.articles, direction === "undo");
        return;
      case "published":
        publish(body.article, direction === "undo" ? body.before : body.after);
        return;
    }
  }

  function move(edit: Edit | null, direction: "undo" | "redo"): string | null {
    if (!edit) return null;
    store.transaction(() => {
      apply(edit.body, direction);
      edits.mark(edit.id, direction === "undo" ? "undone" : "done");
    });
    changed();
    return edit.label;
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
    setPublished(uid, day) {
      const document = articles.document(uid);
      if (!document) return false;
      const before = document.published?.rule === "analyst" ? document.published.value : null;
      store.transaction(() => {
        publish(uid, day);
        edits.add(now().toISOString(), `Set publication date ${day}`, {
          kind: "published",
          article: uid,
          before,
          after: day,
        });
      });
      changed();
      return true;
    },
    undo: () => move(edits.lastDone(), "undo"),
    redo: () => move(edits.firstUndone(), "redo"),
  };
}
