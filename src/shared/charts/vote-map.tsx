import { useMemo } from "react";
import type { Iso3 } from "../domain/state-code.ts";
import { activates } from "./activate.ts";
import { ChartFrame, NO_INSETS, frameLayout } from "./chart-frame.tsx";
import type { FrameText } from "./chart-frame.tsx";
import { mapGeometries } from "./map-geometry.ts";
import { MapPatterns } from "./map-patterns.tsx";
import { PositionKey, positionKeyItems } from "./position-key.tsx";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import { countVotes, voteDots, voteShapes } from "./vote-map-marks.ts";
import type { VotesByState } from "./vote-map-marks.ts";
import { positionPaint } from "./vote-paint.ts";
import { CELL_POSITIONS, POSITION_LABELS, POSITION_VERBS } from "./votes-words.ts";
import type { CellPosition } from "./votes-words.ts";
import { SHAPES_NOTE } from "./world-shapes.ts";

export interface VoteMapProps {
  /** Unique within the document. */
  id: string;
  /** Keep the same object between renders. */
  votes: VotesByState;
  /** Outlined. */
  focus: Iso3;
  lookup: StateLookup;
  theme: ChartTheme;
  width: number;
  /** Of map and key; `voteMapHeight` gives one that fits. */
  height: number;
  frame?: FrameText | null;
  /** A state under the pointer, null when it leaves; keep the same function between renders. */
  onHoverState?: (state: Iso3 | null) => void;
  onSelectState?: (state: Iso3) => void;
}

/** Equal Earth is about twice as wide as high; the key stands below. */
export function voteMapHeight(widthPx: number): number {
  const { heightPx } = positionKeyItems(MOST_COUNTS, { x: 0, y: 0, width: widthPx });
  return Math.round(widthPx * 0.49) + heightPx;
}

const MOST_COUNTS = Object.fromEntries(CELL_POSITIONS.map((position) => [position, 193]));

/** What every state did in one roll call. */
export function VoteMap(props: VoteMapProps) {
  const { id, votes, focus, lookup, theme, width, height, onHoverState, onSelectState } = props;
  const frame = frameLayout(props.frame, width, [SHAPES_NOTE]);
  const { top, right, bottom, left } = frame?.insets ?? NO_INSETS;
  const counts = useMemo(() => countVotes(votes), [votes]);
  const key = positionKeyItems(counts, { x: left, y: 0, width: width - left - right });
  const geometry = useMemo(
    () => mapGeometries({ width, height }, { top, right, left, bottom: bottom + key.heightPx })("overview"),
    [width, height, top, right, bottom, left, key.heightPx],
  );
  const shapes = useMemo(() => voteShapes(votes, lookup, geometry), [votes, lookup, geometry]);
  const dots = useMemo(() => voteDots(votes, lookup, geometry), [votes, lookup, geometry]);
  const paint = (position: CellPosition) => groundOf(position, id, theme);
  const control = (state: Iso3, position: CellPosition) => ({
    "data-state": state,
    ...activates(
      `${lookup.stateOf(state)?.name ?? state} ${POSITION_VERBS[position]}`,
      onSelectState ? () => onSelectState(state) : null,
      false,
    ),
    ...(onHoverState && {
      onPointerEnter: () => onHoverState(state),
      onPointerLeave: () => onHoverState(null),
    }),
  });
  return (
    <ChartFrame
      id={id}
      width={width}
      height={height}
      theme={theme}
      name={props.frame?.title ?? "Map of the vote"}
      altText={voteMapAltText(votes, focus, lookup)}
      layout={frame}
      interactive={onSelectState !== undefined}
    >
      <defs>
        <MapPatterns id={id} theme={theme} scale={1} />
      </defs>
      <path d={geometry.sphere} fill={theme.water} />
      <g stroke={theme.border} strokeWidth={0.4} strokeLinejoin="round">
        {shapes.map(({ shape, state, position }) => (
          <path
            key={shape.key}
            d={shape.d}
            fill={state === null ? theme.land : paint(position)}
            {...(state !== null && control(state, position))}
          />
        ))}
      </g>
      <g stroke={theme.border} strokeWidth={0.6}>
        {dots.map(({ state, position, x, y }) => (
          <circle key={state} cx={x} cy={y} r={3} fill={paint(position)} {...control(state, position)} />
        ))}
      </g>
      <g fill="none" stroke={theme.ink} strokeWidth={1} strokeLinejoin="round" pointerEvents="none">
        {shapes
          .filter(({ state }) => state === focus)
          .map(({ shape }) => (
            <path key={shape.key} d={shape.d} />
          ))}
      </g>
      <path d={geometry.sphere} fill="none" stroke={theme.border} strokeWidth={0.75} />
      <g transform={`translate(0 ${height - bottom - key.heightPx})`}>
        <PositionKey items={key.items} theme={theme} groundOf={paint} />
      </g>
    </ChartFrame>
  );
}

/** Those who cast no vote have a pattern: dots were absent, hatching has no row; who was no member is bare land. */
function groundOf(position: CellPosition, id: string, theme: ChartTheme): string {
  switch (position) {
    case "yes":
    case "abstain":
    case "no":
      return positionPaint(position, theme).fill ?? theme.land;
    case "absent":
      return `url(#${id}-dots)`;
    case "not-member":
      return theme.land;
    case "no-row":
      return `url(#${id}-hatch)`;
  }
}

/** How many states did what, and what the focus state did. */
export function voteMapAltText(votes: VotesByState, focus: Iso3, lookup: StateLookup): string {
  const counts = countVotes(votes);
  const told = CELL_POSITIONS.filter((position) => counts[position] > 0).map(
    (position) => `${POSITION_LABELS[position].toLowerCase()} ${counts[position]}`,
  );
  const own = POSITION_VERBS[votes.get(focus) ?? "no-row"];
  return `World map of a vote: ${told.join(", ") || "no state has a row"}. ${lookup.stateOf(focus)?.name ?? focus} ${own}.`;
}
