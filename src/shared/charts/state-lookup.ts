import type { Iso3 } from "../domain/state-code.ts";

/** What a chart must know of a state; the caller takes it from the gazetteer. */
export interface StateInfo {
  /** The short name to print, "Kenya". */
  name: string;
  /** UN M49 code, three digits, "404"; null for a state that has none. It names the state's shape. */
  m49: string | null;
  /** Degrees. Arcs end here, and a state too small to see gets its circle here. */
  capital: { lat: number; lon: number } | null;
}

/** The way from a code to a state and, for the shapes of the map, back. */
export interface StateLookup {
  stateOf: (state: Iso3) => StateInfo | null;
  /** The state whose M49 code a shape carries; null for a territory that is not a state of the gazetteer. */
  byM49: (m49: string) => Iso3 | null;
}
