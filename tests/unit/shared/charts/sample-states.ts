import type { StateInfo, StateLookup } from "../../../../src/shared/charts/state-lookup.ts";

/** Capitals to a tenth of a degree, enough to draw by. */
const STATES: Record<string, StateInfo> = {
  BLR: { name: "Belarus", m49: "112", capital: { lat: 53.9, lon: 27.6 } },
  CHN: { name: "China", m49: "156", capital: { lat: 39.9, lon: 116.4 } },
  CUB: { name: "Cuba", m49: "192", capital: { lat: 23.1, lon: -82.4 } },
  EGY: { name: "Egypt", m49: "818", capital: { lat: 30, lon: 31.2 } },
  FJI: { name: "Fiji", m49: "242", capital: { lat: -18.1, lon: 178.4 } },
  GNQ: { name: "Equatorial Guinea", m49: "226", capital: { lat: 3.8, lon: 8.8 } },
  IND: { name: "India", m49: "356", capital: { lat: 28.6, lon: 77.2 } },
  KEN: { name: "Kenya", m49: "404", capital: { lat: -1.3, lon: 36.8 } },
  MDV: { name: "Maldives", m49: "462", capital: { lat: 4.2, lon: 73.5 } },
  MOZ: { name: "Mozambique", m49: "508", capital: { lat: -26, lon: 32.6 } },
  POL: { name: "Poland", m49: "616", capital: { lat: 52.2, lon: 21 } },
  RUS: { name: "Russia", m49: "643", capital: { lat: 55.8, lon: 37.6 } },
  VAT: { name: "Vatican City", m49: "336", capital: { lat: 41.9, lon: 12.5 } },
  XKX: { name: "Kosovo", m49: null, capital: { lat: 42.7, lon: 21.2 } },
  ZWE: { name: "Zimbabwe", m49: "716", capital: { lat: -17.8, lon: 31 } },
};

export const SAMPLE_LOOKUP: StateLookup = {
  stateOf: (state) => STATES[state] ?? null,
  byM49: (m49) => Object.entries(STATES).find(([, info]) => info.m49 === m49)?.[0] ?? null,
};
