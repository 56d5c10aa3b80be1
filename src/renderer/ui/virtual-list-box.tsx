import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from "react";
import type { RowSelection } from "./row-selection.ts";
import "./virtual-list-box.css";

export interface VirtualListBoxProps<Row> {
  label: string;
  rows: readonly Row[];
  idOf: (row: Row) => string;
  renderRow: (row: Row) => ReactNode;
  rowClassName: string;
  /** A guess in pixels; rows are measured when they are shown. */
  estimateHeight: number;
  /** Rows fetched so far, of which `rows` may be a part. */
  loaded: number;
  total: number;
  selection: RowSelection;
  /** The row that is shown elsewhere in full. */
  currentId: string | null;
  /** True while these rows answer an older question. */
  stale: boolean;
  onRowClick: (id: string, keys: { shift: boolean; ctrl: boolean }) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus?: () => void;
  /** The end of the rows came into sight. */
  onEnd: () => void;
  listRef: Ref<HTMLDivElement>;
}

/** A list box that holds only the rows in sight: the list has the focus, the cursor names the row. */
export function VirtualListBox<Row>(props: VirtualListBoxProps<Row>) {
  const { rows, idOf, selection, loaded } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- read anew with every render, passed to no memoized child
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => props.estimateHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : idOf(row);
    },
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const reachEnd = useEffectEvent(() => props.onEnd());
  useEffect(() => {
    if (last >= rows.length - 10) reachEnd();
  }, [last, rows.length, loaded]);
  const cursorIndex =
    selection.cursor === null ? -1 : rows.findIndex((row) => idOf(row) === selection.cursor);
  useEffect(() => {
    if (cursorIndex >= 0) virtual.scrollToIndex(cursorIndex, { align: "auto" });
  }, [cursorIndex, virtual]);
  const cursorShown = items.some(({ index }) => index === cursorIndex);
  const click = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-row]") : null;
    const rowId = row?.getAttribute("data-row");
    if (rowId) props.onRowClick(rowId, { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
  };
  return (
    <div className="ui-list-scroll" ref={scrollRef} data-stale={props.stale || undefined}>
      {/* The list box holds the focus for all of its rows, and its keys are the rows' keys. */}
      <div
        ref={props.listRef}
        className="ui-list-box"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
        role="listbox"
        aria-multiselectable
        aria-label={props.label}
        aria-activedescendant={cursorShown ? `${id}-${selection.cursor}` : undefined}
        tabIndex={0}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={props.onKey}
        onFocus={props.onFocus}
        onClick={click}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      >
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const key = idOf(row);
          return (
            <div
              key={item.key}
              id={`${id}-${key}`}
              ref={virtual.measureElement}
              data-index={item.index}
              data-row={key}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds text only
              role="option"
              aria-selected={selection.chosen.has(key)}
              aria-current={key === props.currentId || undefined}
              aria-setsize={props.total}
              aria-posinset={item.index + 1}
              data-cursor={key === selection.cursor || undefined}
              className={props.rowClassName}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {props.renderRow(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
