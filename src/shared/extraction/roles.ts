import { officeOf } from "../gazetteer/offices.ts";
import { holderOf, officeAt } from "../gazetteer/people.ts";
import { readingBounds } from "../domain/event-date.ts";
import type { EventDate } from "../domain/event-date.ts";
import type { Factor, Party } from "../domain/evidence.ts";
import { addDays } from "../domain/iso-day.ts";
import type { IsoDay } from "../domain/iso-day.ts";
import type { Iso3 } from "../domain/state-code.ts";
import type { EventTrigger } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";

export interface RoleFill {
  parties: Party[];
  factors: Factor[];
}

/**
 * Who acts on whom. One fill per state of the subject and of the slot for "given" and "swapped" roles, one for all together when the
 * event is mutual. Empty when fewer than two states take part: a trip within one's own state is no event.
 */
export function fillRoles(
  trigger: EventTrigger,
  subjects: readonly PartyPhrase[],
  slot: readonly PartyPhrase[],
  date: EventDate,
  published: IsoDay | null,
): RoleFill[] {
  const span = spanOf(date, published);
  const settled = settleStates(subjects.flatMap(eachOf), slot.flatMap(eachOf));
  if (!settled) return [];
  const [left, right] = withCounterparts(...settled);
  const actors = partiesOf(left, "actor", span);
  const others = partiesOf(right, "actor", span);
  const factors = phraseFactors([...left, ...right], [...actors, ...others]);
  switch (trigger.roles) {
    case "mutual": {
      const parties = unique([...actors, ...others]);
      return stateCount(parties) > 1 ? [{ parties, factors }] : [];
    }
    case "given":
    case "swapped":
      return (JOINTLY.has(trigger.mode) ? [unique(actors)] : stateGroups(actors)).flatMap((group) =>
        unique(others).flatMap((other): RoleFill[] => {
          if (group.some(({ state }) => state === other.state)) return [];
          const parties: Party[] =
            trigger.roles === "given"
              ? [...group, { ...other, role: "target" }]
              : [other, ...group.map((actor): Party => ({ ...actor, role: "target" }))];
          return [{ parties, factors }];
        }),
      );
  }
}

/** What several states do as one: a summit that they attend, a statement that they make together. */
const JOINTLY: ReadonlySet<EventTrigger["mode"]> = new Set(["summit", "criticise"]);

/** "they": each of whom it means. */
function eachOf(phrase: PartyPhrase): readonly PartyPhrase[] {
  return phrase.members.length > 0 ? phrase.members : [phrase];
}

function isSettled({ candidates }: PartyPhrase): boolean {
  return candidates.length === 0;
}

/**
 * Gives officials without a state the likeliest one that nobody else of the event has: "Defence Minister X visited Minsk"
 * is the other state's minister. Null when that leaves somebody open.
 */
function settleStates(
  subjects: readonly PartyPhrase[],
  slot: readonly PartyPhrase[],
): [PartyPhrase[], PartyPhrase[]] | null {
  const taken = new Set([...subjects, ...slot].flatMap(({ states }) => states));
  const open = [...subjects, ...slot].filter(({ candidates }) => candidates.length > 0);
  if (open.length === 0) return [[...subjects], [...slot]];
  if (open.length > 1) return null;
  const state = open[0]?.candidates.find((candidate) => !taken.has(candidate));
  // "Parliament ratified the treaty between A and B": of one of the two, whichever.
  const isBody = open[0]?.kind === "group" && !open[0].counterpart && taken.size > 1;
  if (!state && isBody) {
    return [subjects.filter(isSettled), slot.filter(isSettled)];
  }
  if (!state) return null;
  const settle = (phrase: PartyPhrase): PartyPhrase =>
    phrase.candidates.length > 0 ? { ...phrase, states: [state], candidates: [] } : phrase;
  return [subjects.map(settle), slot.map(settle)];
}

