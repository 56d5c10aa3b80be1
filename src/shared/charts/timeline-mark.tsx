import type { Glyph } from "./timeline-glyph.ts";
import { DOT_RADIUS_PX } from "./timeline-pack.ts";
import type { ChartTheme } from "./theme.ts";

export const BAR_PX = 8;
const LINE_PX = 1.5;
const DASHES = { solid: undefined, dashed: "3 2", dotted: "1 2" } as const;
/** A whole number of dashes around a dot, so that no seam shows. */
const ROUND_DASHES = { solid: undefined, dashed: "2.6 2.11", dotted: "1.1 1.52" } as const;
const PALE = 0.42;
/** Enough to hold the two lines of a fading hollow bar together. */
const HINT = 0.16;

export interface GlyphPaintProps {
  /** Id of the chart, which holds the fading inks. */
  id: string;
  glyph: Glyph;
  /** Ends in pixels and the middle of the row. */
  x0: number;
  x1: number;
  y: number;
  theme: ChartTheme;
  /** The part of the pixels that is visible; a cross stands in its middle. All of them when left out. */
  within?: { left: number; right: number };
}

/** Paints one event. The paper below a hollow mark keeps grid lines out of it. */
export function GlyphPaint(props: GlyphPaintProps) {
  const { glyph, x0, x1, y, theme, within } = props;
  const middle = round((Math.max(x0, within?.left ?? x0) + Math.min(x1, within?.right ?? x1)) / 2);
  return (
    <>
      <GlyphBody {...props} />
      {glyph.crossed && (
        <path
          d={`M${middle - 5},${y - 5}l10,10m0,-10l-10,10`}
          stroke={theme.ink}
          strokeWidth={1.4}
          strokeLinecap="round"
        />
      )}
    </>
  );
}

function GlyphBody({ id, glyph, x0, x1, y, theme }: GlyphPaintProps) {
  const color = theme[glyph.tone];
  const hollow = glyph.fill === "hollow";
  const middle = round((x0 + x1) / 2);
  const stroke = { stroke: color, strokeWidth: LINE_PX, strokeDasharray: DASHES[glyph.line] };
  const onDot = { ...stroke, strokeDasharray: ROUND_DASHES[glyph.line] };
  const inner = DOT_RADIUS_PX - LINE_PX / 2;
  // A tint holds the pieces of a broken line together.
  const ground = glyph.line === "solid" ? { fill: theme.paper } : { fill: color, fillOpacity: HINT };
  const dot = hollow ? ground : { fill: color };
  const bar = { x: round(x0), y: y - BAR_PX / 2, width: round(x1 - x0), height: BAR_PX, rx: BAR_PX / 2 };
  const outline = {
    x: round(x0 + LINE_PX / 2),
    y: y - (BAR_PX - LINE_PX) / 2,
    width: round(Math.max(1, x1 - x0 - LINE_PX)),
    height: BAR_PX - LINE_PX,
    rx: (BAR_PX - LINE_PX) / 2,
  };
  switch (glyph.shape) {
    case "dot":
      return <circle cx={middle} cy={y} r={inner} {...dot} {...onDot} />;
    case "diamond":
      return (
        <path
          d={`M${middle},${y - inner - 1}l${inner + 1},${inner + 1}l${-inner - 1},${inner + 1}l${-inner - 1},${-inner - 1}z`}
          {...dot}
          strokeLinejoin="round"
          {...onDot}
        />
      );
    case "bar":
      if (hollow) return <rect {...outline} {...ground} {...stroke} />;
      return (
        <>
          <rect {...bar} fill={theme.paper} />
          <rect {...bar} fill={color} fillOpacity={glyph.fill === "pale" ? PALE : 1} />
        </>
      );
    case "fading-bar": {
      const fade = `url(#${id}-both-${glyph.tone})`;
      if (hollow) return <rect {...outline} fill={fade} fillOpacity={HINT} {...stroke} stroke={fade} />;
      return <rect {...bar} fill={fade} fillOpacity={PALE + 0.2} />;
    }
    case "open-bar": {
      const fade = `url(#${id}-open-${glyph.tone})`;
      const body = { ...(hollow ? outline : bar), rx: 0 };
      return (
        <>
          {hollow ? (
            <rect {...body} fill={fade} fillOpacity={HINT} {...stroke} stroke={fade} />
          ) : (
            <rect {...body} fill={fade} fillOpacity={PALE + 0.2} />
          )}
          <path d={`M${round(x1) - 0.75},${y - 6}v12`} stroke={color} strokeWidth={LINE_PX} />
        </>
      );
    }
  }
}

/** The inks that fade where a date has no sharp end. */
export function FadingInks({ id, theme }: { id: string; theme: ChartTheme }) {
  return (["accent", "adverse"] as const).map((tone) => (
    <g key={tone}>
      <linearGradient id={`${id}-both-${tone}`}>
        <stop offset="0" stopColor={theme[tone]} stopOpacity={0} />
        <stop offset="0.35" stopColor={theme[tone]} />
        <stop offset="0.65" stopColor={theme[tone]} />
        <stop offset="1" stopColor={theme[tone]} stopOpacity={0} />
      </linearGradient>
      <linearGradient id={`${id}-open-${tone}`}>
        <stop offset="0" stopColor={theme[tone]} stopOpacity={0} />
        <stop offset="1" stopColor={theme[tone]} />
      </linearGradient>
    </g>
  ));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
