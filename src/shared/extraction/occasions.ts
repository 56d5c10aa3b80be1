import type { EventDate } from "../domain/event-date.ts";
import type { EventDraft, Party, TextSpan } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import { confidenceOf } from "./confidence.ts";
import { resolveDate, undatedPast } from "./dates.ts";
import type { Element } from "./elements.ts";
import { isHistorical } from "./historical.ts";
import type { LanguagePack, OccasionWords } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { wordsOf } from "./words-of.ts";

/** A ceremony or a summit of which later sentences tell who else came: "Among them was …", "X represented …". */
export interface Occasion {
  kind: "credentials" | "summit";
  host: Iso3;
  /** Who received the envoys, where the text says it. */
  receiver: PartyPhrase | null;
  date: EventDate;
  /** In which sentence it was told. */
  sentence: number;
}

interface Where {
  sentence: number;
  span: TextSpan;
  published: IsoDay | null;
  previous: EventDate | null;
  home: Iso3 | null;
  pack: LanguagePack;
}

/** An occasion told longer ago than this is not carried on. */
const CARRIED_SENTENCES = 3;

/** The occasion that a sentence opens; null when it tells of none, or of an envoy who came alone. */
export function occasionIn(
  elements: readonly Element[],
  events: readonly EventDraft[],
  where: Where,
): Occasion | null {
  const words = where.pack.occasions;
  if (!words || !(holds(elements, words.summit) || holds(elements, words.credentials))) return null;
  if (isDoubtful(elements, where.pack)) return null;
  const dates = elements.flatMap(({ date }) => (date ? [date] : []));
  const { published, previous, sentence, home } = where;
  const [only, more] = dates;
  const date =
    only && !more ? resolveDate(only, { published, previous, tense: "past" }) : undatedPast(published);
  if (holds(elements, words.credentials) && holds(elements, words.envoys)) {
    const receiver = elements.find(({ party }) => party?.official && party.rank !== "ambassador")?.party;
    const host = receiver?.states.length === 1 ? receiver.states[0] : receiver?.candidates[0];
    if (!receiver || !host) return null;
    const settled = { ...receiver, states: [host], candidates: [] };
    return { kind: "credentials", host, receiver: settled, date, sentence };
  }
  if (!holds(elements, words.summit)) return null;
  const told = events.find(({ mode, status }) => mode === "summit" && status === "reported");
  const host =
    told?.parties.find(({ role }) => role === "target")?.state ??
    placeAfter(elements, words.summit, where.pack) ??
    (holds(elements, words.here) ? home : null);
  return host ? { kind: "summit", host, receiver: null, date: told?.date ?? date, sentence } : null;
}

/** What a sentence adds to the occasion that was opened before it. */
export function goingOn(
  elements: readonly Element[],
  occasion: Occasion | null,
  events: readonly EventDraft[],
  where: Where,
): EventDraft[] {
  const words = where.pack.occasions;
  if (!words || !occasion || where.sentence - occasion.sentence > CARRIED_SENTENCES) return [];
  if (where.sentence === occasion.sentence || isDoubtful(elements, where.pack)) return [];
  const came =
    occasion.kind === "credentials"
      ? envoys(elements, words, where.pack)
      : attending(elements, words, occasion.host);
  const isTold = ({ start, end }: TextSpan) =>
    events.some(({ quote, mode }) => mode !== "visit" && quote.start < end && start < quote.end);
  return came
    .filter(({ party, span }) => party.states[0] !== occasion.host && !isTold(span))
    .flatMap(({ party, span }) => draft(party, span, occasion, where) ?? []);
}

interface Came {
  party: PartyPhrase;
  span: TextSpan;
}

/** The ambassadors after "among them" or "followed by", and the states that "the others represent". */
function envoys(elements: readonly Element[], words: OccasionWords, pack: LanguagePack): Came[] {
  const cue = foundAt(elements, words.among);
  if (cue === null) return [];
  const represent = elements.findIndex(({ lower }) => words.represent.includes(lower));
  return elements.flatMap((element, index): Came[] => {
    const { party, span } = element;
    if (!party?.official || party.states.length !== 1 || index < cue) return [];
    if (party.kind === "state") {
      const before = elements.slice(represent, index);
      const isListed = before.every(
        ({ party: other, lower }) =>
          other?.kind === "state" ||
          [",", ...words.represent].includes(lower) ||
          [pack.group.and, pack.group.articles].some((list) => wordsOf(list).has(lower)),
      );
      return represent >= 0 && represent < index && isListed ? [{ party, span }] : [];
    }
    const isEnvoy = party.rank === "ambassador" || /^representative\b/i.test(party.office ?? "");
    return isEnvoy && party.kind !== "group" ? [{ party: { ...party, rank: "ambassador" }, span }] : [];
  });
}

