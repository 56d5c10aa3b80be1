import { isBoundary } from "./boundary.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import { placeGroups } from "./places.ts";
import { agentAfter, partner, partyList, stateParty, stateWord } from "./slot-parties.ts";
import type { Listed, SlotGroup } from "./slot-parties.ts";
import type { Predicate, Slot, Step } from "./trigger-index.ts";
import { readVerbGroup } from "./verb-group.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

export interface Filled {
  groups: SlotGroup[];
  /** Who does it, where the phrase names them after a passive verb. */
  agent: PartyPhrase[];
  /** True where it answers what the other side of the pair told before did ("condemned the decision"). */
  answers?: boolean;
  /** True where the slot holds the place of talks whose other side is not named. */
  venue?: boolean;
  /** True where the other side is left out: the place of the report, or the other of the pair told before. */
  here?: boolean;
  /** What the verb of a phrase that begins with a noun claims. */
  predicate: VerbGroup | null;
  /** Index after the phrase and its slots. */
  end: number;
}

/** The last word of an armed body's name. */
const TROOPS = /\b(?:forces|troops|soldiers|servicemen|officers|army|military)$/;
const GAP = 8;
const WIDE_GAP = 14;
const PREDICATE_REACH = 16;

/** Matches what must follow a trigger's first word; null when a word or a slot is missing. */
export function fillPhrase(
  elements: readonly Element[],
  from: number,
  steps: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  const [step, ...rest] = steps;
  if (!step) return { groups: [], agent: [], predicate: null, end: from };
  switch (step.kind) {
    case "words":
      // "accused Belarus on Monday of": a date may stand anywhere.
      if (elements[from]?.date) return fillPhrase(elements, from + 1, steps, pack);
      return step.words.has(elements[from]?.lower ?? "") ? fillPhrase(elements, from + 1, rest, pack) : null;
    case "gap":
      return fillAfterGap(elements, from, step.wide, rest, pack);
    case "predicate":
      return fillPredicate(elements, from, step.predicate, rest, pack);
    case "slot":
      return fillSlot(elements, from, step.slot, rest, pack);
  }
}

function fillAfterGap(
  elements: readonly Element[],
  from: number,
  wide: boolean,
  rest: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  for (let index = from; index <= from + (wide ? WIDE_GAP : GAP); index += 1) {
    const filled = fillPhrase(elements, index, rest, pack);
    if (filled) return filled;
    const element = elements[index];
    if (!element || isBoundary(element, pack) || (!wide && element.lower === ",")) return null;
    if (!wide && wordsOf(pack.group.gapStops).has(element.lower)) return null;
  }
  return null;
}

/** "… in Nairobi on Monday was signed": the first fitting verb of the clause, wherever it stands. */
function fillPredicate(
  elements: readonly Element[],
  from: number,
  { voice, forms }: Predicate,
  rest: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  for (let index = from; index < Math.min(elements.length, from + PREDICATE_REACH); index += 1) {
    const element = elements[index];
    if (!element || isBoundary(element, pack)) return null;
    const tense = element.kind === "word" ? forms.get(element.lower) : undefined;
    if (!tense) continue;
    const group = readVerbGroup(elements, index, tense, pack, voice);
    if (!group || group.start < from || group.status === "purpose") return null;
    const after = fillPhrase(elements, index + 1, rest, pack);
    return after && { ...after, predicate: group };
  }
  return null;
}

function fillSlot(
  elements: readonly Element[],
  from: number,
  slot: Slot,
  rest: readonly Step[],
  pack: LanguagePack,
): Filled | null {
  if (slot === "agent" || slot === "by") {
    const agent = slot === "by" ? agentAfter(elements, from, pack) : partyList(elements, from, pack);
    const after = agent && fillPhrase(elements, agent.end, rest, pack);
    return after && { ...after, agent: agent.parties };
  }
  if (slot === "envoy") {
    const envoy = envoyAt(elements, from, pack);
    const after = envoy && fillPhrase(elements, envoy.end, rest, pack);
    return after && { ...after, groups: [envoy.post, ...after.groups], agent: [envoy.party] };
  }
  if (slot === "act") {
    const end = actEnd(elements, from, pack);
    const after = end === null ? null : fillPhrase(elements, end, rest, pack);
    return after && { ...after, answers: true };
  }
  if (slot === "troops") {
    const listed = partyList(elements, from, pack);
    const isArmed = TROOPS.test(elements[(listed?.end ?? 0) - 1]?.lower ?? "");
    const after = listed && isArmed ? fillPhrase(elements, listed.end, rest, pack) : null;
    return after && listed
      ? { ...after, groups: [{ ...listed, date: null }], end: Math.max(listed.end, after.end) }
      : null;
  }
  if (slot === "alone") {
    const free = !isObject(elements[from], pack);
    return free ? fillSlot(elements, from, "with", rest, pack) : null;
  }
  if (slot === "venue") {
    const groups = partner(elements, from, pack) ? null : placeGroups(elements, from, pack);
    const first = groups?.[0];
    const after =
      first && groups.length === 1 && first.parties.length === 1
        ? fillPhrase(elements, first.end, rest, pack)
        : null;
    return after && first
      ? { ...after, groups: [first], venue: true, end: Math.max(first.end, after.end) }
      : null;
  }
  if (slot === "here") {
    const after = fillPhrase(elements, from, rest, pack);
    return after && { ...after, here: true };
  }
  const groups = slotGroups(elements, from, slot, pack);
  if (!groups) return null;
  const end = groups.at(-1)?.end ?? from;
  // A partner may stand beyond the verb that follows: "talks were held with Kenya".
  const after = fillPhrase(elements, end, rest, pack);
  return after && { ...after, groups: [...groups, ...after.groups], end: Math.max(end, after.end) };
}

