import { textWidth } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";
import { positionPaint } from "./vote-paint.ts";
import { CELL_POSITIONS, POSITION_LABELS } from "./votes-words.ts";
import type { CellPosition } from "./votes-words.ts";

const SIZE_PX = 11;
const ROW_PX = 20;
const SWATCH_PX = 14;

/** A swatch with its words, in pixels; `y` is the baseline. */
export interface PositionKeyItem {
  position: CellPosition;
  label: string;
  x: number;
  y: number;
}

/** Every position with its words and, where counts are given, how many; in rows no wider than `widthPx`. */
export function positionKeyItems(
  counts: Partial<Record<CellPosition, number>> | null,
  area: { x: number; y: number; width: number },
): { items: PositionKeyItem[]; heightPx: number } {
  let { x } = area;
  let y = area.y + 15;
  const items = CELL_POSITIONS.map((position) => {
    // Files tell of the rows they have, not of those they lack: a nought there would be untrue.
    const isCounted = counts !== null && position !== "no-row";
    const label = isCounted
      ? `${POSITION_LABELS[position]} ${counts[position] ?? 0}`
      : POSITION_LABELS[position];
    const widthPx = SWATCH_PX + 5 + textWidth(label, SIZE_PX) + 16;
    if (x > area.x && x + widthPx - 16 > area.x + area.width) {
      ({ x } = area);
      y += ROW_PX;
    }
    const item = { position, label, x: Math.round(x), y };
    x += widthPx;
    return item;
  });
  return { items, heightPx: y + 9 - area.y };
}

interface PositionKeyProps {
  items: readonly PositionKeyItem[];
  theme: ChartTheme;
  /** How a map paints a position, where signs cannot stand; signs on their own ground when left out. */
  groundOf?: (position: CellPosition) => string;
}

/** What each sign and colour of a vote means. */
export function PositionKey({ items, theme, groundOf }: PositionKeyProps) {
  return (
    <g fontSize={SIZE_PX} fill={theme.mutedInk}>
      {items.map(({ position, label, x, y }) => (
        <g key={position}>
          {groundOf ? (
            <rect
              x={x + 0.5}
              y={y - 10.5}
              width={SWATCH_PX - 1}
              height={SWATCH_PX - 1}
              fill={groundOf(position)}
              stroke={theme.border}
              strokeWidth={0.75}
            />
          ) : (
            <PositionMark position={position} theme={theme} x={x} y={y - 11} sizePx={SWATCH_PX} />
          )}
          <text x={x + SWATCH_PX + 5} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface PositionMarkProps {
  position: CellPosition;
  theme: ChartTheme;
  x: number;
  y: number;
  sizePx: number;
}

/** One cell by itself: ground and sign. */
export function PositionMark({ position, theme, x, y, sizePx }: PositionMarkProps) {
  const paint = positionPaint(position, theme);
  return (
    <>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={sizePx - 1}
        height={sizePx - 1}
        rx={2}
        fill={paint.fill ?? "none"}
        stroke={paint.stroke ?? "none"}
      />
      <text
        x={x + sizePx / 2}
        y={y + sizePx / 2 + sizePx * 0.27}
        fontSize={sizePx * 0.72}
        fontWeight={600}
        fill={paint.ink}
        textAnchor="middle"
        aria-hidden="true"
      >
        {paint.sign}
      </text>
    </>
  );
}
