import { memo } from "react";
import type { Iso3 } from "../domain/state-code.ts";
import { activates } from "./activate.ts";
import type { MapGeometry } from "./map-geometry.ts";
import { overlap } from "./map-labels.ts";
import { hasEvidence, isTiny } from "./map-marks.ts";
import type { ShapeFill, ShapeMark } from "./map-marks.ts";
import { toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { ChartTheme } from "./theme.ts";

/** How a fill looks; patterns are found by the chart's id. */
export function fillPaint(fill: ShapeFill, id: string, theme: ChartTheme): string {
  switch (fill.kind) {
    case "value":
      return fill.color;
    case "named":
      return `url(#${id}-dots)`;
    case "none":
      return `url(#${id}-hatch)`;
    case "focus":
      return theme.accentTint;
    case "neutral":
      return theme.land;
  }
}

export interface ShapeLayerProps {
  id: string;
  marks: readonly ShapeMark[];
  geometry: MapGeometry;
  view: MapView;
  theme: ChartTheme;
  wordsOf: (state: Iso3) => string;
  onSelectState: ((state: Iso3) => void) | undefined;
  onHoverState: ((state: Iso3 | null) => void) | undefined;
}

/** The shapes that the view can see. Each is memoised: panning, zooming and hovering repaint none of them. */
export function ShapeLayer(props: ShapeLayerProps) {
  const { id, marks, geometry, view, theme, wordsOf, onSelectState, onHoverState } = props;
  return (
    <g stroke={theme.border} strokeWidth={borderPx(geometry, view)} strokeLinejoin="round">
      {marks
        .filter((mark) => visible(mark, geometry, view))
        .map((mark) => (
          <Shape
            key={mark.shape.key}
            mark={mark}
            paint={fillPaint(mark.fill, id, theme)}
            tabbable={hasEvidence(mark.fill) && !isTiny(mark.shape, view)}
            wordsOf={wordsOf}
            onSelectState={onSelectState}
            onHoverState={onHoverState}
          />
        ))}
    </g>
  );
}

/** On a small map, borders as wide as on a large one would turn archipelagos into ink. */
function borderPx({ plot }: MapGeometry, view: MapView): number {
  return plot.width * view.k < 900 ? 0.4 : 0.6;
}

function visible({ shape }: ShapeMark, { plot }: MapGeometry, view: MapView): boolean {
  const { x, y } = toScreen(view, shape.box);
  return overlap({ x, y, width: shape.box.width * view.k, height: shape.box.height * view.k }, plot);
}

type ShapeProps = Pick<ShapeLayerProps, "wordsOf" | "onSelectState" | "onHoverState"> & {
  mark: ShapeMark;
  paint: string;
  /** A stop of the Tab key; a state's circle is one instead of its shape. */
  tabbable: boolean;
};

const Shape = memo(function Shape(props: ShapeProps) {
  const { mark, paint, tabbable, wordsOf, onSelectState, onHoverState } = props;
  const { shape, state } = mark;
  const common = { d: shape.d, fill: paint, vectorEffect: "non-scaling-stroke" };
  if (state === null) return <path {...common} />;
  return (
    <path
      {...common}
      data-state={state}
      {...activates(wordsOf(state), onSelectState ? () => onSelectState(state) : null, tabbable)}
      {...(onHoverState && {
        onPointerEnter: () => onHoverState(state),
        onPointerLeave: () => onHoverState(null),
      })}
    />
  );
});
