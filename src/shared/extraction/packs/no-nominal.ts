import type { NominalWords } from "./language-pack.ts";

/** For a language whose visits are read from verbs alone. */
export const NO_NOMINAL: NominalWords = {
  visits: [],
  modifiers: [],
  to: [],
  of: [],
  during: [],
  on: [],
  happened: [],
  planned: [],
  cancelled: [],
};
