import { memo } from "react";
import type { RollCallRow } from "../domain/roll-call.ts";
import { dayWords } from "./day-words.ts";
import { fitText } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";
import type { MatrixGeometry } from "./vote-matrix-geometry.ts";
import { MATRIX, rollCallName, rollCallTitle } from "./vote-matrix-layout.ts";
import type { MatrixState } from "./vote-matrix-layout.ts";
import { cellPosition } from "./vote-matrix-words.ts";
import { positionPaint } from "./vote-paint.ts";
import { CELL_POSITIONS } from "./votes-words.ts";

/** Day, symbol and title of a row. */
export const RowWords = memo(function RowWords(props: {
  row: RollCallRow;
  layout: MatrixGeometry;
  theme: ChartTheme;
}) {
  const { row, layout, theme } = props;
  const { x, titlePx } = layout.words;
  const baseline = MATRIX.rowPx / 2 + 4;
  return (
    <g fontSize={MATRIX.textPx}>
      <text x={x} y={baseline} fill={theme.mutedInk}>
        {row.date === null ? "no date" : dayWords(row.date)}
      </text>
      <text x={x + MATRIX.datePx} y={baseline} fontWeight={600}>
        {fitText(rollCallName(row), MATRIX.symbolPx - 8, MATRIX.textPx, "bold")}
      </text>
      {titlePx > 0 && (
        <text x={x + MATRIX.datePx + MATRIX.symbolPx} y={baseline} fill={theme.mutedInk}>
          {fitText(rollCallTitle(row), titlePx - 16, MATRIX.textPx)}
        </text>
      )}
    </g>
  );
});

/** The cells of a row in a few elements: one shape and one run of signs for each position. */
export const CellRun = memo(function CellRun(props: {
  row: RollCallRow;
  from: number;
  to: number;
  /** Left edge of column 0, or of the focus state's. */
  x: number;
  theme: ChartTheme;
}) {
  const { row, from, to, theme } = props;
  const left = (column: number) => props.x + (column < 0 ? 0 : column * MATRIX.columnPx);
  const columns = Array.from({ length: to - from }, (_, index) => from + index);
  const inset = 1;
  const size = MATRIX.columnPx - 2 * inset;
  const high = MATRIX.rowPx - 2 * inset;
  return CELL_POSITIONS.map((position) => {
    const own = columns.filter((column) => cellPosition(row, column) === position);
    if (own.length === 0) return null;
    const paint = positionPaint(position, theme);
    const shift = paint.stroke === null ? 0 : 1.5;
    return (
      <g key={position}>
        {(paint.fill ?? paint.stroke) !== null && (
          <path
            d={own
              .map(
                (column) =>
                  `M${left(column) + inset + shift},${inset + shift}h${size - 2 * shift}v${high - 2 * shift}h${2 * shift - size}z`,
              )
              .join("")}
            fill={paint.fill ?? "none"}
            stroke={paint.stroke ?? "none"}
          />
        )}
        <text
          x={own.map((column) => left(column) + MATRIX.columnPx / 2).join(" ")}
          y={MATRIX.rowPx / 2 + 4}
          fontSize={MATRIX.textPx}
          fontWeight={600}
          fill={paint.ink}
          textAnchor="middle"
        >
          {paint.sign.repeat(own.length)}
        </text>
      </g>
    );
  });
});

/** The names of the states, upright over their columns. */
export function Heads(props: {
  states: readonly MatrixState[];
  from: number;
  to: number;
  layout: MatrixGeometry;
  left: number;
  marked: number | null;
}) {
  const { states, from, to, layout, left, marked } = props;
  return (
    <g fontSize={MATRIX.headPx}>
      {states.slice(from, to).map(({ state, name }, index) => {
        const column = from + index;
        const x = round(left + (column + 0.5) * MATRIX.columnPx + 4);
        return (
          <text
            key={state}
            transform={`translate(${x} ${layout.cells.y - 8}) rotate(-90)`}
            fontWeight={column === marked ? 600 : 400}
          >
            {fitText(name, layout.headPx - 12, MATRIX.headPx, column === marked ? "bold" : "regular")}
          </text>
        );
      })}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
