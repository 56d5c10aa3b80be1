import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft } from "../domain/evidence.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { LanguagePack } from "./packs/language-pack.ts";

/** The last event with a day of a group of states, for what is told on about the same states. */
interface ToldDate {
  date: EventDate;
  historical: boolean;
  /** In which sentence it was told. */
  sentence: number;
}

/** By the states that take part; the last of all under `LAST`. */
export type ToldDates = Map<string, ToldDate>;

const LAST = "";

/** Where in the article the events stand. */
interface Where {
  sentence: number;
  /** The state of the place with which the sentence begins. */
  place: Iso3 | null;
  pack: LanguagePack;
}

/** A day told more sentences ago than this is not carried on; English tells of other days sooner. */
const CARRIED_SENTENCES = 3;
const CARRIED_ENGLISH = 1;

/** What belongs to an occasion. A protest, a refusal or a sanction answers what was told before, on a day of its own. */
const OF_AN_OCCASION: ReadonlySet<EventDraft["type"]> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "REQUEST",
]);

/**
 * News tells one occasion in several sentences and dates the first: what the same two states did
 * soon after, with no date of its own, was then. The date stays marked as inferred.
 */
export function datedAsBefore(
  events: readonly EventDraft[],
  told: ToldDates,
  { sentence, place, pack }: Where,
): EventDraft[] {
  return events.map((event) => {
    const states = statesOf(event);
    const isOpen =
      event.status === "reported" &&
      event.date.rule === "not-after-publication" &&
      OF_AN_OCCASION.has(event.type);
    const before = told.get(states);
    // Other states may have been told of since, if the sentence leads back to the place: "В Ханое он был принят".
    const isSame =
      before === told.get(LAST) || (place !== null && event.parties.some(({ state }) => state === place));
    const read =
      isOpen &&
      before &&
      isSame &&
      sentence - before.sentence <= (pack.freeOrder ? CARRIED_SENTENCES : CARRIED_ENGLISH)
        ? { ...event, date: carried(before.date), historical: before.historical }
        : event;
    if (read.status === "reported" && isNarrow(read.date)) {
      const day = { date: read.date, historical: read.historical, sentence };
      told.set(states, day);
      told.set(LAST, day);
    }
    return read;
  });
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
