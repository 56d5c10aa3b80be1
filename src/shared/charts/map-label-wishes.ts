import type { Iso3 } from "../domain/state-code.ts";
import type { ArcMark } from "./map-arcs.ts";
import type { Box, MapGeometry } from "./map-geometry.ts";
import { landAt } from "./map-land.ts";
import { placeLabels } from "./map-labels.ts";
import type { DotMark } from "./map-marks.ts";
import type { MapReading } from "./map-reading.ts";
import type { LabelWish, PlacedLabel } from "./map-labels.ts";
import { fromScreen, toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";

export interface MapLabelInput {
  reading: MapReading;
  lookup: StateLookup;
  geometry: MapGeometry;
  view: MapView;
  selected: Iso3 | null;
  hovered: Iso3 | null;
  /** Circles on the map; those with a value stay clear of names. */
  dots: readonly DotMark[];
  /** Curves that are drawn, which names had better not cover. */
  arcs: readonly Pick<ArcMark, "along">[];
}

const LEAST_LAND_PX2 = 120;
/** From this cost on a name stands mostly on other states' colours and is left out until the reader zooms in. */
const MISLEADING = 5;

/** The names that find room: selected, hovered and focus state first, then the others by weight. */
export function mapLabels({
  reading,
  lookup,
  geometry,
  view,
  selected,
  hovered,
  dots,
  arcs,
}: MapLabelInput): PlacedLabel[] {
  const labels = new Map(reading.states.map((item) => [item.state, item.label]));
  const partners = reading.states
    .filter((item) => item.weight > 0)
    .toSorted((left, right) => right.weight - left.weight || left.state.localeCompare(right.state))
    .map((item) => item.state);
  const first = [selected, reading.focus, hovered].filter((state) => state !== null);
  const wishes = [...new Set([...first, ...partners])].flatMap((state) => {
    const info = lookup.stateOf(state);
    const point = info?.capital ? geometry.project(info.capital.lon, info.capital.lat) : null;
    if (!info || !point) return [];
    return [
      {
        key: state,
        name: info.name,
        label: state === reading.focus ? null : (labels.get(state) ?? null),
        at: toScreen(view, point),
        radiusPx: 4.5,
        bold: state === reading.focus || state === selected,
        land: landOf(info.m49, geometry, view),
      },
    ];
  });
  const taken = dots
    .filter((dot) => dot.fill.kind === "value")
    .map(({ at, radiusPx }) => ({
      x: at.x - radiusPx,
      y: at.y - radiusPx,
      width: 2 * radiusPx,
      height: 2 * radiusPx,
    }));
  const weightOfShape = new Map(reading.states.map((item) => [lookup.stateOf(item.state)?.m49, item.weight]));
  return placeLabels(wishes, geometry.plot, taken, ({ key, bold }, place) => {
    const cost = coverCost(place, geometry, view, lookup.stateOf(key)?.m49 ?? null, weightOfShape);
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

/** A name on the land of another state misleads, most of all on one that has a value of its own. */
function coverCost(
  place: Box,
  geometry: MapGeometry,
  view: MapView,
  own: string | null,
  weights: ReadonlyMap<string | null | undefined, number>,
): number {
  const y = place.y + place.height / 2;
  let cost = 0;
  let home = false;
  for (const { share, weight } of SAMPLES) {
    const land = landAt(geometry, fromScreen(view, { x: place.x + place.width * share, y }));
    const ownLand = own !== null && land?.m49 === own;
    if (ownLand && share === 0.5) home = true;
    if (land && !ownLand) cost += weight * (weights.get(land.m49) ? 2.5 : 1);
  }
  // With its middle on its own land a name is understood, even where its ends reach over.
  return home ? cost / 2 : cost;
}
