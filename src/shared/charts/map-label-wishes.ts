import type { MapAnswer } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { MapGeometry } from "./map-geometry.ts";
import { placeLabels } from "./map-labels.ts";
import type { PlacedLabel } from "./map-labels.ts";
import { toScreen } from "./map-view.ts";
import type { MapView } from "./map-view.ts";
import type { StateLookup } from "./state-lookup.ts";

export interface MapLabelInput {
  answer: MapAnswer;
  lookup: StateLookup;
  geometry: MapGeometry;
  view: MapView;
  selected: Iso3 | null;
  hovered: Iso3 | null;
}

/** The names that find room: selected, hovered and focus state first, then partners by count. */
export function mapLabels({
  answer,
  lookup,
  geometry,
  view,
  selected,
  hovered,
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
      },
    ];
  });
  return placeLabels(wishes, geometry.plot, []);
}
