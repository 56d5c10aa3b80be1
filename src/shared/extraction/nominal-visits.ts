import type { Element } from "./elements.ts";
import { POSSESSIVE } from "./elements.ts";
import { groupAt, ownedBy, toldOf, VISIT } from "./nominal-told.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { placeGroups } from "./places.ts";
import { partyList } from "./slot-parties.ts";
import type { Filled } from "./slots.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";
import { guestLeftOut, isAhead, isPast, told } from "./visit-stages.ts";
import { wordsOf } from "./words-of.ts";

/** An event that a noun says: by which rule, of whom, and whether it took place. */
export interface NominalEvent {
  group: VerbGroup;
  filled: Filled;
  subject: Subject;
  /** The id of the rule. */
  trigger: string;
}

/** What stands before the noun: "X's", "during his", "is on a". */
interface Left {
  owner: PartyPhrase | null;
  /** Index of the word before the noun phrase, -1 at the head of the sentence. */
  before: number;
}

const MODIFIERS = 5;

/** Reads "during his visit to Kenya", "X is on a visit to Kenya", "X's trip to Kenya ended", "the visit by X to Kenya". */
export function nominalVisit(
  elements: readonly Element[],
  noun: number,
  memory: SubjectMemory,
  pack: LanguagePack,
): NominalEvent | null {
  const { nominal } = pack;
  const left = leftOf(elements, noun, pack);
  const right =
    rightOf(elements, noun, pack) ??
    placeBefore(elements, left.before, noun, pack) ??
    hostLeftOut(elements, noun, memory, pack);
  if (!right) return null;
  const owners = left.owner ? [left.owner] : right.by;
  if (owners.some(({ official }) => !official)) return null;
  const filled: Filled = { groups: right.groups, agent: [], predicate: null, end: right.end };
  const word = elements[left.before]?.lower ?? "";
  const told = { filled, trigger: VISIT };
  const frame = frameStart(elements, left.before, pack);
  if (isAhead(elements, left.before, owners, pack))
    return {
      ...told,
      group: { ...groupAt(left.before), status: "planned", tense: "future" },
      subject: ownedBy(owners, left.before),
    };
  if (frame !== null) {
    const group = groupAt(left.before);
    const subject =
      owners.length > 0
        ? ownedBy(owners, left.before)
        : opensSentence(elements, frame)
          ? subjectAfter(elements, right.end, pack)
          : clauseSubject(elements, left.before, placesOf(right.groups), memory, pack);
    return subject && { ...told, group, subject };
  }
  if (wordsOf(nominal.on).has(word)) {
    return owners.length > 0 ? null : onVisit(elements, left.before, told, memory, pack);
  }
  if (isPast(elements, noun, left.before, pack)) {
    const subject =
      owners.length > 0
        ? ownedBy(owners, left.before + 1)
        : clauseSubject(elements, left.before + 1, placesOf(right.groups), memory, pack);
    return subject && { ...told, group: groupAt(left.before + 1), subject };
  }
  if (owners.length > 0) return toldOf(elements, left.before + 1, owners, filled, nominal, pack);
  const [host] = placesOf(right.groups);
  const guest = host ? guestLeftOut(host, memory, pack) : null;
  if (!guest || !opensSentence(elements, left.before + 1)) return null;
  const plan = toldOf(elements, left.before + 1, [guest], filled, nominal, pack);
  return plan?.group.status === "planned" ? plan : null;
}

const RETURN: ReadonlySet<string> = new Set(["return", "reciprocal"]);

/** "A return visit by X is expected": to the other of the pair told before, else to the place of the report. */
function hostLeftOut(
  elements: readonly Element[],
  noun: number,
  { pair, home, hosts }: SubjectMemory,
  pack: LanguagePack,
): Right | null {
  const listed = pack.freeOrder ? null : listAfter(elements, noun + 1, pack.nominal.of, pack);
  const [guest, more] = new Set(listed?.parties.flatMap(({ states }) => states));
  const next = elements[listed?.end ?? 0]?.lower ?? "";
  const isTold = wordsOf(pack.group.being).has(next) || wordsOf(pack.group.future).has(next);
  if (!listed || !guest || more || !isTold) return null;
  const isReturn = elements.slice(Math.max(0, noun - 3), noun).some(({ lower }) => RETURN.has(lower));
  const host =
    isReturn && hosts.has(guest)
      ? (hosts.get(guest) ?? null)
      : pair?.includes(guest)
        ? pair.find((state) => state !== guest)
        : home === guest
          ? null
          : home;
  if (!host) return null;
  const group = { parties: [told(host)], date: null, start: noun, end: listed.end };
  return { by: listed.parties, groups: [group], end: listed.end };
}

/** Where "during", "as part of" or "on the second day of" before a visit begins; null for other words. */
function frameStart(
  elements: readonly Element[],
  before: number,
  { nominal, group }: LanguagePack,
): number | null {
  const word = elements[before]?.lower ?? "";
  if (wordsOf(nominal.during).has(word)) return before;
  if (
    before < 1 ||
    !wordsOf(nominal.of).has(word) ||
    !wordsOf(nominal.within).has(elements[before - 1]?.lower ?? "")
  )
    return null;
  let start = before - 1;
  while (start > 0 && before - start < MODIFIERS) {
    const { lower = "", kind } = elements[start - 1] ?? {};
    const isLight = kind === "word" && !wordsOf(group.finite).has(lower) && lower.length < 8;
    if (!isLight) break;
    start -= 1;
  }
  return start;
}

