import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { QueueFilter } from "../../../shared/contract/review-contract.ts";
import type { ReviewState } from "../../../shared/domain/evidence.ts";
import type { ReviewRecord } from "../../../shared/domain/review.ts";
import { useReviewQueue } from "../../app/review-queries.ts";
import { useLens } from "../../app/use-lens.ts";
import { listAction } from "../../ui/list-keys.ts";
import { actionRows, clickRow, moveCursor, NO_ROWS, toggleRow } from "../../ui/row-selection.ts";
import { cursorAt, nextAfter } from "./queue-cursor.ts";
import { recordId, withReview } from "./record-view.ts";
import type { QueueChoice } from "./review-params.ts";
import type { PendingReviews } from "./use-decisions.ts";

/** The rows of the queue as decided records leave it, the cursor in them, and the records chosen for one decision. */
export function useQueue(
  { filter, sort }: QueueChoice,
  pending: PendingReviews,
  /** A record that a link or the log asked for: the cursor goes to it where it is listed. */
  asked: string | null,
) {
  const { lens } = useLens();
  const page = useReviewQueue(lens, filter, sort);
  const [selection, setSelection] = useState(NO_ROWS);
  const [place, setPlace] = useState(0);
  const listRef = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => shownRows(page.rows, filter, pending), [page.rows, filter, pending]);
  const ids = useMemo(() => rows.map(recordId), [rows]);
  const wanted = asked !== null && ids.includes(asked) ? asked : selection.cursor;
  const cursor = cursorAt(ids, { id: wanted, place });
  const now = { ...selection, cursor, anchor: selection.anchor ?? cursor };
  const chosen = now.chosen.size > 0 ? actionRows(now, ids) : [];

  const put = (next: typeof selection) => {
    setSelection(next);
    if (next.cursor !== null) setPlace(Math.max(0, ids.indexOf(next.cursor)));
  };
  const focusList = () => listRef.current?.focus({ preventScroll: true });
  const move = (step: number, extend: boolean) => {
    put(moveCursor(now, ids, step, extend));
    focusList();
  };
  const toggle = () => {
    if (cursor === null) return;
    put({ ...toggleRow(now, cursor) });
  };
  const chooseNone = () => setSelection({ ...now, chosen: new Set() });
  /** Goes on from records that are being decided. */
  const leave = (decided: readonly string[]) => {
    const next = nextAfter(ids, cursor, new Set(decided));
    put({ cursor: next ?? cursor, anchor: next, chosen: new Set() });
  };
  /** False for keys that are not the list's. */
  const onKey = (event: KeyboardEvent): boolean => {
    const action = listAction(event);
    if (action === null || action.kind === "open" || action.kind === "delete") return false;
    if (action.kind === "none" && chosen.length === 0) return false;
    event.preventDefault();
    event.stopPropagation();
    switch (action.kind) {
      case "move":
        move(action.step, action.extend);
        return true;
      case "toggle":
        toggle();
        return true;
      case "all":
        setSelection({ ...now, chosen: new Set(ids) });
        return true;
      case "none":
        chooseNone();
        return true;
    }
  };
  return {
    rows,
    ids,
    total: Math.max(0, page.total - (page.rows.length - rows.length)),
    page,
    selection: now,
    cursor,
    chosen,
    listRef,
    focusList,
    move,
    toggle,
    chooseNone,
    leave,
    onKey,
    show: (id: string) => setSelection({ cursor: id, anchor: id, chosen: new Set() }),
    click: (id: string, keys: { shift: boolean; ctrl: boolean }) => put(clickRow(now, ids, id, keys)),
  };
}

export type Queue = ReturnType<typeof useQueue>;

/** The rows as they are once the decisions under way are kept. */
function shownRows(
  rows: readonly ReviewRecord[],
  filter: QueueFilter,
  pending: PendingReviews,
): readonly ReviewRecord[] {
  if (pending.size === 0) return rows;
  return rows.flatMap((record) => {
    const change = pending.get(recordId(record));
    if (change === undefined) return [record];
    return passes(filter, change.to) ? [withReview(record, change.to)] : [];
  });
}

function passes({ reviews, proposals }: QueueFilter, state: ReviewState): boolean {
  return proposals.length === 0 && (reviews.length === 0 || reviews.includes(state));
}
