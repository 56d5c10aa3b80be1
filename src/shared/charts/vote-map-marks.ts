import type { Iso3 } from "../domain/state-code.ts";
import type { MapGeometry, ShapePath } from "./map-geometry.ts";
import { isTiny } from "./map-marks.ts";
import { WHOLE_WORLD } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";
import { CELL_POSITIONS } from "./votes-words.ts";
import type { CellPosition } from "./votes-words.ts";

/** What each state did; by Iso3, or the code of a state that is no more. */
export type VotesByState = ReadonlyMap<string, CellPosition>;

export interface VoteShape {
  shape: ShapePath;
  /** Null where no state of the gazetteer has the shape. */
  state: Iso3 | null;
  position: CellPosition;
}

/** A circle for a state that is too small to see, or has no shape. */
export interface VoteDot {
  state: Iso3;
  position: CellPosition;
  x: number;
  y: number;
}

export function voteShapes(votes: VotesByState, lookup: StateLookup, geometry: MapGeometry): VoteShape[] {
  return geometry.shapes.map((shape) => {
    const state = shape.m49 === null ? null : lookup.byM49(shape.m49);
    return { shape, state, position: (state !== null && votes.get(state)) || "no-row" };
  });
}

export function voteDots(votes: VotesByState, lookup: StateLookup, geometry: MapGeometry): VoteDot[] {
  const seen = new Set(
    geometry.shapes
      .filter((shape) => shape.m49 !== null && !isTiny(shape, WHOLE_WORLD))
      .map(({ m49 }) => lookup.byM49(m49 ?? "")),
  );
  return [...votes].flatMap(([state, position]) => {
    const capital = seen.has(state) ? null : lookup.stateOf(state)?.capital;
    const at = capital ? geometry.project(capital.lon, capital.lat) : null;
    return at ? [{ state, position, x: round(at.x), y: round(at.y) }] : [];
  });
}

/** States that voted and that no map of today can show. */
export function unmapped(votes: VotesByState, lookup: StateLookup): string[] {
  return [...votes.keys()].filter((state) => !lookup.stateOf(state)?.capital);
}

/** How many states did what; a state without a row is not counted, as nobody says how many there should be. */
export function countVotes(votes: VotesByState): Record<CellPosition, number> {
  const counts = Object.fromEntries(CELL_POSITIONS.map((position) => [position, 0])) as Record<
    CellPosition,
    number
  >;
  for (const position of votes.values()) counts[position] += 1;
  return counts;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
