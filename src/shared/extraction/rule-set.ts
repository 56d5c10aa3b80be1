import { OFFICE_PHRASES } from "../gazetteer/offices.ts";
import { PEOPLE } from "../gazetteer/people.ts";
import { STATES } from "../gazetteer/states.ts";
import { AMBIGUOUS_CAPITALS, CYRILLIC_DECOYS, DECOYS, NAMESAKES } from "../gazetteer/traps.ts";
import { PACKS } from "./packs/pack-for.ts";
import { REVIEWED_RULES } from "./packs/reviewed-rules.ts";

/** Goes up with a released change of the stages' code that reads some text otherwise; data speaks for itself. */
const EXTRACTION_VERSION = 1;

/** Rules of the stages that have no trigger in a pack. */
const STATEMENT_RULES = ["trade-amount", "vote-stated", "data-not-available"];

/** The ids of all rules that may propose a record. */
export function ruleIds(): string[] {
  const ids = new Set(STATEMENT_RULES);
  for (const { triggers } of PACKS.values()) {
    for (const { id, purpose } of triggers) {
      ids.add(id);
      if (purpose) ids.add(`${id}-purpose`);
    }
  }
  return [...ids].toSorted();
}

/** Everything that decides how a text is read, written out: the same text means the same rules. */
export function ruleSetText(): string {
  const data = {
    version: EXTRACTION_VERSION,
    packs: PACKS,
    reviewed: REVIEWED_RULES,
    states: STATES,
    people: PEOPLE,
    offices: OFFICE_PHRASES,
    traps: [AMBIGUOUS_CAPITALS, DECOYS, CYRILLIC_DECOYS, NAMESAKES],
  };
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return value instanceof RegExp || typeof value === "function" ? String(value) : value;
  });
}
