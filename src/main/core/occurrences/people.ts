import type { Party, Rank } from "../../../shared/domain/evidence.ts";
import { foldText } from "../../../shared/domain/fold.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { soundKey } from "../../../shared/domain/transliteration.ts";

/** A person as reports are compared by: with a key of the surname across scripts and cases, null for an office alone. */
export interface KnownPerson {
  state: Iso3;
  id: string | null;
  surname: string | null;
  rank: Rank;
}

/** Whether two lists of people can be the same: surely, perhaps (somebody is unnamed), or surely not. */
export type SamePeople = "same" | "open" | "different";

export function peopleOf(parties: readonly Party[]): KnownPerson[] {
  return parties.flatMap(({ state, person }) => {
    if (!person) return [];
    const { id, name, office, rank } = person;
    // Where no name follows an office, extraction writes the office in the name's place.
    const isOfficeAlone = id === null && name === office;
    return [{ state, id, surname: isOfficeAlone ? null : surnameKey(name), rank }];
  });
}

/** Compares the people of each state that both lists speak of. */
export function samePeople(left: readonly KnownPerson[], right: readonly KnownPerson[]): SamePeople {
  let answer: SamePeople = "open";
  for (const { state } of left) {
    let best: SamePeople | null = null;
    for (const ours of left) {
      if (ours.state !== state) continue;
      for (const theirs of right) {
        if (theirs.state !== state) continue;
        const same = samePerson(ours, theirs);
        if (best === null || same === "same" || best === "different") best = same;
      }
    }
    if (best === "different") return "different";
    if (best === "same") answer = "same";
  }
  return answer;
}

/** Ids decide where both are known, else surnames. An office without a name can be whoever has its rank. */
export function samePerson(left: KnownPerson, right: KnownPerson): SamePeople {
  if (left.id !== null && right.id !== null) return left.id === right.id ? "same" : "different";
  if (left.surname === null || right.surname === null) {
    const known = left.rank !== "other" && right.rank !== "other";
    return known && left.rank !== right.rank ? "different" : "open";
  }
  return left.surname === right.surname ? "same" : "different";
}

function surnameKey(name: string): string {
  const surname = name.trim().split(/\s+/).at(-1) ?? name;
  return soundKey(surname) ?? foldText(surname);
}
