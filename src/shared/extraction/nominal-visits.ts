import { isBoundary } from "./boundary.ts";
import type { Element } from "./elements.ts";
import { POSSESSIVE } from "./elements.ts";
import type { LanguagePack, NominalWords } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { partyList, placeGroups } from "./slot-parties.ts";
import type { Filled } from "./slots.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./subject.ts";
import type { Subject, SubjectMemory } from "./subject.ts";
import { readVerbGroup } from "./verb-group.ts";
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

const VISIT = "visit-named";
const CANCELLED = "visit-cancelled";
const MODIFIERS = 5;
const REACH = 8;

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

/** "A return visit by X is expected": to the other of the pair told before, else to the place of the report. */
function hostLeftOut(
  elements: readonly Element[],
  noun: number,
  { pair, home }: SubjectMemory,
  pack: LanguagePack,
): Right | null {
  const listed = pack.freeOrder ? null : listAfter(elements, noun + 1, pack.nominal.of, pack);
  const [guest, more] = new Set(listed?.parties.flatMap(({ states }) => states));
  const next = elements[listed?.end ?? 0]?.lower ?? "";
  const isTold = wordsOf(pack.group.being).has(next) || wordsOf(pack.group.future).has(next);
  if (!listed || !guest || more || !isTold) return null;
  const host = pair?.includes(guest) ? pair.find((state) => state !== guest) : home === guest ? null : home;
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

/** "X's visit to Kenya ended", "is planned for May", "was cancelled": the verb after the noun phrase decides. */
function toldOf(
  elements: readonly Element[],
  start: number,
  owners: PartyPhrase[],
  filled: Filled,
  nominal: NominalWords,
  pack: LanguagePack,
): NominalEvent | null {
  const subject = ownedBy(owners, start);
  const told = { filled, subject, trigger: VISIT, group: groupAt(start) };
  let aside = false;
  for (let index = filled.end; index < Math.min(elements.length, filled.end + REACH); index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    if (element.kind !== "word") continue;
    const { lower } = element;
    if (wordsOf(pack.group.negations).has(lower)) return null;
    // "X's visit, planned for May, has been put off": what comes after the aside decides.
    const end = elements[index - 1]?.lower === "," ? asideEnd(elements, index) : null;
    if (end !== null && wordsOf(nominal.planned).has(lower)) {
      index = end;
      aside = true;
      continue;
    }
    if (wordsOf(nominal.planned).has(lower) || wordsOf(pack.group.future).has(lower)) {
      const group: VerbGroup = { ...told.group, status: "planned", tense: "future" };
      return { ...told, group, filled: { ...filled, end: index + 1 } };
    }
    if (wordsOf(nominal.cancelled).has(lower))
      return {
        ...told,
        // The day for which it was planned is not the day on which it was put off.
        subject: aside ? { ...subject, start: index } : subject,
        trigger: CANCELLED,
        filled: { ...filled, end: pastVerb(elements, index, nominal) },
      };
    if (wordsOf(nominal.happened).has(lower)) {
      const group = readVerbGroup(elements, index, "past", pack);
      return group?.status === "reported"
        ? {
            ...told,
            group: { ...group, start },
            filled: { ...filled, end: pastVerb(elements, index, nominal) },
          }
        : null;
    }
    // "was the first", "was part of a tour", "was more fruitful".
    if (
      wordsOf(pack.group.pastBeing).has(lower) &&
      (wordsOf(pack.group.articles).has(elements[index + 1]?.lower ?? "") ||
        wordsOf(nominal.degrees).has(elements[index + 1]?.lower ?? ""))
    )
      return told;
  }
  return null;
}

/** The comma that ends an aside; null when none does. */
function asideEnd(elements: readonly Element[], from: number): number | null {
  const end = elements.slice(from, from + REACH).findIndex(({ lower }) => lower === ",");
  return end < 0 ? null : from + end;
}

/** Index after a verb and what completes it: "took place". */
function pastVerb(elements: readonly Element[], verb: number, { completions }: NominalWords): number {
  return wordsOf(completions).has(elements[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
}

function ownedBy(parties: PartyPhrase[], start: number): Subject {
  return { parties, start: Math.max(0, start), how: "named" };
}

function groupAt(start: number): VerbGroup {
  return { start: Math.max(0, start), status: "reported", tense: "past", factors: [] };
}

function opensSentence(elements: readonly Element[], index: number): boolean {
  return index <= 0 || (index === 1 && /^["“”«„]$/u.test(elements[0]?.lower ?? ""));
}

function placesOf(groups: Filled["groups"]): string[] {
  return groups.flatMap(({ parties }) => parties.flatMap(({ states }) => states));
}
