import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { ArticleHit } from "../../../shared/contract/corpus-contract.ts";
import { useEdits } from "../../app/edits.ts";
import { useSelection } from "../../app/use-selection.ts";
import { listAction } from "../../ui/list-keys.ts";
import { actionRows, clickRow, moveCursor, NO_ROWS, toggleRow } from "../../ui/row-selection.ts";

/** Cursor, choice and keys of the list; opening a row shows it in the inspector. */
export function useArticleRows(rows: readonly ArticleHit[]) {
  const [selection, setSelection] = useState(NO_ROWS);
  const { selection: shown, select } = useSelection();
  const { deleteArticles } = useEdits();
  const listRef = useRef<HTMLDivElement>(null);
  const ids = rows.map(({ id }) => id);
  const chosen = selection.chosen.size > 0 ? actionRows(selection, ids) : [];
  const open = (id: string) => select({ kind: "article", id });
  const deleteRows = () => {
    const doomed = actionRows(selection, ids);
    if (doomed.length === 0) return;
    const after = ids.slice(ids.indexOf(doomed.at(-1) ?? "") + 1).find((id) => !doomed.includes(id));
    setSelection({ ...NO_ROWS, cursor: after ?? null, anchor: after ?? null });
    if (shown?.kind === "article" && doomed.includes(shown.id)) select(null);
    void deleteArticles(doomed);
  };
  const move = (step: number, extend: boolean) => {
    const next = moveCursor(selection, ids, step, extend);
    setSelection(next);
    const follows = shown?.kind === "article" && !extend && next.cursor !== null;
    if (follows && next.cursor !== null) select({ kind: "article", id: next.cursor }, { replace: true });
    listRef.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const action = listAction(event);
    if (!action || (action.kind === "none" && selection.chosen.size === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.kind) {
      case "move":
        return move(action.step, action.extend);
      case "open":
        return selection.cursor === null ? undefined : open(selection.cursor);
      case "toggle":
        return selection.cursor === null ? undefined : setSelection(toggleRow(selection, selection.cursor));
      case "all":
        return setSelection({ ...selection, chosen: new Set(ids) });
      case "none":
        return setSelection({ ...selection, chosen: new Set() });
      case "delete":
        return deleteRows();
    }
  };
  const onFocus = () => {
    const first = ids[0];
    if (selection.cursor === null && first) setSelection({ ...selection, cursor: first, anchor: first });
  };
  const onRowClick = (id: string, keys: { shift: boolean; ctrl: boolean }) => {
    setSelection(clickRow(selection, ids, id, keys));
    if (!keys.shift && !keys.ctrl) open(id);
  };
  return {
    selection,
    chosen,
    listRef,
    openId: shown?.kind === "article" ? shown.id : null,
    onKey,
    onFocus,
    onRowClick,
    move,
    deleteRows,
    chooseNone: () => setSelection({ ...selection, chosen: new Set() }),
  };
}
