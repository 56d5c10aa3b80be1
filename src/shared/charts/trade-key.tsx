import type { ChartTheme } from "./theme.ts";
import { GLYPH_PX, KEY_SIZE_PX } from "./trade-key-items.ts";
import type { TradeGlyph } from "./trade-key-items.ts";
import type { TradeLayout } from "./trade-layout.ts";

interface TradeKeyProps {
  id: string;
  tradeKey: TradeLayout["key"];
  theme: ChartTheme;
}

/** What dots, squares and diamonds mean, below the years. */
export function TradeKey({ id, tradeKey, theme }: TradeKeyProps) {
  return (
    <g transform={`translate(${tradeKey.x} ${tradeKey.y})`} fontSize={KEY_SIZE_PX} fill={theme.mutedInk}>
      {tradeKey.items.map(({ glyph, label, x, y }) => (
        <g key={glyph}>
          <Glyph id={id} glyph={glyph} x={x + 5} y={y - 4} theme={theme} />
          <text x={x + GLYPH_PX} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface GlyphProps {
  id: string;
  glyph: TradeGlyph;
  x: number;
  y: number;
  theme: ChartTheme;
}

function Glyph({ id, glyph, x, y, theme }: GlyphProps) {
  switch (glyph) {
    case "listed-products":
      return (
        <rect
          x={x - 3}
          y={y - 3}
          width={6}
          height={6}
          fill={theme.paper}
          stroke={theme.ink}
          strokeWidth={1.3}
        />
      );
    case "part-year":
      return <path d={partYear(x, y)} fill={theme.paper} stroke={theme.ink} strokeWidth={1.3} />;
    case "zero":
      return <circle cx={x} cy={y} r={3.2} fill={theme.paper} stroke={theme.ink} strokeWidth={1.8} />;
    case "stated":
      return <path d={diamond(x, y)} fill={theme.paper} stroke={theme.ink} strokeWidth={1.5} />;
    case "differs":
      return <path d={diamond(x, y)} fill={theme.adverse} stroke={theme.paper} strokeWidth={1.5} />;
    case "gap":
      return <rect x={x - 5} y={y - 5} width={11} height={10} fill={`url(#${id}-gap)`} />;
  }
}

export function diamond(x: number, y: number): string {
  return `M${x},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5z`;
}

/** An open triangle: not yet a whole. */
export function partYear(x: number, y: number): string {
  return `M${x},${y - 3.6}l3.8,6.6h-7.6z`;
}
