import type { StateLookup } from "../../shared/charts/state-lookup.ts";
import { stateByIso3, STATES } from "../../shared/gazetteer/states.ts";

const BY_M49 = new Map(STATES.flatMap(({ m49, iso3 }) => (m49 === null ? [] : [[m49, iso3] as const])));

/** The gazetteer as the map asks for it. */
export const STATE_LOOKUP: StateLookup = {
  stateOf: (iso3) => {
    const state = stateByIso3(iso3);
    return state && { name: state.names.en, m49: state.m49, capital: state.capital };
  },
  byM49: (m49) => BY_M49.get(m49) ?? null,
};
