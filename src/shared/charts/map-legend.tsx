import type { MapMeasure } from "../domain/outreach.ts";
import type { Box } from "./map-geometry.ts";
import type { CountClass } from "./map-scale.ts";
import { measureColumn, measureMany } from "./measure-words.ts";
import { textWidth } from "./text-width.ts";
import type { ChartTheme } from "./theme.ts";

/** One swatch with its words, in pixels. */
export interface LegendItem {
  label: string;
  swatch: { kind: "count"; color: string } | { kind: "named" } | { kind: "none" };
  x: number;
  y: number;
}

const SIZE_PX = 11;
const ROW_PX = 20;
const SWATCH = { width: 18, height: 11, gap: 5 };

/** Room to keep below the map for the legend's rows. */
export function legendHeight(classes: readonly CountClass[], measure: MapMeasure, widthPx: number): number {
  const { heading, items } = legendItems(classes, measure, { x: 0, y: 0, width: widthPx, height: 0 });
  return (items.at(-1)?.y ?? heading.y) + 11;
}

/** The classes with their limits as whole numbers, then the two kinds of states without a count. */
export function legendItems(
  classes: readonly CountClass[],
  measure: MapMeasure,
  area: Box,
): { heading: { text: string; x: number; y: number }; items: LegendItem[] } {
  const heading = { text: measureColumn(measure), x: area.x, y: area.y + 17 };
  const wanted: Pick<LegendItem, "label" | "swatch">[] = [
    ...classes.map((item) => ({
      label: item.from === item.to ? String(item.from) : `${item.from}–${item.to}`,
      swatch: { kind: "count" as const, color: item.color },
    })),
    // A state that is named has an article.
    ...(measure === "articles"
      ? []
      : [{ label: `named, no ${measureMany(measure)}`, swatch: { kind: "named" as const } }]),
    { label: "no evidence", swatch: { kind: "none" } },
  ];
  let x = heading.x + textWidth(heading.text, SIZE_PX, "bold") + 12;
  let y = heading.y;
  const items = wanted.map((item) => {
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
  classes: readonly CountClass[];
  measure: MapMeasure;
  area: Box;
  theme: ChartTheme;
}

export function MapLegend({ id, classes, measure, area, theme }: MapLegendProps) {
  const { heading, items } = legendItems(classes, measure, area);
  const fill = (swatch: LegendItem["swatch"]) => {
    switch (swatch.kind) {
      case "count":
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
