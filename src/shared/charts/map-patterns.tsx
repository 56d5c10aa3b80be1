import type { ChartTheme } from "./theme.ts";

/**
 * The two grounds without a number: hatching says "no evidence", dots say "named, but nothing of the measure". `scale`
 * undoes the zoom of the group that uses them, so that lines stay as fine as on the whole map.
 */
export function MapPatterns({ id, theme, scale }: { id: string; theme: ChartTheme; scale: number }) {
  return (
    <>
      <pattern
        id={`${id}-hatch`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale}) rotate(45)`}
      >
        <rect width={5} height={5} fill={theme.land} />
        <line x1={0} y1={0} x2={0} y2={5} stroke={theme.hatch} strokeWidth={1.4} />
      </pattern>
      <pattern
        id={`${id}-dots`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale}) rotate(30)`}
      >
        <rect width={5} height={5} fill={theme.paper} />
        <circle cx={2.5} cy={2.5} r={0.8} fill={theme.mutedInk} fillOpacity={0.6} />
      </pattern>
    </>
  );
}
