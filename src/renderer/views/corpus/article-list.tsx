import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import type { KeyboardEvent, MouseEvent, Ref } from "react";
import type { ArticleHit } from "../../../shared/contract/corpus-contract.ts";
import { ArticleRow } from "./article-row.tsx";
import type { RowSelection } from "../../ui/row-selection.ts";

export interface ArticleListProps {
  rows: readonly ArticleHit[];
  /** Rows fetched so far, of which `rows` may be a part. */
  loaded: number;
  total: number;
  selection: RowSelection;
  /** The article that the inspector shows. */
  openId: string | null;
  /** True while these rows answer an older question. */
  stale: boolean;
  onRowClick: (id: string, keys: { shift: boolean; ctrl: boolean }) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
  /** The end of the rows came into sight. */
  onEnd: () => void;
  listRef: Ref<HTMLDivElement>;
}

const ROW_PX = 92;

/** The articles as a virtual list box: the list holds the focus, the cursor names the row. */
export function ArticleList(props: ArticleListProps) {
  const { rows, selection, loaded } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- read anew with every render, passed to no memoized child
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const reachEnd = useEffectEvent(() => props.onEnd());
  useEffect(() => {
    if (last >= rows.length - 10) reachEnd();
  }, [last, rows.length, loaded]);
  const cursorIndex = rows.findIndex((row) => row.id === selection.cursor);
  useEffect(() => {
    if (cursorIndex >= 0) virtual.scrollToIndex(cursorIndex, { align: "auto" });
  }, [cursorIndex, virtual]);
  const cursorShown = items.some(({ index }) => index === cursorIndex);
  const click = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-article]") : null;
    const article = row?.getAttribute("data-article");
    if (article) props.onRowClick(article, { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
  };
  return (
    <div className="article-scroll" ref={scrollRef} data-stale={props.stale || undefined}>
      {/* The list box holds the focus for all of its rows, and its keys are the rows' keys. */}
      <div
        ref={props.listRef}
        className="article-list"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold such rows
        role="listbox"
        aria-multiselectable
        aria-label="Articles"
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
          if (!row) return null;
          const chosen = selection.chosen.has(row.id);
          return (
            <div
              key={item.key}
              id={`${id}-${row.id}`}
              ref={virtual.measureElement}
              data-index={item.index}
              data-article={row.id}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds text only
              role="option"
              aria-selected={chosen}
              aria-current={row.id === props.openId || undefined}
              aria-setsize={props.total}
              aria-posinset={item.index + 1}
              data-cursor={row.id === selection.cursor || undefined}
              className="article-row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ArticleRow hit={row} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
