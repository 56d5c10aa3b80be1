import { clauseAround, partiesIn, spelled } from "./clause-parties.ts";
import type { Clause, ClauseParty } from "./clause-parties.ts";
import { clauseIndex } from "./clause-pattern.ts";
import type { ClausePattern, ClauseSlot, ClauseStart } from "./clause-pattern.ts";
import type { Reading } from "./clause-reading.ts";
import { fill, groupsOf } from "./clause-slots.ts";
import { subjectOf } from "./clause-subject.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { stateParty } from "./slot-parties.ts";
import type { SubjectMemory } from "./subject.ts";
import { readVerbGroup } from "./verb-group.ts";
import type { VerbGroup } from "./verb-group.ts";

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

function frameOf(reading: Reading, { pattern, tense }: ClauseStart): Frame | null {
  const { elements, verb, clause } = reading;
  const places = pattern.words.map((words) => nearest(reading, words));
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
  const { voice } = pattern;
  const named = OWNERS.flatMap((slot) =>
    voice === "noun" || slot === "whose" ? (found.get(slot) ?? []) : [],
  );
  const first = firstSide(found.get("sides"), pattern);
  const owners = named.length > 0 ? named : first ? [first] : voice === "noun" ? envoys : [];
  const objects = [...found]
    .flatMap(([slot, parties]) =>
      slot === "post" ? parties.flatMap(postOf) : parties.filter((party) => !owners.includes(party)),
    )
    .map((object) => (pattern.trigger.mode === "expel" ? asState(object) : object));
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

/** "проект соглашения между А и Б": where one acts on the other, the one named first. */
function firstSide(
  sides: readonly ClauseParty[] | undefined,
  { trigger }: ClausePattern,
): ClauseParty | null {
  return trigger.roles === "mutual" ? null : (sides?.[0] ?? null);
}

/** "выслала консула": the expulsion is the state's affair, whoever had to go. */
function asState(object: ClauseParty): ClauseParty {
  const { kind, states } = object.party;
  return kind === "office" && states.length === 1
    ? { ...object, party: stateParty(states[0] ?? "") }
    : object;
}

/** Slots that name who acts where a noun of the clause is what happened. */
const OWNERS = ["whose", "at", "whence"] as const satisfies ClauseSlot[];

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
function nearest({ elements, verb, clause, pack }: Reading, words: ReadonlySet<string>): number | null {
  const { start, end } = clause;
  for (let distance = 1; distance <= Math.max(verb - start, end - verb); distance += 1) {
    for (const index of [verb + distance, verb - distance]) {
      const element = index >= start && index < end ? elements[index] : undefined;
      if (element && holds(element, words, pack)) return index;
    }
  }
  return null;
}

/** True for a word of the list, or a party named with one: "белорусских дипломатов". */
function holds(element: Element, words: ReadonlySet<string>, pack: LanguagePack): boolean {
  if (element.party === null) return words.has(element.lower);
  return spelled(element, pack)
    .split(" ")
    .some((word) => words.has(word));
}
