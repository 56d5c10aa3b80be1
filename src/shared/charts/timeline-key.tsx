import type { ChartTheme } from "./theme.ts";
import { KEY_SIZE_PX, timelineKeyItems } from "./timeline-key-items.ts";
import { GlyphPaint } from "./timeline-mark.tsx";

export interface TimelineKeyProps {
  id: string;
  x: number;
  y: number;
  width: number;
  theme: ChartTheme;
}

/** What the shapes of the marks mean. */
export function TimelineKey({ id, x, y, width, theme }: TimelineKeyProps) {
  return (
    <g transform={`translate(${x} ${y})`} fontSize={KEY_SIZE_PX} fill={theme.mutedInk}>
      {timelineKeyItems(width).map((item) => (
        <g key={item.label}>
          {item.glyph ? (
            <GlyphPaint
              id={id}
              glyph={item.glyph}
              x0={item.x}
              x1={item.x + item.glyphPx}
              y={item.y}
              theme={theme}
            />
          ) : (
            <rect x={item.x} y={item.y - 5} width={item.glyphPx} height={10} fill={`url(#${id}-silence)`} />
          )}
          <text x={item.x + item.glyphPx + 5} y={item.y + 3.8}>
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
}
