import type { EventDate } from "../domain/event-date.ts";
import type { Party } from "../domain/evidence.ts";
import { eventWords, statementWords } from "../domain/record-words.ts";
import type { GoldParty, GoldRecord } from "./annotation.ts";
import { readingOf } from "./edtf-text.ts";

/** A record as one readable line: "CONSULT visit 042 BLR -> KEN 2023-04 | visited Kenya @10-23". */
export function recordNotation(record: GoldRecord): string {
  const { start, end, text } = record.quote;
  return `${recordFacts(record)} | ${text.replaceAll(/\s+/g, " ")} @${start}-${end}`;
}

/** The same without the quotation. */
export function recordFacts(record: GoldRecord): string {
  const date = eventDate(record);
  return record.kind === "event"
    ? eventWords({ ...record, date, parties: record.parties.map(partyWithId) })
    : statementWords({ ...record, date });
}

/** A person that the gazetteer knows is told with the id. */
function partyWithId({ person, ...party }: GoldParty): Party {
  if (!person) return { ...party, person };
  const { id, name, office, rank } = person;
  return {
    ...party,
    person: { id: null, name: id ? `${name} #${id}` : name, office, rank },
  };
}

/** An annotation states no rule and no anchor; words about a date do not tell them either. */
function eventDate({ date, inferred }: GoldRecord): EventDate {
  return {
    reading: readingOf(date),
    inferred,
    rule: "annotation",
    anchor: "text",
    alternatives: [],
  };
}
