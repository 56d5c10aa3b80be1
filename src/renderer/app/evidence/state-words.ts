import type { Party } from "../../../shared/domain/evidence.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";

/** The state's English short name; its code when the gazetteer does not know it. */
export function nameOf(state: Iso3): string {
  return stateName(state, "en");
}

export interface PartyWords {
  actors: string;
  /** Null when every party acted. */
  targets: string | null;
}

/** Who acted on whom, each state once: "Belarus" and "Kenya", or "Belarus and Kenya" alone for what both did. */
export function partyWords(parties: readonly Party[]): PartyWords {
  const of = (role: Party["role"]) => [
    ...new Set(parties.filter((party) => party.role === role).map(({ state }) => nameOf(state))),
  ];
  const targets = of("target");
  return { actors: joinWords(of("actor")), targets: targets.length > 0 ? joinWords(targets) : null };
}

/** The same as one line for screen readers and titles: "Belarus to Kenya". */
export function partyLine(parties: readonly Party[]): string {
  const { actors, targets } = partyWords(parties);
  return targets === null ? actors : actors ? `${actors} to ${targets}` : `to ${targets}`;
}

function joinWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