function slotGroups(
  elements: readonly Element[],
  from: number,
  slot: Exclude<Slot, "by" | "agent" | "envoy" | "act" | "here" | "alone" | "venue" | "troops">,
  pack: LanguagePack,
): SlotGroup[] | null {
  switch (slot) {
    case "places":
      return placeGroups(elements, from, pack);
    case "party":
      return datedParties(elements, from, pack);
    case "state":
      return group(stateWord(elements, from, pack));
    case "with":
    case "about":
      // "with" may stay empty: then the subject must name both sides.
      return group(partner(elements, from, pack)) ?? (slot === "with" ? [] : null);
  }
}

/** "X on Monday and with Y on Tuesday": each with its own day. */
function datedParties(elements: readonly Element[], from: number, pack: LanguagePack): SlotGroup[] | null {
  const first = partyList(elements, from, pack);
  if (!first) return null;
  const groups: SlotGroup[] = [{ ...first, date: null }];
  let last = first;
  while (true) {
    const date = elements[last.end]?.date;
    let next = last.end + 1;
    if (elements[next]?.lower === ",") next += 1;
    if (!date || !wordsOf(pack.group.and).has(elements[next]?.lower ?? "")) break;
    next += 1;
    if (wordsOf(pack.group.with).has(elements[next]?.lower ?? "")) next += 1;
    const listed = partyList(elements, next, pack);
    const own = listed && elements[listed.end]?.date;
    if (!listed || !own) break;
    const before = groups.at(-1);
    if (before) Object.assign(before, { date, end: last.end + 1 });
    groups.push({ ...listed, date: own, end: listed.end + 1 });
    last = listed;
  }
  return groups;
}

function group(listed: Listed | null): SlotGroup[] | null {
  return listed ? [{ ...listed, date: null }] : null;
}

/** "ambassador of Belarus to Kenya": who is sent, and where. */
function envoyAt(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): { party: PartyPhrase; post: SlotGroup; end: number } | null {
  const at = wordsOf(pack.group.articles).has(elements[from]?.lower ?? "") ? from + 1 : from;
  const party = elements[at]?.party;
  if (!party?.post || !party.official || party.states.length !== 1) return null;
  const more = concurrentPosts(elements, at + 1, pack);
  const end = more?.end ?? at + 1;
  const parties = [stateParty(party.post), ...(more?.parties ?? [])];
  return { party, post: { parties, date: null, start: at, end }, end };
}

const CONCURRENT =
  /^(?:concurrent|concurrently|simultaneous|additional|accreditation|accredited|residence|parallel|also|and)$/;

/** "…, with concurrent accreditation to A and B", "and concurrently to A". */
function concurrentPosts(elements: readonly Element[], from: number, pack: LanguagePack): Listed | null {
  let at = elements[from]?.lower === "," ? from + 1 : from;
  if (wordsOf(pack.group.with).has(elements[at]?.lower ?? "")) at += 1;
  const first = at;
  while (CONCURRENT.test(elements[at]?.lower ?? "")) at += 1;
  const said = elements
    .slice(first, at)
    .some(({ lower }) => lower.startsWith("conc") || lower.startsWith("accr"));
  if (!said || !/^(?:to|in)$/.test(elements[at]?.lower ?? "")) return null;
  return partyList(elements, at + 1, pack);
}

const ACT_WORDS = 4;

/** The end of "the latest British measures"; null where the words name no act of the other side. */
function actEnd(elements: readonly Element[], from: number, pack: LanguagePack): number | null {
  if (!wordsOf(pack.people.definite).has(elements[from]?.lower ?? "")) return null;
  for (let index = from + 1; index <= from + ACT_WORDS; index += 1) {
    const element = elements[index];
    if (element?.kind !== "word") return null;
    if (wordsOf(pack.group.acts).has(element.lower)) return index + 1;
  }
  return null;
}

/** True for a word that can only be what a verb acts on: "met business leaders". */
function isObject(element: Element | undefined, { group, nominal }: LanguagePack): boolean {
  if (element?.kind !== "word") return false;
  const small = [
    group.into,
    group.adverbs,
    group.and,
    group.with,
    group.clause,
    group.between,
    nominal.at,
    nominal.during,
  ];
  return !small.some((words) => wordsOf(words).has(element.lower)) && !wordsOf(group.lone).has(element.lower);
}
