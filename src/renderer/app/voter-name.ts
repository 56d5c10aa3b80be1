import { formerStateName } from "../../shared/gazetteer/state-codes.ts";
import { stateByIso3 } from "../../shared/gazetteer/states.ts";

/** The English short name of who votes: a state of today, one that is no more, or a file's own code. */
export function voterName(state: string): string {
  return stateByIso3(state)?.names.en ?? formerStateName(state) ?? state;
}
