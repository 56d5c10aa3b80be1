import type { MapAnswer } from "../domain/outreach.ts";
import { outreachReading } from "./map-reading.ts";
import { mapAltText, stateWords } from "./map-words.ts";
import { measureColumn } from "./measure-words.ts";
import type { StateLookup } from "./state-lookup.ts";
import type { ChartTheme } from "./theme.ts";
import type { WorldMapProps } from "./world-map.tsx";

/** What WorldMap draws of an answer: the choropleth of its measure, with arcs from visitor to host. */
export function outreachMap(
  answer: MapAnswer,
  lookup: StateLookup,
  theme: ChartTheme,
): Pick<WorldMapProps, "reading" | "name" | "altText" | "wordsOf"> {
  return {
    reading: outreachReading(answer, theme),
    name: `Map: ${measureColumn(answer.measure).toLowerCase()} by state`,
    altText: mapAltText(answer, lookup),
    wordsOf: (state) => stateWords(answer, state, lookup),
  };
}
