import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Factor, Party, TextSpan } from "../domain/evidence.ts";
import { stateOfEnglishCity } from "../gazetteer/cities.ts";
import { isBoundary } from "./boundary.ts";
import { metAbroad } from "./clause-parties.ts";
import { confidenceOf } from "./confidence.ts";
import { isCapitalised } from "./elements.ts";
import type { Element } from "./elements.ts";
import { frameDate, quoteOf } from "./frame-date.ts";
import { partsOf } from "./frame-parties.ts";
import type { Frame, FrameContext } from "./frames.ts";
import { isHistorical } from "./historical.ts";
import type { EventTrigger, LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { fillRoles } from "./roles.ts";
import type { SlotGroup } from "./slot-parties.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

/** The events that a frame tells, one per date group and pair of states; leaves its subject in `memory`. */
export function reportedEvents(
  elements: readonly Element[],
  frame: Frame,
  memory: SubjectMemory,
  from: number,
  sentence: TextSpan,
  context: FrameContext,
  shared: EventDate | null,
): EventDraft[] {
  const { group } = frame;
  const taking = partsOf(elements, frame, memory, from, context.pack);
  if (!taking || taking.subject.parties.some(({ official }) => !official)) return [];
  const { subject, slots } = taking;
  const trigger = asMeeting(frame.trigger, elements[frame.verb]?.lower ?? "", subject, slots, context.pack);
  if (
    !isAllowed(trigger, subject, slots) ||
    (group.status === "reported" && isRetold(trigger, subject, slots, memory))
  )
    return [];
  const planned = group.status === "planned" || group.tense === "future";
  if (planned && (!trigger.planned || subject.negated)) return [];
  const denied = subject.negated === true && group.status === "reported";
  const events: EventDraft[] = [];
  for (const [position, slot] of slots.entries()) {
    const spoken = { elements, frame, subject, context };
    const own = frameDate(spoken, slot);
    const date = own.date.reading.kind !== "interval" && shared && !planned ? shared : own.date;
    const quote = quoteOf(spoken, slot, position, own.end);
    const factors = [
      ...group.factors,
      ...subjectFactors(subject),
      ...(trigger.status === "planned" ? [] : dateFactors(date)),
    ];
    for (const fill of fillRoles(trigger, subject.parties, slot?.parties ?? [], date, context.published)) {
      const kind = planned
        ? (trigger.planned ?? trigger)
        : (thirdCountry(elements, frame, trigger, fill.parties, context.pack) ?? trigger);
      events.push({
        sentence,
        quote,
        rule: trigger.id,
        ...confidenceOf(trigger.id, [...factors, ...fill.factors]),
        type: kind.type,
        mode: kind.mode,
        cameo: kind.cameo,
        status: denied ? "denied" : group.status === "reported" ? trigger.status : group.status,
        historical: isHistorical(date.reading, context.published),
        date,
        parties: fill.parties,
      });
    }
  }
  if (events.length > 0) memory.clause = subject.parties;
  return events;
}

function isAllowed(trigger: EventTrigger, subject: Subject, slots: readonly (SlotGroup | null)[]): boolean {
  if (!trigger.stateSubject && subject.parties.some(({ kind }) => kind === "state")) return false;
  const others = slots.flatMap((slot) => slot?.parties ?? []);
  if (trigger.personObject && others.some(({ kind }) => kind === "state")) return false;
  // Ambassadors live where they are sent: "посол Кении посетила Минск" is no visit from Kenya.
  return trigger.mode !== "visit" || subject.parties.every(({ rank }) => rank !== "ambassador");
}

/** "They met on Monday. The two discussed trade": the meeting that was told of, once more. */
function isRetold(
  { mode, id }: EventTrigger,
  { parties }: Subject,
  slots: readonly (SlotGroup | null)[],
  { met }: SubjectMemory,
): boolean {
  const isTalk = mode === "talks" || mode === "meeting";
  return (
    isTalk &&
    (met || id === "discussed") &&
    slots.every((slot) => slot === null) &&
    parties.every(({ via, states }) => via === "earlier" && states.length > 1)
  );
}

function isPerson({ kind }: PartyPhrase): boolean {
  return kind === "person" || kind === "office";
}

/** A resident ambassador who is received has not come on a visit; a person whom a person receives is met. */
function asMeeting(
  trigger: EventTrigger,
  verb: string,
  subject: Subject,
  slots: readonly (SlotGroup | null)[],
  pack: LanguagePack,
): EventTrigger {
  const parties = slots.flatMap((slot) => slot?.parties ?? []);
  if (trigger.mode !== "host" || parties.length === 0) return trigger;
  const isResident = parties.every(({ rank }) => rank === "ambassador");
  const hosts = Object.values(pack.verbs[pack.freeOrder?.host ?? "host"] ?? {}).flat();
  const isReceived = !hosts.includes(verb) && parties.every(isPerson) && subject.parties.every(isPerson);
  if (!isResident && !isReceived) return trigger;
  return { ...trigger, mode: "meeting", cameo: "040", roles: "mutual", planned: MEETING_AHEAD };
}

const MEETING_AHEAD = { type: "AGREE", mode: "intent", cameo: "036" } as const;
const MEETING_REACH = 10;
const SIDELINES_REACH = 7;
const THIRD_COUNTRY = { type: "CONSULT", mode: "third-country", cameo: "044" } as const;

/** "met with the Kenyan president in Uganda": neither of them was at home. */
function thirdCountry(
  elements: readonly Element[],
  frame: Frame,
  trigger: EventTrigger,
  parties: readonly Party[],
  pack: LanguagePack,
): { type: EventDraft["type"]; mode: EventDraft["mode"]; cameo: string } | null {
  if (trigger.mode !== "meeting" && trigger.mode !== "talks") return null;
  if (pack.freeOrder) return metAbroad(elements, frame.verb, parties, pack) ? THIRD_COUNTRY : null;
  const isHome = (states: readonly string[]) => parties.some(({ state }) => states.includes(state));
  // "On the sidelines of the forum, X met Y".
  const sidelines = wordsOf(pack.group.sidelines);
  if (elements.slice(0, Math.min(frame.verb, SIDELINES_REACH)).some(({ lower }) => sidelines.has(lower)))
    return THIRD_COUNTRY;
  // "negotiations in Doha between A and B": the place stands right after the noun.
  const from = frame.start ? frame.filled.end : frame.verb + 1;
  for (let index = from; index < frame.filled.end + MEETING_REACH; index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack) || element.lower === ",") return null;
    if (wordsOf(pack.group.sidelines).has(element.lower)) return THIRD_COUNTRY;
    if (!wordsOf(pack.nominal.at).has(element.lower)) continue;
    const place = placeIn(elements, index + 1);
    if (place) return isHome(place) ? null : THIRD_COUNTRY;
  }
  return null;
}

/** The states of a place, or of a city where states meet. */
function placeIn(elements: readonly Element[], at: number): readonly string[] | null {
  const element = elements[at];
  if (element?.party) return element.party.kind === "state" ? element.party.states : null;
  if (!isCapitalised(element)) return null;
  const city =
    stateOfEnglishCity(element.lower) ??
    stateOfEnglishCity(`${element.lower} ${elements[at + 1]?.lower ?? ""}`);
  return city ? [city] : null;
}

function subjectFactors(subject: Subject): Factor[] {
  switch (subject.how) {
    case "named":
      return [];
    case "pronoun":
      return [{ reason: "the subject is a pronoun", weight: -0.15 }];
    case "carried":
      return [{ reason: "the subject is taken from the clause before", weight: -0.1 }];
  }
}

function dateFactors(date: EventDate): Factor[] {
  if (date.reading.kind !== "interval") return [{ reason: "no date in the sentence", weight: -0.1 }];
  return date.inferred ? [{ reason: "the date is inferred", weight: -0.05 }] : [];
}
