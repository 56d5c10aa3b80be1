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

/** Offices that one person holds at a time, so that a complete row names whoever held them. */
const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  "president",
  "prime minister",
  "foreign minister",
  "chief adviser",
]);

/**
 * Who held an office of a state through all of a span of days; null when the table knows nobody, or more than one held it
 * within the span. `office` is what officeOf says of a phrase, null for "leader", which names a rank only.
 */
export function holderOf(
  state: string,
  office: string | null,
  rank: Rank,
  span: { from: IsoDay; to: IsoDay },
): Person | null {
  const byRank = rank === "head-of-state" || rank === "head-of-government";
  if (!byRank && (office === null || !SINGLE_OFFICES.has(office))) return null;
  const fitting = PEOPLE.flatMap((person) =>
    person.state !== state
      ? []
      : person.roles.flatMap((role) => {
          const isOffice = byRank ? role.rank === rank : role.office.replace(/^acting /, "") === office;
          const overlaps = role.from <= span.to && (role.to === null || role.to >= span.from);
          return isOffice && overlaps ? [{ person, role }] : [];
        }),
  );
  const [only] = fitting;
  if (!only || fitting.some(({ person }) => person !== only.person)) return null;
  const first = fitting.some(({ role }) => role.from <= span.from);
  const last = fitting.some(({ role }) => role.to === null || role.to >= span.to);
  return first && last ? only.person : null;
}

/** The office held on a day, the last begun where several were; null when none is on record. */
export function officeAt(personId: string, day: IsoDay): { office: string; rank: Rank } | null {
  const held = byId
    .get(personId)
    ?.roles.findLast((role) => role.from <= day && (role.to === null || day <= role.to));
  return held ? { office: held.office, rank: held.rank } : null;
}
