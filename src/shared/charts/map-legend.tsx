import type { Box } from "./map-geometry.ts";
import type { LegendEntry, MapReading } from "./map-reading.ts";
import { textWidth } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";

/** One swatch with its words, in pixels. */
export interface LegendItem {
  label: string;
  swatch: LegendEntry["swatch"];
  x: number;
  y: number;
}

const SIZE_PX = 11;
const ROW_PX = 20;
const SWATCH = { width: 18, height: 11, gap: 5 };

/** Room to keep below the map for the legend's rows. */
export function legendHeight(legend: MapReading["legend"], widthPx: number): number {
  const { heading, items } = legendItems(legend, { x: 0, y: 0, width: widthPx, height: 0 });
  return (items.at(-1)?.y ?? heading.y) + 11;
}

/** The heading, and the entries in rows. */
export function legendItems(
  legend: MapReading["legend"],
  area: Box,
): { heading: { text: string; x: number; y: number }; items: LegendItem[] } {
  const heading = { text: legend.heading, x: area.x, y: area.y + 17 };
  let x = heading.x + textWidth(heading.text, SIZE_PX, "bold") + 12;
  let y = heading.y;
  const items = legend.entries.map((item) => {
    const widthPx = SWATCH.width + SWATCH.gap + textWidth(item.label, SIZE_PX) + 14;
    if (x + widthPx > area.x + area.width && x > heading.x) {
      x = heading.x;
      y += ROW_PX;
    }
    const placed = { ...item, x: Math.round(x), y };
    x += widthPx;
    return placed;
  });
  return { heading, items };
}

export interface MapLegendProps {
  id: string;
  legend: MapReading["legend"];
  area: Box;
  theme: ChartTheme;
}

export function MapLegend({ id, legend, area, theme }: MapLegendProps) {
  const { heading, items } = legendItems(legend, area);
  const fill = (swatch: LegendItem["swatch"]) => {
    switch (swatch.kind) {
      case "value":
        return swatch.color;
      case "named":
        return `url(#${id}-legend-dots)`;
      case "none":
        return `url(#${id}-legend-hatch)`;
    }
  };
  return (
    <g fontSize={SIZE_PX}>
      <text x={heading.x} y={heading.y} fontWeight={600}>
        {heading.text}
      </text>
      {items.map((item) => (
        <g key={item.label}>
          <rect
            x={item.x}
            y={item.y - SWATCH.height + 1.5}
            width={SWATCH.width}
            height={SWATCH.height}
            fill={fill(item.swatch)}
            stroke={theme.border}
            strokeWidth={0.75}
          />
          <text x={item.x + SWATCH.width + SWATCH.gap} y={item.y} fill={theme.mutedInk}>
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
}
