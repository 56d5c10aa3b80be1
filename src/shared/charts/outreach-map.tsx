import { useCallback, useMemo } from "react";
import type { MapAnswer } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { ChartFrame, NO_INSETS, frameLayout, wordsLeft } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import { mapGeometries } from "./map-geometry.ts";
import { MapLegend, legendHeight } from "./map-legend.tsx";
import { answerClasses, shapeMarks } from "./map-marks.ts";
import { MapOverlay } from "./map-overlay.tsx";
import { MapPatterns } from "./map-patterns.tsx";
import { ShapeLayer } from "./map-shape-layer.tsx";
import { WHOLE_WORLD } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import { mapAltText, stateWords } from "./map-words.ts";
import { measureColumn } from "./measure-words.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import { SHAPES_NOTE, detailAt } from "./world-shapes.ts";

export interface OutreachMapProps {
  /** Unique within the document. */
  id: string;
  answer: MapAnswer;
  /** Keep the same object between renders; the paths of the map are made anew when it changes. */
  lookup: StateLookup;
  theme: ChartTheme;
  width: number;
  height: number;
  /** Zoom and pan; the whole world when left out. Borders gain detail with k. */
  view?: MapView;
  selected?: Iso3 | null;
  hovered?: Iso3 | null;
  /** True when left out. */
  showArcs?: boolean;
  /** True when left out. */
  showLabels?: boolean;
  /** Title, subtitle and source within the picture, for export. */
  frame?: FrameText | null;
  /** Makes states controls; keep the same function between renders. */
  onSelectState?: (state: Iso3) => void;
  /** A state under the pointer, null when it leaves; keep the same function between renders. */
  onHoverState?: (state: Iso3 | null) => void;
}

/** The choropleth of the answer's measure with arcs from visitor to host, in Equal Earth. */
export function OutreachMap(props: OutreachMapProps) {
  const { id, answer, lookup, theme, width, height, onSelectState, onHoverState } = props;
  const view = props.view ?? WHOLE_WORLD;
  const layout = frameLayout(props.frame, width, [SHAPES_NOTE]);
  const around = layout?.insets ?? NO_INSETS;
  const { top, right, bottom, left } = around;
  const classes = useMemo(() => answerClasses(answer, theme), [answer, theme]);
  const wordsX = wordsLeft(left);
  const legendPx = legendHeight(classes, answer.measure, width - wordsX - right);
  const geometries = useMemo(
    () => mapGeometries({ width, height }, { top, right, left, bottom: bottom + legendPx }),
    [width, height, top, right, bottom, left, legendPx],
  );
  const geometry = geometries(detailAt(view.k));
  const marks = useMemo(
    () => shapeMarks(answer, classes, lookup, geometry),
    [answer, classes, lookup, geometry],
  );
  const wordsOf = useCallback((state: Iso3) => stateWords(answer, state, lookup), [answer, lookup]);
  const { plot } = geometry;
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name={props.frame?.title ?? `Map: ${measureColumn(answer.measure).toLowerCase()} by state`}
      altText={mapAltText(answer, lookup)}
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
          answer={answer}
          classes={classes}
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
        classes={classes}
        measure={answer.measure}
        area={{ x: wordsX, y: plot.y + plot.height, width: width - wordsX - right, height: legendPx }}
        theme={theme}
      />
    </ChartFrame>
  );
}