/** What stands before a noun and its modifiers. */
export function leftOf(elements: readonly Element[], noun: number, pack: LanguagePack): Left {
  let index = noun - 1;
  const modifiers = wordsOf(pack.nominal.modifiers);
  while (index > noun - 1 - MODIFIERS && isModifier(elements[index], modifiers)) index -= 1;
  if (elements[index]?.lower === POSSESSIVE) {
    const owner = elements[index - 1]?.party ?? null;
    index -= 2;
    if (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index -= 1;
    return { owner, before: index };
  }
  if (wordsOf(pack.group.articles).has(elements[index]?.lower ?? "")) index -= 1;
  return { owner: null, before: index };
}

function isModifier(element: Element | undefined, modifiers: ReadonlySet<string>): boolean {
  if (element?.kind !== "word" && element?.lower !== "-") return false;
  return modifiers.has(element.lower) || element.lower === "-" || /-day$|^\d{1,2}$/.test(element.lower);
}

interface Right {
  by: PartyPhrase[];
  groups: Filled["groups"];
  end: number;
}

/** "by X to Kenya", "to Kenya by X", "to Kenya". */
function rightOf(elements: readonly Element[], noun: number, pack: LanguagePack): Right | null {
  const { to, of } = pack.nominal;
  const first = listAfter(elements, noun + 1, of, pack);
  const at = first?.end ?? noun + 1;
  if (!wordsOf(to).has(elements[at]?.lower ?? "")) return null;
  const groups = placeGroups(elements, at + 1, pack);
  const end = groups?.at(-1)?.end;
  if (!groups || end === undefined) return null;
  const last = first ? null : listAfter(elements, end, of, pack);
  return { by: (first ?? last)?.parties ?? [], groups, end: last?.end ?? end };
}

/** "is in Kenya on a visit": the place stands before the noun. */
function placeBefore(
  elements: readonly Element[],
  on: number,
  noun: number,
  pack: LanguagePack,
): Right | null {
  const place = elements[on - 1];
  if (!wordsOf(pack.nominal.on).has(elements[on]?.lower ?? "") || place?.party?.kind !== "state") return null;
  if (!wordsOf(pack.group.into).has(elements[on - 2]?.lower ?? "")) return null;
  return { by: [], groups: [{ parties: [place.party], date: null, start: on - 1, end: on }], end: noun + 1 };
}

function listAfter(elements: readonly Element[], at: number, words: readonly string[], pack: LanguagePack) {
  if (!wordsOf(words).has(elements[at]?.lower ?? "")) return null;
  const listed = partyList(elements, at + 1, pack);
  return listed?.parties.every(({ kind }) => kind !== "state") ? listed : null;
}

/** "X is on a visit to Kenya", "on a visit to Kenya, X said". */
function onVisit(
  elements: readonly Element[],
  on: number,
  told: Pick<NominalEvent, "filled" | "trigger">,
  memory: SubjectMemory,
  pack: LanguagePack,
): NominalEvent | null {
  if (opensSentence(elements, on)) {
    const subject = subjectAfter(elements, told.filled.end, pack);
    return subject && { ...told, group: groupAt(on), subject };
  }
  const { passive, perfect, future } = pack.group;
  // "X, on a visit to Kenya, said", "X, currently on a visit to Kenya, said".
  const aside = wordsOf(pack.group.adverbs).has(elements[on - 1]?.lower ?? "") ? on - 2 : on - 1;
  if (elements[aside]?.lower === "," && elements[told.filled.end]?.lower === ",") {
    const subject = subjectBefore(elements, aside + 1, memory, pack);
    return subject && { ...told, group: groupAt(on), subject };
  }
  let index = on - 1;
  // "is in Kenya on a visit".
  if (
    elements[index]?.party?.kind === "state" &&
    wordsOf(pack.group.into).has(elements[index - 1]?.lower ?? "")
  )
    index -= 2;
  while (elements[index]?.date || wordsOf(pack.group.adverbs).has(elements[index]?.lower ?? "")) index -= 1;
  const word = elements[index]?.lower ?? "";
  const before = elements[index - 1]?.lower ?? "";
  const group = groupAt(index);
  if (word === passive?.perfect && wordsOf(perfect).has(before)) group.start = index - 1;
  else if (word === passive?.base && wordsOf(future).has(before)) {
    group.start = index - 1;
    group.status = "planned";
    group.tense = "future";
  } else if (!wordsOf(pack.group.being).has(word) || word === passive?.base) return null;
  const subject = subjectBefore(elements, group.start, memory, pack);
  return subject && { ...told, group, subject };
}

function opensSentence(elements: readonly Element[], index: number): boolean {
  return index <= 0 || (index === 1 && /^["“”«„]$/u.test(elements[0]?.lower ?? ""));
}

function placesOf(groups: Filled["groups"]): string[] {
  return groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states));
}
