import { useCallback, useMemo } from "react";
import type { MapAnswer } from "../domain/outreach.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { outreachReading } from "./map-reading.ts";
import { mapAltText, stateWords } from "./map-words.ts";
import { measureColumn } from "./measure-words.ts";
import { WorldMap } from "./world-map.tsx";
import type { WorldMapProps } from "./world-map.tsx";

export interface OutreachMapProps extends Omit<WorldMapProps, "reading" | "name" | "altText" | "wordsOf"> {
  answer: MapAnswer;
}

/** The choropleth of the answer's measure with arcs from visitor to host. */
export function OutreachMap({ answer, ...rest }: OutreachMapProps) {
  const { lookup, theme } = rest;
  const reading = useMemo(() => outreachReading(answer, theme), [answer, theme]);
  const wordsOf = useCallback((state: Iso3) => stateWords(answer, state, lookup), [answer, lookup]);
  return (
    <WorldMap
      {...rest}
      reading={reading}
      name={`Map: ${measureColumn(answer.measure).toLowerCase()} by state`}
      altText={mapAltText(answer, lookup)}
      wordsOf={wordsOf}
    />
  );
}
