import type { ChartTheme } from "./theme.ts";
import type { MatrixGeometry } from "./vote-matrix-geometry.ts";
import { MATRIX } from "./vote-matrix-layout.ts";
import type { MatrixPlace } from "./vote-matrix-layout.ts";

interface PlacedProps {
  layout: MatrixGeometry;
  scroll: { x: number; y: number };
  theme: ChartTheme;
}

/** Leads the eye from a cell to its state and its roll call. */
export function Crosshair({
  place,
  layout,
  scroll,
  theme,
  states,
}: PlacedProps & { place: MatrixPlace | null; states: number }) {
  if (!place) return null;
  const { cells, words } = layout;
  const y = cells.y + place.row * MATRIX.rowPx - scroll.y;
  const right = cells.x + Math.min(cells.width, states * MATRIX.columnPx - scroll.x);
  const x = cells.x + place.column * MATRIX.columnPx - scroll.x;
  const rowSeen = y > cells.y - MATRIX.rowPx && y < cells.y + cells.height;
  const top = Math.max(y, cells.y);
  const bottom = Math.min(cells.y + cells.height, cells.y + layout.content.height - scroll.y);
  return (
    <g fill={theme.ink} fillOpacity={theme.name === "light" ? 0.06 : 0.1}>
      {rowSeen && (
        <rect
          x={words.x - 8}
          y={top}
          width={right - words.x + 8}
          height={Math.max(0, Math.min(y + MATRIX.rowPx, cells.y + cells.height) - top)}
        />
      )}
      {place.column >= 0 && x >= cells.x - 1 && x + MATRIX.columnPx <= cells.x + cells.width + 1 && (
        <rect
          x={x}
          y={cells.y - layout.headPx}
          width={MATRIX.columnPx}
          height={layout.headPx + bottom - cells.y}
        />
      )}
    </g>
  );
}

/** A frame around the cell that the keyboard is at. */
export function Cursor({
  place,
  layout,
  scroll,
  theme,
  limit,
}: PlacedProps & { place: MatrixPlace; limit: number }) {
  const { cells } = layout;
  const y = cells.y + place.row * MATRIX.rowPx - scroll.y;
  const x = place.column < 0 ? layout.focusX + 4 : cells.x + place.column * MATRIX.columnPx - scroll.x;
  if (y < cells.y - 1 || y + MATRIX.rowPx > limit + MATRIX.rowPx || (place.column >= 0 && x < cells.x - 1))
    return null;
  return (
    <rect
      x={x}
      y={y}
      width={MATRIX.columnPx}
      height={MATRIX.rowPx}
      rx={2}
      fill="none"
      stroke={theme.ink}
      strokeWidth={2}
    />
  );
}
