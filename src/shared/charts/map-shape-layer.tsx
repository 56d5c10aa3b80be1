import { memo } from "react";
import type { Iso3 } from "../domain/state-code.ts";
import { activates } from "./activate.ts";
import type { ShapeFill, ShapeMark } from "./map-marks.ts";
import type { ChartTheme } from "./theme.ts";

/** How a fill looks; patterns are found by the chart's id. */
export function fillPaint(fill: ShapeFill, id: string, theme: ChartTheme): string {
  switch (fill.kind) {
    case "count":
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
  theme: ChartTheme;
  wordsOf: (state: Iso3) => string;
  onSelectState: ((state: Iso3) => void) | undefined;
  onHoverState: ((state: Iso3 | null) => void) | undefined;
}

/** Every shape of the map. Memoised: panning, zooming and hovering repaint none of it. */
export const ShapeLayer = memo(function ShapeLayer(props: ShapeLayerProps) {
  const { id, marks, theme, wordsOf, onSelectState, onHoverState } = props;
  return (
    <g stroke={theme.border} strokeWidth={0.6} strokeLinejoin="round">
      {marks.map(({ shape, state, fill }) => {
        const paint = fillPaint(fill, id, theme);
        const common = { d: shape.d, fill: paint, vectorEffect: "non-scaling-stroke" };
        if (state === null) return <path key={shape.key} {...common} />;
        return (
          <path
            key={shape.key}
            {...common}
            data-state={state}
            {...activates(
              wordsOf(state),
              onSelectState ? () => onSelectState(state) : null,
              fill.kind === "count",
            )}
            {...(onHoverState && {
              onPointerEnter: () => onHoverState(state),
              onPointerLeave: () => onHoverState(null),
            })}
          />
        );
      })}
    </g>
  );
});