/** "Foreign Minister X and his counterpart Y": Y holds X's office in his own state; without an X nobody knows which. */
function withCounterparts(
  subjects: readonly PartyPhrase[],
  slot: readonly PartyPhrase[],
): [PartyPhrase[], PartyPhrase[]] {
  const all = [...subjects, ...slot];
  const model = all.find(({ counterpart, rank }) => !counterpart && rank !== null);
  const read = (party: PartyPhrase): PartyPhrase => {
    if (!party.counterpart) return party;
    if (party.kind === "office") return model ? { ...party, rank: model.rank } : { ...party, name: null };
    return model ? { ...party, office: model.office, rank: model.rank } : party;
  };
  return [subjects.map(read), slot.map(read)];
}

/** The subject's parties by state: "Britain and Canada imposed" is an event of each. */
function stateGroups(actors: readonly Party[]): Party[][] {
  const parties = unique(actors);
  return [...new Set(parties.map(({ state }) => state))].map((state) =>
    parties.filter((party) => party.state === state),
  );
}

function partiesOf(phrases: readonly PartyPhrase[], role: Party["role"], span: Span | null): Party[] {
  return phrases.flatMap((phrase) =>
    phrase.states.map((state): Party => ({ state, role, person: personOf(phrase, state, span) })),
  );
}

interface Span {
  from: IsoDay;
  to: IsoDay;
}

/** A past event without a date is news, not history: its offices are those of the year before publication. */
const NEWS_DAYS = 365;

/** The days on which the event may have been; null when nothing tells. */
function spanOf({ reading }: EventDate, published: IsoDay | null): Span | null {
  const { from, to } = readingBounds(reading);
  if (from && to) return { from, to };
  if (to) return { from: addDays(to, -NEWS_DAYS), to };
  return published ? { from: published, to: published } : null;
}

/**
 * Offices come from the dated table at the day of the event, else from the text. An office without a name, or with a
 * surname alone, is its holder's where the table knows exactly one through all of that time; everybody else is a candidate.
 */
function personOf(phrase: PartyPhrase, state: Iso3, span: Span | null): Party["person"] {
  const { kind, name, states, rank } = phrase;
  // "the foreign ministers of Belarus and Kenya": one of each; a name is one person's alone.
  if (name === null || (states.length > 1 && kind !== "office")) return null;
  const id = phrase.personId ?? (span ? holderId(phrase, state, span) : null);
  const held = phrase.personId && span ? officeAt(phrase.personId, span.to) : null;
  return { id, name, office: held?.office ?? phrase.office, rank: held?.rank ?? rank ?? "other" };
}

function holderId({ kind, name, office, rank }: PartyPhrase, state: Iso3, span: Span): string | null {
  if (office === null || rank === null || name === null) return null;
  const holder = holderOf(state, officeOf(office)?.office ?? null, rank, span);
  if (!holder) return null;
  return kind === "office" || holder.surnames.includes(name) ? holder.id : null;
}

/** One entry per state and person; a state without a person adds nothing to one with. */
function unique(parties: readonly Party[]): Party[] {
  return parties.filter(
    (party, index) =>
      parties.findIndex(
        (other) => other.state === party.state && other.person?.name === party.person?.name,
      ) === index &&
      (party.person !== null ||
        !parties.some((other) => other.state === party.state && other.person !== null)),
  );
}

function stateCount(parties: readonly Party[]): number {
  return new Set(parties.map(({ state }) => state)).size;
}

function phraseFactors(phrases: readonly PartyPhrase[], parties: readonly Party[]): Factor[] {
  const factors: Factor[] = [];
  if (phrases.some(({ metonym }) => metonym)) {
    factors.push({ reason: "a capital stands for its state", weight: -0.05 });
  }
  const unnamed = phrases.filter(({ kind, states }) => kind === "office" && states.length === 1);
  const isResolved = ({ name }: PartyPhrase) =>
    parties.some(({ person }) => person?.name === name && person?.id !== null);
  if (phrases.some(({ kind }) => kind === "office")) {
    const reason =
      unnamed.length > 0 && unnamed.every(isResolved)
        ? "an office without a name; its holder is taken from the dated table"
        : "an office without a name";
    factors.push({ reason, weight: -0.05 });
  }
  if (phrases.some(({ via }) => via === "earlier")) {
    factors.push({ reason: "somebody is named only in an earlier sentence", weight: -0.05 });
  }
  if (phrases.some(({ via }) => via === "home")) {
    factors.push({
      reason: "an official without a state is taken for one of the place of the report",
      weight: -0.1,
    });
  }
  return factors;
}
