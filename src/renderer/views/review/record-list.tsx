import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { recordId } from "./record-view.ts";
import { RecordRow } from "./record-row.tsx";
import type { Queue } from "./use-queue.ts";

interface RecordListProps {
  queue: Queue;
  /** The record that is shown, where it is in the list. */
  shownId: string | null;
  onKey: (event: KeyboardEvent) => void;
  onClick: (id: string, keys: { shift: boolean; ctrl: boolean }) => void;
}

const ROW_PX = 56;

/** The queue as a virtual list box: the list holds the focus, the cursor names the row. */
export function RecordList({ queue, shownId, onKey, onClick }: RecordListProps) {
  const { rows, ids, selection, page, total } = queue;
  const scrollRef = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- read anew with every render, passed to no memoized child
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const reachEnd = useEffectEvent(() => page.fetchMore());
  useEffect(() => {
    if (last >= rows.length - 10) reachEnd();
  }, [last, rows.length]);
  const cursorIndex = selection.cursor === null ? -1 : ids.indexOf(selection.cursor);
  useEffect(() => {
    if (cursorIndex >= 0) virtual.scrollToIndex(cursorIndex, { align: "auto" });
  }, [cursorIndex, virtual]);
  const cursorShown = items.some(({ index }) => index === cursorIndex);
  const click = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-record]") : null;
    const record = row?.getAttribute("data-record");
    if (record) onClick(record, { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
  };
  return (
    <div className="record-scroll" ref={scrollRef} data-stale={page.isPlaceholderData || undefined}>
      {/* The list box holds the focus for all of its rows, and its keys are the rows' keys. */}
      <div
        ref={queue.listRef}
        className="record-list"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
        role="listbox"
        aria-multiselectable
        aria-label="Records to review"
        aria-activedescendant={cursorShown ? `${id}-${selection.cursor}` : undefined}
        tabIndex={0}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKey}
        onClick={click}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      >
        {items.map((item) => {
          const record = rows[item.index];
          if (!record) return null;
          const key = recordId(record);
          return (
            <div
              key={item.key}
              id={`${id}-${key}`}
              ref={virtual.measureElement}
              data-index={item.index}
              data-record={key}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds text only
              role="option"
              aria-selected={selection.chosen.has(key)}
              aria-current={key === shownId || undefined}
              aria-setsize={total}
              aria-posinset={item.index + 1}
              className="record-row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <RecordRow record={record} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
