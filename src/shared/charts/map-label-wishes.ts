import type { MapAnswer } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { ArcMark } from "./map-arcs.ts";
import type { Box, MapGeometry } from "./map-geometry.ts";
import { landAt } from "./map-land.ts";
import { placeLabels } from "./map-labels.ts";
import type { DotMark } from "./map-marks.ts";
import type { LabelWish, PlacedLabel } from "./map-labels.ts";
import { fromScreen, toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";

export interface MapLabelInput {
  answer: MapAnswer;
  lookup: StateLookup;
  geometry: MapGeometry;
  view: MapView;
  selected: Iso3 | null;
  hovered: Iso3 | null;
  /** Circles on the map; those with a count stay clear of names. */
  dots: readonly DotMark[];
  /** Curves that are drawn, which names had better not cover. */
  arcs: readonly Pick<ArcMark, "along">[];
}

const LEAST_LAND_PX2 = 120;
/** From this cost on a name stands mostly on other states' colours and is left out until the reader zooms in. */
const MISLEADING = 5;

/** The names that find room: selected, hovered and focus state first, then partners by count. */
export function mapLabels({
  answer,
  lookup,
  geometry,
  view,
  selected,
  hovered,
  dots,
  arcs,
}: MapLabelInput): PlacedLabel[] {
  const counts = new Map(answer.states.map((item) => [item.state, item.count]));
  const partners = answer.states
    .filter((item) => item.count > 0)
    .toSorted((left, right) => right.count - left.count || left.state.localeCompare(right.state))
    .map((item) => item.state);
  const first = [selected, answer.focus, hovered].filter((state) => state !== null);
  const wishes = [...new Set([...first, ...partners])].flatMap((state) => {
    const info = lookup.stateOf(state);
    const point = info?.capital ? geometry.project(info.capital.lon, info.capital.lat) : null;
    if (!info || !point) return [];
    const count = counts.get(state) ?? 0;
    return [
      {
        key: state,
        name: info.name,
        count: count > 0 && state !== answer.focus ? count : null,
        at: toScreen(view, point),
        radiusPx: 4.5,
        bold: state === answer.focus || state === selected,
        land: landOf(info.m49, geometry, view),
      },
    ];
  });
  const taken = dots
    .filter((dot) => dot.fill.kind === "count")
    .map(({ at, radiusPx }) => ({
      x: at.x - radiusPx,
      y: at.y - radiusPx,
      width: 2 * radiusPx,
      height: 2 * radiusPx,
    }));
  const countOfShape = new Map(answer.states.map((item) => [lookup.stateOf(item.state)?.m49, item.count]));
  return placeLabels(wishes, geometry.plot, taken, ({ key, bold }, place) => {
    const cost = coverCost(place, geometry, view, lookup.stateOf(key)?.m49 ?? null, countOfShape);
    return cost < MISLEADING || bold ? cost + arcCost(place, arcs) : Infinity;
  });
}

/** Null for land too small to count as one at this zoom. */
function landOf(m49: string | null, geometry: MapGeometry, view: MapView): LabelWish["land"] {
  const shape = m49 === null ? undefined : geometry.shapes.find((item) => item.m49 === m49);
  if (!shape || shape.areaPx2 * view.k * view.k < LEAST_LAND_PX2) return null;
  const { box, centre } = shape.main;
  return {
    box: { ...toScreen(view, box), width: box.width * view.k, height: box.height * view.k },
    centre: toScreen(view, centre),
  };
}

/** Where along a name it is asked what lies below; the middle counts most. */
const SAMPLES = [
  { share: 0.1, weight: 1 },
  { share: 0.5, weight: 2 },
  { share: 0.9, weight: 1 },
];

const ARC = 0.5;
const MANY_ARCS = 2;

/** A name over an arc is hard to read, but it still says where it belongs: never a reason to leave it out alone. */
function arcCost(place: Box, arcs: MapLabelInput["arcs"]): number {
  const within = ({ x, y }: { x: number; y: number }) =>
    x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
  return Math.min(MANY_ARCS, ARC * arcs.filter(({ along }) => along.some(within)).length);
}

/** A name on the land of another state misleads, most of all on one that has a count of its own. */
function coverCost(
  place: Box,
  geometry: MapGeometry,
  view: MapView,
  own: string | null,
  counts: ReadonlyMap<string | null | undefined, number>,
): number {
  const y = place.y + place.height / 2;
  let cost = 0;
  let home = false;
  for (const { share, weight } of SAMPLES) {
    const land = landAt(geometry, fromScreen(view, { x: place.x + place.width * share, y }));
    const ownLand = own !== null && land?.m49 === own;
    if (ownLand && share === 0.5) home = true;
    if (land && !ownLand) cost += weight * (counts.get(land.m49) ? 2.5 : 1);
  }
  // With its middle on its own land a name is understood, even where its ends reach over.
  return home ? cost / 2 : cost;
}
