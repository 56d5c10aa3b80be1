import { officeAt } from "../gazetteer/people.ts";
import { readingBounds } from "../domain/event-date.ts";
import type { EventDate } from "../domain/event-date.ts";
import type { Factor, Party } from "../domain/evidence.ts";
import type { IsoDay } from "../domain/iso-day.ts";
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
  const day = readingBounds(date.reading).to ?? published;
  const [left, right] = withCounterparts(subjects, slot);
  const actors = partiesOf(left, "actor", day);
  const others = partiesOf(right, "actor", day);
  const factors = phraseFactors([...subjects, ...slot]);
  switch (trigger.roles) {
    case "mutual": {
      const parties = unique([...actors, ...others]);
      return stateCount(parties) > 1 ? [{ parties, factors }] : [];
    }
    case "given":
    case "swapped":
      return stateGroups(actors).flatMap((group) =>
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

/** "Foreign Minister X and his counterpart Y": Y holds X's office in his own state. */
function withCounterparts(
  subjects: readonly PartyPhrase[],
  slot: readonly PartyPhrase[],
): [PartyPhrase[], PartyPhrase[]] {
  const all = [...subjects, ...slot];
  const model = all.find(({ counterpart, rank }) => !counterpart && rank !== null);
  const read = (party: PartyPhrase): PartyPhrase =>
    party.counterpart && model ? { ...party, office: model.office, rank: model.rank } : party;
  return [subjects.map(read), slot.map(read)];
}

/** The subject's parties by state: "Britain and Canada imposed" is an event of each. */
function stateGroups(actors: readonly Party[]): Party[][] {
  const parties = unique(actors);
  return [...new Set(parties.map(({ state }) => state))].map((state) =>
    parties.filter((party) => party.state === state),
  );
}

function partiesOf(phrases: readonly PartyPhrase[], role: Party["role"], day: IsoDay | null): Party[] {
  return phrases.flatMap((phrase) =>
    phrase.states.map((state): Party => ({ state, role, person: personOf(phrase, day) })),
  );
}

/** Offices come from the dated table at the day of the event, else from the text. */
function personOf(phrase: PartyPhrase, day: IsoDay | null): Party["person"] {
  if (phrase.name === null || phrase.states.length > 1) return null;
  const held = phrase.personId && day ? officeAt(phrase.personId, day) : null;
  return {
    id: phrase.personId,
    name: phrase.name,
    office: held?.office ?? phrase.office,
    rank: held?.rank ?? phrase.rank ?? "other",
  };
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

function phraseFactors(phrases: readonly PartyPhrase[]): Factor[] {
  const factors: Factor[] = [];
  if (phrases.some(({ metonym }) => metonym)) {
    factors.push({ reason: "a capital stands for its state", weight: -0.05 });
  }
  if (phrases.some(({ kind }) => kind === "office")) {
    factors.push({ reason: "an office without a name", weight: -0.05 });
  }
  return factors;
}
