import { isBoundary } from "./boundary.ts";
import { clauseIndex } from "./clause-pattern.ts";
import { isAdjective, isPreposition, mayAct } from "./clause-parties.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { placeGroups } from "./places.ts";
import { clauseSubject } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { wordsOf } from "./words-of.ts";

const ADJECTIVES = 3;
const REACH = 5;

/**
 * "в ходе визита министра в Кению", "падчас візіту ў Ташкент прэм'ер сустрэўся": a visit that the sentence takes for
 * granted. Null where the sentence looks ahead.
 */
export function visitFrame(
  elements: readonly Element[],
  noun: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): Frame | null {
  const { freeOrder } = pack;
  if (!freeOrder || !wordsOf(freeOrder.visits).has(elements[noun]?.lower ?? "")) return null;
  const during = wordBefore(elements, noun, pack);
  if (!wordsOf(freeOrder.during).has(elements[during]?.lower ?? "")) return null;
  const trigger = pack.triggers.find(({ id }) => id === "visit-named");
  const owner = elements[noun + 1];
  const owned = owner?.party?.official === true && owner.party.kind !== "state" ? owner.party : null;
  const at = owned ? noun + 2 : noun + 1;
  if (!trigger || !wordsOf(freeOrder.to).has(elements[at]?.lower ?? "")) return null;
  const groups = placeGroups(elements, at + 1, pack);
  const end = groups?.at(-1)?.end;
  if (!groups || end === undefined || looksAhead(elements, pack)) return null;
  const places = groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states));
  const subject: Subject | null = owned
    ? { parties: [owned], start: noun, how: "named" }
    : (subjectAfterVisit(elements, end, pack) ?? clauseSubject(elements, during, places, memory, pack));
  if (!subject) return null;
  return {
    trigger,
    start: null,
    verb: noun,
    group: { start: noun, status: "reported", tense: "past", factors: [] },
    filled: { groups, agent: [], predicate: null, end },
    subject: { ...subject, start: Math.min(subject.start, noun) },
  };
}

export function wordBefore(elements: readonly Element[], noun: number, pack: LanguagePack): number {
  let index = noun - 1;
  const articles = wordsOf(pack.group.articles);
  for (let steps = 0; steps < ADJECTIVES; steps += 1) {
    const lower = elements[index]?.lower ?? "";
    if (!articles.has(lower) && !isAdjective(lower, pack)) break;
    index -= 1;
  }
  return index;
}

/** "В ходе визита в Кению 5 марта министр …": the first party after the place that may act. */
export function subjectAfterVisit(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): Subject | null {
  for (let index = from; index < from + REACH; index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    const { party } = element;
    if (!party) continue;
    const before = elements[index - 1]?.lower ?? "";
    if (party.kind === "state" || !party.official || isPreposition(before, pack) || !mayAct(element, pack))
      return null;
    return { parties: [party], start: index, how: "named" };
  }
  return null;
}

export function looksAhead(elements: readonly Element[], pack: LanguagePack): boolean {
  const { plans, pastBeing } = pack.group;
  return elements.some(({ kind, lower }) => {
    if (kind !== "word") return false;
    if (wordsOf(plans).has(lower) && !wordsOf(pastBeing).has(lower)) return true;
    const starts = clauseIndex(pack).get(lower) ?? [];
    return starts.length > 0 && starts.every(({ tense }) => tense === "future");
  });
}
