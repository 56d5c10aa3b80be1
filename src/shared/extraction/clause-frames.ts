import { clauseAround, partiesIn } from "./clause-parties.ts";
import type { Clause, ClauseParty } from "./clause-parties.ts";
import { clauseIndex } from "./clause-pattern.ts";
import type { ClausePattern, ClauseSlot, ClauseStart } from "./clause-pattern.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { placeGroups, stateParty } from "./slot-parties.ts";
import type { SlotGroup } from "./slot-parties.ts";
import { subjectBefore } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { readVerbGroup } from "./verb-group.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

/** The frames that the clause of a verb fills, the one that asks for most first. */
export function clauseFrames(
  elements: readonly Element[],
  verb: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Frame[] {
  const starts = clauseIndex(pack).get(elements[verb]?.lower ?? "");
  if (!starts) return [];
  const clause = clauseAround(elements, verb, pack);
  const parties = partiesIn(elements, clause, pack);
  const frames = starts.flatMap((start) => {
    const frame = frameOf({ elements, verb, clause, parties, memory, pack }, start);
    return frame ? [{ frame, weight: weightOf(start.pattern) }] : [];
  });
  return frames.toSorted((a, b) => b.weight - a.weight).map(({ frame }) => frame);
}

function weightOf({ words, slots }: ClausePattern): number {
  return words.length * 2 + slots.length;
}

interface Reading {
  elements: readonly Element[];
  verb: number;
  clause: Clause;
  parties: readonly ClauseParty[];
  memory: SubjectMemory;
  pack: LanguagePack;
}

function frameOf(reading: Reading, { pattern, tense }: ClauseStart): Frame | null {
  const { elements, verb, clause } = reading;
  const places = pattern.words.map((words) => nearest(elements, verb, clause, words));
  if (places.includes(null)) return null;
  const group = groupOf(reading, pattern, tense);
  if (!group) return null;
  const found = new Map<ClauseSlot, ClauseParty[]>();
  for (const slot of pattern.slots) {
    const taken = [...found.values()].flat();
    const parties = fill(slot, reading, pattern, taken);
    if (parties) found.set(slot, parties);
    else if (slot !== "with?") return null;
  }
  const envoys = found.get("post") ?? [];
  const owners = found.get("whose") ?? (pattern.voice === "noun" ? envoys.map(bareParty) : []);
  const objects = [...found].flatMap(([slot, parties]) =>
    slot === "whose" ? [] : slot === "post" ? parties.flatMap(postOf) : parties,
  );
  const subject = subjectOf(reading, pattern, group, owners, objects);
  if (!subject) return null;
  const words = places.flatMap((index) => (index === null ? [] : [{ start: index, end: index + 1 }]));
  const spans = [...words, ...objects, ...owners];
  const start = Math.min(group.start, ...spans.map((span) => span.start));
  const end = Math.max(verb + 1, ...spans.map((span) => span.end));
  const [acting, acted] =
    pattern.voice === "passive" ? [objects, subject.parties] : [null, objects.map(({ party }) => party)];
  const groups = acting
    ? [{ parties: acted, date: null, start, end }]
    : groupsOf(reading, found, objects, start, end);
  return {
    trigger: pattern.trigger,
    start: null,
    verb,
    group: { ...group, start },
    filled: { groups, agent: [], predicate: null, end: Math.max(end, groups.at(-1)?.end ?? 0) },
    subject: {
      ...subject,
      parties: acting ? acting.map(({ party }) => party) : subject.parties,
      // The only date of a clause is the event's, wherever it stands.
      start: Math.min(subject.start, start, onlyDate(elements, clause) ?? start),
    },
  };
}

/** "назначен послом Беларуси в Кении": the state that sends. */
function bareParty(envoy: ClauseParty): ClauseParty {
  return { ...envoy, party: stateParty(envoy.party.states[0] ?? "") };
}

/** The state that an envoy is sent to. */
function postOf(envoy: ClauseParty): ClauseParty[] {
  return envoy.party.post ? [{ ...envoy, party: stateParty(envoy.party.post) }] : [];
}

function onlyDate(elements: readonly Element[], { start, end }: Clause): number | null {
  const dates = elements.slice(start, end).flatMap(({ date }, index) => (date ? [start + index] : []));
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function groupOf(
  { elements, verb, pack }: Reading,
  { planned }: ClausePattern,
  tense: ClauseStart["tense"],
): VerbGroup | null {
  const group = readVerbGroup(elements, verb, tense, pack);
  if (!group || !planned) return group;
  return group.status === "reported" ? { ...group, status: "planned", tense: "future" } : null;
}

/** The word of a list that stands nearest to the verb within the clause. */
function nearest(
  elements: readonly Element[],
  verb: number,
  { start, end }: Clause,
  words: ReadonlySet<string>,
): number | null {
  for (let distance = 1; distance <= Math.max(verb - start, end - verb); distance += 1) {
    for (const index of [verb + distance, verb - distance]) {
      const element = index >= start && index < end ? elements[index] : undefined;
      if (element && holds(element, words)) return index;
    }
  }
  return null;
}

/** True for a word of the list, or a party named with one: "белорусских дипломатов". */
function holds({ lower, party }: Element, words: ReadonlySet<string>): boolean {
  return words.has(lower) || (party !== null && lower.split(" ").some((word) => words.has(word)));
}

/** The dates of places listed after the verb belong to each of them; all else is one group. */
function groupsOf(
  { elements, verb, pack }: Reading,
  found: ReadonlyMap<ClauseSlot, ClauseParty[]>,
  objects: readonly ClauseParty[],
  start: number,
  end: number,
): SlotGroup[] {
  const places = found.get("to") ?? found.get("places");
  const first = places?.[0];
  if (first && first.start > verb) {
    const groups = placeGroups(elements, first.start, pack);
    if (groups) return groups;
  }
  return objects.length > 0 ? [{ parties: objects.map(({ party }) => party), date: null, start, end }] : [];
}

function fill(
  slot: ClauseSlot,
  reading: Reading,
  { words }: ClausePattern,
  taken: readonly ClauseParty[],
): ClauseParty[] | null {
  const { pack, verb } = reading;
  const { group, freeOrder } = pack;
  const parties = reading.parties.filter((party) => !taken.includes(party));
  // "грамоты президенту", "посольство Кении": the party hangs on a word of the clause, or is named with it.
  const isOf = ({ owned, lower }: ClauseParty) =>
    words.some((list) =>
      owned !== null ? list.has(owned) : lower.split(" ").some((word) => list.has(word)),
    );
  switch (slot) {
    case "places":
      return list(parties, verb, (party) => isPlace(party) && free(party) && party.reading.oblique);
    case "to":
      return list(parties, verb, (party) => isPlace(party) && after(freeOrder?.to ?? [])(party));
    case "object":
      return list(
        parties,
        verb,
        (party) => (free(party) || (party.preposition === null && isOf(party))) && party.reading.oblique,
      );
    case "with":
    case "with?":
      return list(parties, verb, after([...group.with, ...group.between]));
    case "from":
      return list(parties, verb, after(freeOrder?.from ?? []));
    case "post":
      return nonEmpty(reading.parties.filter(({ party }) => party.post !== null).slice(0, 1));
    case "near":
      return list(parties, verb, after(freeOrder?.near ?? []));
    case "sides":
      return sides(parties, after([...group.with, ...group.between]), isOf, after(group.into));
    case "whose":
    case "of":
      return list(parties, verb, (party) => isOf(party) && (party.owned === null || party.reading.oblique));
    case "state":
      return list(
        parties.filter(({ start }) => start > verb),
        verb,
        ({ preposition, reading: { oblique } }) => preposition === null && oblique,
      );
    case "against":
      return list(parties, verb, after(freeOrder?.against ?? []));
    case "for":
      return list(
        parties,
        verb,
        (party) =>
          after(freeOrder?.for ?? [])(party) ||
          (party.preposition === null && party.reading.oblique && (party.owned === null || isOf(party))),
      );
  }
}

/** Tells the parties that stand after one of these prepositions. */
function after(prepositions: readonly string[]): (party: ClauseParty) => boolean {
  return ({ preposition }) => preposition !== null && wordsOf(prepositions).has(preposition);
}

function nonEmpty(parties: ClauseParty[]): ClauseParty[] | null {
  return parties.length > 0 ? parties : null;
}

/** True for a party that hangs on nothing. */
function free({ preposition, owned, adjective }: ClauseParty): boolean {
  return preposition === null && owned === null && !adjective;
}

function isPlace({ party, adjective }: ClauseParty): boolean {
  return party.kind === "state" && !adjective;
}

/** True for a form that only the acting party has. */
function isSure({ reading: { nominative, oblique } }: ClauseParty): boolean {
  return nominative && !oblique;
}

/** The fitting parties of one list: those after the verb before those in front of it, the nearest first. */
function list(
  parties: readonly ClauseParty[],
  verb: number,
  fits: (party: ClauseParty) => boolean,
): ClauseParty[] | null {
  const heads = parties.filter((party) => fits(party));
  const head = heads.find(({ start }) => start > verb) ?? heads.at(-1);
  if (!head || !head.party.official) return null;
  let first = parties.indexOf(head);
  while (parties[first]?.joined && parties[first - 1] && fits(parties[first - 1] ?? head)) first -= 1;
  const listed = [parties[first] ?? head];
  for (let index = first + 1; parties[index]?.joined; index += 1) {
    const party = parties[index];
    if (!party || party.adjective !== head.adjective) break;
    listed.push(party);
  }
  return listed.every(({ party }) => party.official) ? listed : null;
}

/** Everybody between whom something was: those after "with" and "between", genitives, adjectives; no places. */
function sides(
  parties: readonly ClauseParty[],
  isPartner: (party: ClauseParty) => boolean,
  isOf: (party: ClauseParty) => boolean,
  isAt: (party: ClauseParty) => boolean,
): ClauseParty[] | null {
  const fitting = parties.filter(
    (party) =>
      (isPartner(party) || !isAt(party)) &&
      (isPartner(party) ||
        party.adjective ||
        (party.preposition === null && isOf(party)) ||
        (free(party) && party.reading.oblique)),
  );
  const states = new Set(fitting.flatMap(({ party }) => party.states));
  return states.size > 1 && fitting.every(({ party }) => party.official) ? fitting : null;
}

function subjectOf(
  reading: Reading,
  { voice, slots }: ClausePattern,
  group: VerbGroup,
  owners: readonly ClauseParty[],
  objects: readonly ClauseParty[],
): Subject | null {
  const { elements, verb, parties, memory, pack } = reading;
  if (group.status === "purpose") return { parties: [], start: group.start, how: "named" };
  if (owners.length > 0)
    return { parties: owners.map(({ party }) => party), start: owners[0]?.start ?? verb, how: "named" };
  if (slots.includes("sides")) return { parties: [], start: group.start, how: "named" };
  if (voice === "noun") return null;
  const acting = parties.filter(
    (party) =>
      !objects.includes(party) &&
      party.preposition === null &&
      party.owned === null &&
      !party.adjective &&
      party.reading.nominative,
  );
  const sure = acting.filter((party) => isSure(party) || party.joined);
  const heads = sure.some(isSure) ? sure.filter(isSure) : acting;
  const head = heads.findLast(({ start }) => start < verb) ?? heads[0];
  if (!head) {
    // "Палата ратифицировала соглашение между А и Б": the object names everybody.
    const named = new Set(objects.flatMap(({ party }) => party.states));
    if (slots.includes("with?") && named.size > 1) return { parties: [], start: group.start, how: "named" };
    return subjectBefore(elements, group.start, memory, pack);
  }
  let first = parties.indexOf(head);
  while (parties[first]?.joined && acting.includes(parties[first - 1] ?? head)) first -= 1;
  const listed: ClauseParty[] = [];
  for (let index = first; index === first || parties[index]?.joined; index += 1) {
    const party = parties[index];
    if (!party || !acting.includes(party)) break;
    listed.push(party);
  }
  return { parties: listed.map(({ party }) => party), start: listed[0]?.start ?? verb, how: "named" };
}
