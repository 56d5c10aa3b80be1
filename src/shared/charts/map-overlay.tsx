import type { Iso3 } from "../domain/state-code.ts";
import { activates } from "./activate.ts";
import { arcMarks, capitals } from "./map-arcs.ts";
import type { ArcMark } from "./map-arcs.ts";
import type { MapGeometry } from "./map-geometry.ts";
import { LABEL_SIZE_PX } from "./map-labels.ts";
import { mapLabels } from "./map-label-wishes.ts";
import { dotMarks, hasEvidence } from "./map-marks.ts";
import type { DotMark, ShapeMark } from "./map-marks.ts";
import type { MapReading } from "./map-reading.ts";
import { fillPaint } from "./map-shape-layer.tsx";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";

export interface MapOverlayProps {
  id: string;
  reading: MapReading;
  lookup: StateLookup;
  geometry: MapGeometry;
  shapes: readonly ShapeMark[];
  view: MapView;
  theme: ChartTheme;
  selected: Iso3 | null;
  hovered: Iso3 | null;
  showArcs: boolean;
  showLabels: boolean;
  wordsOf: (state: Iso3) => string;
  onSelectState: ((state: Iso3) => void) | undefined;
  onHoverState: ((state: Iso3 | null) => void) | undefined;
}

/** What keeps its size on screen while the map zooms: outlines of states, arcs, circles, names. */
export function MapOverlay(props: MapOverlayProps) {
  const { reading, view, theme, selected, hovered } = props;
  const transform = `translate(${view.x} ${view.y}) scale(${view.k})`;
  const dots = dotMarks(reading, props.lookup, props.geometry, view);
  const arcs = props.showArcs ? arcMarks(reading.arcs, props.lookup, props.geometry, view) : [];
  const outlined = (state: Iso3 | null) =>
    props.shapes.filter((mark) => state !== null && mark.state === state);
  return (
    <>
      <g transform={transform} fill="none" strokeLinejoin="round" pointerEvents="none">
        <Outline marks={outlined(reading.focus)} color={theme.accent} widthPx={1.6} />
        {hovered !== selected && <Outline marks={outlined(hovered)} color={theme.ink} widthPx={1.2} />}
        <Outline marks={outlined(selected)} color={theme.paper} widthPx={4.5} />
        <Outline marks={outlined(selected)} color={theme.ink} widthPx={2} />
      </g>
      {props.showArcs && <Arcs {...props} arcs={arcs} />}
      <Dots {...props} dots={dots} />
      {props.showLabels && <Labels {...props} dots={dots} arcs={arcs} />}
    </>
  );
}

function Outline({ marks, color, widthPx }: { marks: readonly ShapeMark[]; color: string; widthPx: number }) {
  return marks.map(({ shape }) => (
    <path
      key={shape.key}
      d={shape.d}
      stroke={color}
      strokeWidth={widthPx}
      vectorEffect="non-scaling-stroke"
    />
  ));
}

type WithArcs = MapOverlayProps & { arcs: readonly ArcMark[] };

function Arcs({ reading, lookup, geometry, view, theme, selected, arcs }: WithArcs) {
  return (
    <g pointerEvents="none" strokeLinecap="round" strokeLinejoin="round">
      <g fill={theme.ink} stroke={theme.paper} strokeWidth={1}>
        {capitals(reading, lookup, geometry, view).map(({ state, at }) => (
          <circle key={state} cx={at.x} cy={at.y} r={2.2} />
        ))}
      </g>
      {arcs.map(({ arc, d, head, widthPx }) => {
        const touched =
          selected === null || selected === reading.focus || arc.from === selected || arc.to === selected;
        return (
          <g key={`${arc.from}-${arc.to}`} opacity={touched ? 1 : 0.15}>
            <path d={d} fill="none" stroke={theme.paper} strokeOpacity={0.7} strokeWidth={widthPx + 1.6} />
            <path d={head} fill={theme.accent} stroke={theme.paper} strokeOpacity={0.7} strokeWidth={1.6} />
            <path d={d} fill="none" stroke={theme.accent} strokeOpacity={0.85} strokeWidth={widthPx} />
            <path d={head} fill={theme.accent} />
          </g>
        );
      })}
    </g>
  );
}

type WithDots = MapOverlayProps & { dots: readonly DotMark[] };

function Dots(props: WithDots) {
  const { id, reading, theme, dots, selected, hovered, onSelectState, onHoverState } = props;
  return dots.map(({ state, fill, at, radiusPx }) => {
    const chosen = state === selected;
    const focus = state === reading.focus;
    return (
      <circle
        key={state}
        cx={at.x}
        cy={at.y}
        r={radiusPx}
        fill={fillPaint(fill, `${id}-legend`, theme)}
        stroke={
          focus
            ? theme.accent
            : chosen || state === hovered
              ? theme.ink
              : fill.kind === "none"
                ? theme.hatch
                : theme.border
        }
        strokeWidth={chosen || focus ? 2 : fill.kind === "value" ? 1 : 0.75}
        data-state={state}
        {...activates(
          props.wordsOf(state),
          onSelectState ? () => onSelectState(state) : null,
          hasEvidence(fill),
        )}
        {...(onHoverState && {
          onPointerEnter: () => onHoverState(state),
          onPointerLeave: () => onHoverState(null),
        })}
      />
    );
  });
}

function Labels(props: WithDots & WithArcs) {
  const { theme } = props;
  return (
    <g
      fontSize={LABEL_SIZE_PX}
      pointerEvents="none"
      stroke={theme.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
      aria-hidden="true"
    >
      {mapLabels(props).map((label) => (
        <text key={label.key} x={label.x} y={label.y} fontWeight={label.bold ? 600 : 400}>
          {label.name}
          {label.label !== null && <tspan fill={theme.mutedInk}> {label.label}</tspan>}
        </text>
      ))}
    </g>
  );
}
