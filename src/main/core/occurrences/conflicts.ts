import { toEdtf } from "../../../shared/domain/event-date.ts";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { EventStatus, Party, Rank } from "../../../shared/domain/evidence.ts";
import type { Conflict } from "../../../shared/domain/review.ts";
import { peopleOf, samePerson } from "./people.ts";
import type { KnownPerson } from "./people.ts";
import { daysApart, whenOf } from "./report.ts";

/** What the reports of a happening can disagree on. */
export interface Told {
  id: string;
  status: EventStatus;
  date: EventDate;
  parties: readonly Party[];
}

/**
 * What the reports of one happening do not agree on, with who says what. Nothing is averaged and nobody is right: a
 * month and a day within it agree, two different days do not.
 */
export function conflictsOf(reports: readonly Told[]): Conflict[] {
  return [...dateConflict(reports), ...rankConflicts(reports), ...statusConflict(reports)];
}

/** Dates conflict where two of them cannot both be true. All that were given are shown, so that the wider one is seen too. */
function dateConflict(reports: readonly Told[]): Conflict[] {
  const times = reports.map(({ date }) => whenOf(date));
  const disagree = times.some((left) => times.some((right) => daysApart(left, right) > 0));
  if (!disagree) return [];
  return [{ field: "date", values: valuesOf(reports.map(({ id, date }) => [toEdtf(date.reading), id])) }];
}

/** One conflict for each person whose rank is told differently. */
function rankConflicts(reports: readonly Told[]): Conflict[] {
  const people: { person: KnownPerson; told: [Rank, string][] }[] = [];
  for (const { id, parties } of reports) {
    for (const person of peopleOf(parties)) {
      if (person.rank === "other") continue;
      const known = people.find(
        (other) => other.person.state === person.state && samePerson(other.person, person) === "same",
      );
      if (known) known.told.push([person.rank, id]);
      else people.push({ person, told: [[person.rank, id]] });
    }
  }
  return people.flatMap(({ told }): Conflict[] => {
    const values = valuesOf(told);
    return values.length > 1 ? [{ field: "rank", values }] : [];
  });
}

function statusConflict(reports: readonly Told[]): Conflict[] {
  const values = valuesOf(reports.map(({ id, status }) => [status, id]));
  return values.length > 1 ? [{ field: "status", values }] : [];
}

/** Each value once with the records that give it, most given first. */
export function valuesOf(told: readonly (readonly [value: string, id: string])[]): Conflict["values"] {
  const values = new Map<string, Set<string>>();
  for (const [value, id] of told) values.set(value, (values.get(value) ?? new Set()).add(id));
  return Array.from(values, ([value, ids]) => ({ value, recordIds: [...ids] })).toSorted(
    (left, right) => right.recordIds.length - left.recordIds.length || (left.value < right.value ? -1 : 1),
  );
}