/** "X took part", "X represented Kenya", "Kenya was represented by X". */
function attending(elements: readonly Element[], words: OccasionWords, host: Iso3): Came[] {
  return elements.flatMap((element, index): Came[] => {
    const { party, span } = element;
    if (!party?.official || party.kind === "group") return [];
    const sent = lengthAt(elements, index + 1, words.represented);
    const envoy = elements[index + 1 + sent];
    if (party.kind === "state") {
      const [state] = party.states;
      const isOwn = envoy?.party && [...envoy.party.states, ...envoy.party.candidates].includes(state ?? "");
      if (!state || sent === 0 || !envoy?.party || !isOwn) return [];
      const settled = { ...envoy.party, states: [state], candidates: [] };
      return [{ party: settled, span: { start: span.start, end: envoy.span.end } }];
    }
    const length = lengthAt(elements, index + 1, words.attended);
    const last = elements[index + length];
    if (party.states.length !== 1 || length === 0 || !last) return [];
    // "X represented Kenya" and "X represented the firm": whom he stood for says where he was.
    const next = elements[index + length + 1];
    if (words.represent.includes(last.lower) && next?.party?.states[0] !== party.states[0]) return [];
    // "took part in the drills".
    if (next?.lower === "in" && next.party === null && !holds(elements, words.summit)) return [];
    return party.states[0] === host ? [] : [{ party, span: { start: span.start, end: last.span.end } }];
  });
}

const RULES = { credentials: "ambassador-accredited", summit: "summit-attended" } as const;

function draft(party: PartyPhrase, quote: TextSpan, occasion: Occasion, where: Where): EventDraft | null {
  const rule = RULES[occasion.kind];
  const trigger = where.pack.triggers.find(({ id }) => id === rule);
  if (!trigger) return null;
  const { type, mode, cameo } = trigger;
  return {
    sentence: where.span,
    quote,
    rule,
    ...confidenceOf(rule, [{ reason: "it goes on with what the sentences before told", weight: -0.1 }]),
    type,
    mode,
    cameo,
    status: "reported",
    historical: isHistorical(occasion.date.reading, where.published),
    date: { ...occasion.date, inferred: true, anchor: "previousEvent" },
    parties: [asParty(party, party.states[0] ?? occasion.host, "actor"), hostOf(occasion)],
  };
}

function hostOf({ receiver, host }: Occasion): Party {
  return receiver && receiver.kind !== "state"
    ? asParty(receiver, host, "target")
    : { state: host, role: "target", person: null };
}

function asParty({ name, office, rank, personId }: PartyPhrase, state: Iso3, role: Party["role"]): Party {
  return {
    state,
    role,
    person: name === null ? null : { id: personId, name, office, rank: rank ?? "other" },
  };
}

/** A denial, a condition or something ahead: nothing is carried on from it or into it. */
function isDoubtful(elements: readonly Element[], { group }: LanguagePack): boolean {
  return elements.some(({ lower }) =>
    [group.negations, group.conditions, group.denials, group.future].some((list) => wordsOf(list).has(lower)),
  );
}

const PLACE_REACH = 8;

/** "a summit … in Nairobi": the place right after the noun. */
function placeAfter(elements: readonly Element[], nouns: readonly string[], pack: LanguagePack): Iso3 | null {
  const at = foundAt(elements, nouns);
  if (at === null) return null;
  for (let index = at; index < at + PLACE_REACH; index += 1) {
    const { party } = elements[index] ?? {};
    if (party)
      return party.kind === "state" && wordsOf(pack.nominal.at).has(elements[index - 1]?.lower ?? "")
        ? (party.states[0] ?? null)
        : null;
  }
  return null;
}

function holds(elements: readonly Element[], phrases: readonly string[]): boolean {
  return foundAt(elements, phrases) !== null;
}

/** Index after the first of the phrases that the sentence holds. */
function foundAt(elements: readonly Element[], phrases: readonly string[]): number | null {
  for (let index = 0; index < elements.length; index += 1) {
    const length = lengthAt(elements, index, phrases);
    if (length > 0) return index + length;
  }
  return null;
}

/** How many words one of the phrases takes at an index; 0 where none stands there. */
function lengthAt(elements: readonly Element[], at: number, phrases: readonly string[]): number {
  for (const words of splitOnce(phrases)) {
    if (words.every((word, index) => elements[at + index]?.lower === word)) return words.length;
  }
  return 0;
}

const split = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function splitOnce(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = split.get(phrases);
  if (known) return known;
  const words = phrases.map((phrase) => phrase.split(" "));
  split.set(phrases, words);
  return words;
}
