import type { StateSeed } from "./state-seed.ts";
import { AFRICA } from "./states-data-africa.ts";
import { AMERICAS } from "./states-data-americas.ts";
import { ASIA } from "./states-data-asia.ts";
import { EUROPE } from "./states-data-europe.ts";
import { OCEANIA } from "./states-data-oceania.ts";

/** Every state of the gazetteer, by region. */
export const SEEDS: readonly StateSeed[] = [...EUROPE, ...AFRICA, ...ASIA, ...AMERICAS, ...OCEANIA];
