import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft } from "../domain/evidence.ts";
import type { LanguagePack } from "./packs/language-pack.ts";

/** The last event with a day, for what is told on about the same two states. */
export interface ToldDate {
  states: string;
  date: EventDate;
  historical: boolean;
}

/** What belongs to an occasion. A protest, a refusal or a sanction answers what was told before, on a day of its own. */
const OF_AN_OCCASION: ReadonlySet<EventDraft["type"]> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "REQUEST",
]);

/**
 * News without articles tells one occasion in several sentences and dates the first: what the same two states did
 * soon after, with no date of its own, was then. The date stays marked as inferred.
 */
export function datedAsBefore(
  events: readonly EventDraft[],
  before: ToldDate | null,
  pack: LanguagePack,
): { events: EventDraft[]; last: ToldDate | null } {
  let last = before;
  const dated = events.map((event) => {
    const states = statesOf(event);
    const isOpen =
      event.status === "reported" &&
      event.date.rule === "not-after-publication" &&
      OF_AN_OCCASION.has(event.type);
    const isSame = pack.freeOrder !== null && last !== null && last.states === states;
    const read =
      isOpen && isSame && last ? { ...event, date: carried(last.date), historical: last.historical } : event;
    if (read.status === "reported" && isNarrow(read.date))
      last = { states, date: read.date, historical: read.historical };
    return read;
  });
  return { events: dated, last };
}

function carried(date: EventDate): EventDate {
  return { ...date, inferred: true, rule: "date-of-event-before", anchor: "previousEvent", alternatives: [] };
}

/** A day, or a span of some days; a month or a year is no occasion. */
function isNarrow({ reading }: EventDate): boolean {
  return reading.kind === "interval" && ["day", "week", "range"].includes(reading.precision);
}

function statesOf({ parties }: EventDraft): string {
  return [...new Set(parties.map(({ state }) => state ?? ""))].toSorted().join(" ");
}
