import { useMemo } from "react";
import type { RollCallRow } from "../domain/roll-call.ts";
import { ChartFrame, NO_INSETS, frameLayout } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import { PositionKey } from "./position-key.tsx";
import { fitText } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";
import { CellRun, Heads, RowWords } from "./vote-matrix-cells.tsx";
import { inSight, MATRIX } from "./vote-matrix-layout.ts";
import { matrixGeometry } from "./vote-matrix-geometry.ts";
import type { MatrixPlace, MatrixState } from "./vote-matrix-layout.ts";
import { Crosshair, Cursor } from "./vote-matrix-pointers.tsx";
import { matrixAltText } from "./vote-matrix-words.ts";

export interface VoteMatrixProps {
  /** Unique within the document. */
  id: string;
  /** In the order to show. */
  rows: readonly RollCallRow[];
  /** One for each letter of a row's positions. */
  states: readonly MatrixState[];
  focusName: string;
  theme: ChartTheme;
  width: number;
  height: number;
  /** How far the cells are scrolled beneath their headings; not at all when left out. */
  scroll?: { x: number; y: number };
  /** The cell that the keyboard is at. */
  cursor?: MatrixPlace | null;
  /** The cell under the pointer. */
  hovered?: MatrixPlace | null;
  /** Title, subtitle and source within the picture, for export. */
  frame?: FrameText | null;
}

/** Roll calls in rows, states in columns; each cell says by ground and sign what the state did. */
export function VoteMatrix(props: VoteMatrixProps) {
  const { id, rows, states, theme, width, height, scroll = { x: 0, y: 0 } } = props;
  const { focusName } = props;
  const frame = useMemo(() => frameLayout(props.frame, width), [props.frame, width]);
  // Scrolling draws anew with every frame; what depends on the rows alone must not be reckoned anew.
  const layout = useMemo(
    () => matrixGeometry({ rows, states, focusName, width, height }, frame?.insets ?? NO_INSETS),
    [rows, states, focusName, width, height, frame],
  );
  const altText = useMemo(() => matrixAltText(rows, states, focusName), [rows, states, focusName]);
  const { cells, words } = layout;
  const down = inSight(scroll.y, cells.height, MATRIX.rowPx, rows.length);
  const across = inSight(scroll.x, cells.width, MATRIX.columnPx, states.length);
  const shown = rows.slice(down.from, down.to);
  const edge = cells.y + cells.height;
  const marked = props.hovered ?? props.cursor ?? null;
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name={props.frame?.title ?? "Matrix of votes"}
      altText={altText}
      layout={frame}
      interactive={false}
    >
      <defs>
        <clipPath id={`${id}-rows`}>
          <rect
            x={words.x - 8}
            y={cells.y}
            width={cells.x + cells.width - words.x + 8}
            height={cells.height}
          />
        </clipPath>
        <clipPath id={`${id}-cells`}>
          <rect
            x={cells.x}
            y={cells.y - layout.headPx}
            width={cells.width}
            height={layout.headPx + cells.height}
          />
        </clipPath>
      </defs>
      <PositionKey items={layout.key.items} theme={theme} />
      <Crosshair place={marked} layout={layout} scroll={scroll} theme={theme} states={states.length} />
      <g clipPath={`url(#${id}-rows)`}>
        {shown.map((row, index) => (
          <g
            key={row.id}
            transform={`translate(0 ${round(cells.y + (down.from + index) * MATRIX.rowPx - scroll.y)})`}
          >
            <RowWords row={row} layout={layout} theme={theme} />
            <CellRun row={row} from={-1} to={0} x={layout.focusX + 4} theme={theme} />
          </g>
        ))}
      </g>
      <g clipPath={`url(#${id}-cells)`}>
        <g clipPath={`url(#${id}-rows)`}>
          {shown.map((row, index) => (
            <g
              key={row.id}
              transform={`translate(${round(cells.x - scroll.x)} ${round(cells.y + (down.from + index) * MATRIX.rowPx - scroll.y)})`}
            >
              <CellRun row={row} from={across.from} to={across.to} x={0} theme={theme} />
            </g>
          ))}
        </g>
        <Heads
          states={states}
          from={across.from}
          to={across.to}
          layout={layout}
          left={cells.x - scroll.x}
          marked={marked?.column ?? null}
        />
      </g>
      <text
        transform={`translate(${layout.focusX + 4 + MATRIX.columnPx / 2 + 4} ${cells.y - 8}) rotate(-90)`}
        fontSize={MATRIX.headPx}
        fontWeight={600}
        fill={theme.accent}
      >
        {fitText(focusName, layout.headPx - 12, MATRIX.headPx, "bold")}
      </text>
      <g fontSize={11} fill={theme.mutedInk}>
        <text x={words.x} y={cells.y - 8}>
          Date
        </text>
        <text x={words.x + MATRIX.datePx} y={cells.y - 8}>
          Resolution
        </text>
        {words.titlePx > 0 && (
          <text x={words.x + MATRIX.datePx + MATRIX.symbolPx} y={cells.y - 8}>
            Title
          </text>
        )}
      </g>
      <path
        d={`M${words.x},${cells.y - 0.5}H${cells.x + Math.min(cells.width, layout.content.width)}`}
        stroke={theme.border}
        strokeWidth={0.75}
      />
      {props.cursor && (
        <Cursor place={props.cursor} layout={layout} scroll={scroll} theme={theme} limit={edge} />
      )}
    </ChartFrame>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
