import type { Rank } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import { PEOPLE_DATA } from "./people-data.ts";
import { personOf } from "./person-names.ts";
import type { Person } from "./person.ts";

/** Statesmen whose names and offices are beyond doubt. A name outside this list is not read as a person. */
export const PEOPLE: readonly Person[] = PEOPLE_DATA.map(personOf);

const byId = new Map(PEOPLE.map((person) => [person.id, person]));

export function personById(id: string): Person | null {
  return byId.get(id) ?? null;
}

/** The office held on a day, the last begun where several were; null when none is on record. */
export function officeAt(personId: string, day: IsoDay): { office: string; rank: Rank } | null {
  const held = byId
    .get(personId)
    ?.roles.findLast((role) => role.from <= day && (role.to === null || day <= role.to));
  return held ? { office: held.office, rank: held.rank } : null;
}
