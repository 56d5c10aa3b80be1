import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import "./virtual-list.css";

export interface VirtualListProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A guess in pixels; rows are measured when they are shown. */
  estimateHeight: number;
  renderRow: (row: Row, index: number) => ReactNode;
  /** Called when the last rows come into sight. */
  onEnd?: () => void;
  className?: string;
}

/** A scrolling list that holds only the rows in sight. Rows bring their own focus. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { rows, keyOf, onEnd } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- read anew with every render, passed to no memoized child
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => props.estimateHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 10) onEnd?.();
  }, [last, rows.length, onEnd]);
  return (
    <section
      ref={scrollRef}
      className={`ui-virtual ${props.className ?? ""}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={props.label}
    >
      <ul style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {props.renderRow(row, item.index)}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
