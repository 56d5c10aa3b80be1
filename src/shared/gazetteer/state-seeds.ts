import type { StateSeed } from "./state-seed.ts";
import { AFRICA } from "./states-data-africa.ts";
import { ASIA } from "./states-data-asia.ts";
import { EUROPE } from "./states-data-europe.ts";

/** Every state of the gazetteer, by region. */
export const SEEDS: readonly StateSeed[] = [...EUROPE, ...AFRICA, ...ASIA];
