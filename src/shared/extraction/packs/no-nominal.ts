import type { NominalWords } from "./language-pack.ts";

/** For a language whose visits are read from verbs alone. */
export const NO_NOMINAL: NominalWords = {
  visits: [],
  meetings: {},
  at: [],
  modifiers: [],
  to: [],
  of: [],
  during: [],
  past: [],
  within: [],
  ahead: [],
  preparing: [],
  on: [],
  happened: [],
  completions: [],
  degrees: [],
  planned: [],
  cancelled: [],
};
