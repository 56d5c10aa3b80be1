import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { VoteMatrix } from "../../../shared/charts/vote-matrix.tsx";
import { matrixGeometry } from "../../../shared/charts/vote-matrix-geometry.ts";
import { cellAt, rollCallName, rollCallTitle } from "../../../shared/charts/vote-matrix-layout.ts";
import type { MatrixPlace, MatrixState } from "../../../shared/charts/vote-matrix-layout.ts";
import { cellPosition, cellWords } from "../../../shared/charts/vote-matrix-words.ts";
import { POSITION_VERBS } from "../../../shared/charts/votes-words.ts";
import type { RollCallRow } from "../../../shared/domain/roll-call.ts";
import { formatDay } from "../../app/format.ts";
import { useChartTheme } from "../../app/theme.tsx";
import { PointerTooltip, usePointer } from "../../ui/pointer-tooltip.tsx";
import { useSize } from "../../ui/use-size.ts";
import { moveCursor, scrollTo } from "./matrix-cursor.ts";

interface MatrixStageProps {
  rows: readonly RollCallRow[];
  states: readonly MatrixState[];
  focusName: string;
  stale: boolean;
  onOpen: (id: string) => void;
  /** The last rows came into sight. */
  onEnd: () => void;
}

const NEAR_END_PX = 480;

/** The matrix in its place: scrolled beneath its headings, walked cell by cell. */
export function MatrixStage({ rows, states, focusName, stale, onOpen, onEnd }: MatrixStageProps) {
  const id = useId();
  const theme = useChartTheme();
  const scroller = useRef<HTMLDivElement | null>(null);
  const [measureRef, size] = useSize();
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const [cursor, setCursor] = useState<MatrixPlace | null>(null);
  const [hovered, setHovered] = useState<MatrixPlace | null>(null);
  const { pointer, handlers } = usePointer();
  const layout = useMemo(
    () => matrixGeometry({ rows, states, focusName, ...size }),
    [rows, states, focusName, size],
  );
  const counts = { rows: rows.length, columns: states.length };
  const at = cursor && cursor.row < rows.length && cursor.column < states.length ? cursor : null;
  const nearEnd = layout.content.height - scroll.y - layout.cells.height < NEAR_END_PX;
  const loaded = rows.length;
  useEffect(() => {
    if (nearEnd && loaded > 0) onEnd();
  }, [nearEnd, loaded, onEnd]);
  const nameAt = (column: number) => (column < 0 ? focusName : (states[column]?.name ?? ""));
  const open = (place: MatrixPlace) => {
    const row = rows[place.row];
    if (row) onOpen(row.id);
  };
  const find = (event: React.MouseEvent) => {
    const box = scroller.current?.getBoundingClientRect();
    return box && cellAt(layout, counts, { x: event.clientX - box.left, y: event.clientY - box.top }, scroll);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && at) {
      event.preventDefault();
      return open(at);
    }
    const next = moveCursor(at, event, counts);
    if (!next) return;
    event.preventDefault();
    setCursor(next);
    setHovered(null);
    const to = scrollTo(next, layout, scroll);
    scroller.current?.scrollTo({ left: to.x, top: to.y, behavior: "instant" });
  };
  const cursorRow = at && rows[at.row];
  const hoveredRow = hovered && rows[hovered.row];
  return (
    <div className="matrix-frame" data-stale={stale || undefined}>
      {/* One stop of the Tab key whose arrow keys go from cell to cell; the cell is told by the line below. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="matrix-stage"
        ref={(element) => {
          scroller.current = element;
          return measureRef(element);
        }}
        role="application"
        aria-label="Matrix of votes: arrow keys go from cell to cell, Enter opens the roll call"
        aria-describedby={`${id}-cell`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={(event) =>
          setScroll({ x: event.currentTarget.scrollLeft, y: event.currentTarget.scrollTop })
        }
        onPointerMove={(event) => {
          const next = find(event) ?? null;
          if (next?.row !== hovered?.row || next?.column !== hovered?.column) setHovered(next);
        }}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const hit = find(event);
          if (!hit) return;
          if (hit.column > -2) setCursor(hit);
          open(hit);
        }}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <div
          className="matrix-space"
          style={{
            width: layout.cells.x + layout.content.width + 8,
            height: layout.cells.y + layout.content.height,
          }}
        >
          <div className="matrix-window" style={size}>
            {size.width > 0 && (
              <VoteMatrix
                id={id}
                rows={rows}
                states={states}
                focusName={focusName}
                theme={theme}
                width={size.width}
                height={size.height}
                scroll={scroll}
                cursor={at}
                hovered={hovered}
              />
            )}
          </div>
        </div>
      </div>
      <output id={`${id}-cell`} className="matrix-cell-words" data-empty={!cursorRow || undefined}>
        {cursorRow && at
          ? cellWords(cursorRow, at.column, nameAt(at.column))
          : "Arrow keys go from cell to cell; Enter or a click opens the roll call."}
      </output>
      {hovered && hoveredRow && (
        <PointerTooltip key={`${hovered.row} ${hovered.column}`} stage={scroller} pointer={pointer}>
          {hovered.column > -2 && (
            <strong>
              {nameAt(hovered.column)} {POSITION_VERBS[cellPosition(hoveredRow, hovered.column)]}
            </strong>
          )}
          <span>
            {rollCallName(hoveredRow)}
            {hoveredRow.date !== null && `, ${formatDay(hoveredRow.date)}`}
          </span>
          <span>{rollCallTitle(hoveredRow)}</span>
        </PointerTooltip>
      )}
    </div>
  );
}
