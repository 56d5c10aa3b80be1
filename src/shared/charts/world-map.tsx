import { useMemo } from "react";
import type { Iso3 } from "../domain/state-code.ts";
import { ChartFrame, NO_INSETS, frameLayout, wordsLeft } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import { mapGeometries } from "./map-geometry.ts";
import { MapLegend, legendHeight } from "./map-legend.tsx";
import { shapeMarks } from "./map-marks.ts";
import { MapOverlay } from "./map-overlay.tsx";
import { MapPatterns } from "./map-patterns.tsx";
import type { MapReading } from "./map-reading.ts";
import { ShapeLayer } from "./map-shape-layer.tsx";
import { WHOLE_WORLD } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import { SHAPES_NOTE, detailAt } from "./world-shapes.ts";

export interface WorldMapProps {
  /** Unique within the document. */
  id: string;
  /** Keep the same object between renders. */
  reading: MapReading;
  /** What the map is called where it has no title of its own, and what it says to who cannot see it. */
  name: string;
  altText: string;
  /** What a state says to a screen reader; keep the same function between renders. */
  wordsOf: (state: Iso3) => string;
  /** Keep the same object between renders; the paths of the map are made anew when it changes. */
  lookup: StateLookup;
  theme: ChartTheme;
  width: number;
  height: number;
  /** Zoom and pan; the whole world when left out. Borders gain detail with k. */
  view?: MapView | undefined;
  selected?: Iso3 | null | undefined;
  hovered?: Iso3 | null | undefined;
  /** True when left out. */
  showArcs?: boolean | undefined;
  /** True when left out. */
  showLabels?: boolean | undefined;
  /** Title, subtitle and source within the picture, for export. */
  frame?: FrameText | null | undefined;
  /** Makes states controls; keep the same function between renders. */
  onSelectState?: ((state: Iso3) => void) | undefined;
  /** A state under the pointer, null when it leaves; keep the same function between renders. */
  onHoverState?: ((state: Iso3 | null) => void) | undefined;
}

/** A choropleth of the world in Equal Earth, with arcs where the reading has some. */
export function WorldMap(props: WorldMapProps) {
  const { id, reading, wordsOf, lookup, theme, width, height, onSelectState, onHoverState } = props;
  const view = props.view ?? WHOLE_WORLD;
  const layout = frameLayout(props.frame, width, [SHAPES_NOTE]);
  const { top, right, bottom, left } = layout?.insets ?? NO_INSETS;
  const wordsX = wordsLeft(left);
  const legendPx = legendHeight(reading.legend, width - wordsX - right);
  const geometries = useMemo(
    () => mapGeometries({ width, height }, { top, right, left, bottom: bottom + legendPx }),
    [width, height, top, right, bottom, left, legendPx],
  );
  const geometry = geometries(detailAt(view.k));
  const marks = useMemo(() => shapeMarks(reading, lookup, geometry), [reading, lookup, geometry]);
  const { plot } = geometry;
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name={props.frame?.title ?? props.name}
      altText={props.altText}
      layout={layout}
      interactive={onSelectState !== undefined}
    >
      <defs>
        <MapPatterns id={id} theme={theme} scale={1 / view.k} />
        <MapPatterns id={`${id}-legend`} theme={theme} scale={1} />
        <clipPath id={`${id}-plot`}>
          <rect {...plot} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-plot)`}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
          <path d={geometry.sphere} fill={theme.water} />
          <path
            d={geometry.graticule}
            fill="none"
            stroke={theme.hairline}
            strokeWidth={0.5}
            vectorEffect="non-scaling-stroke"
          />
          <ShapeLayer
            id={id}
            marks={marks}
            geometry={geometry}
            view={view}
            theme={theme}
            wordsOf={wordsOf}
            onSelectState={onSelectState}
            onHoverState={onHoverState}
          />
          <path
            d={geometry.sphere}
            fill="none"
            stroke={theme.border}
            strokeWidth={0.75}
            vectorEffect="non-scaling-stroke"
          />
        </g>
        <MapOverlay
          id={id}
          reading={reading}
          lookup={lookup}
          geometry={geometry}
          shapes={marks}
          view={view}
          theme={theme}
          selected={props.selected ?? null}
          hovered={props.hovered ?? null}
          showArcs={props.showArcs ?? true}
          showLabels={props.showLabels ?? true}
          wordsOf={wordsOf}
          onSelectState={onSelectState}
          onHoverState={onHoverState}
        />
      </g>
      <MapLegend
        id={id}
        legend={reading.legend}
        area={{ x: wordsX, y: plot.y + plot.height, width: width - wordsX - right, height: legendPx }}
        theme={theme}
      />
    </ChartFrame>
  );
}
