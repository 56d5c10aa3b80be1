import type { Iso3 } from "../domain/state-code.ts";
import { POSSESSIVE } from "./elements.ts";
import type { FigureMemory } from "./figure-memory.ts";
import { inOrder } from "./figure-memory.ts";
import type { Flow, FigureToken } from "./figure-tokens.ts";
import { isStop } from "./figure-tokens.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

export interface Pair {
  reporter: Iso3;
  partner: Iso3 | null;
  inferred: boolean;
}

/** What the words around a flow say of whose it is. */
interface Relations {
  owner: Iso3 | null;
  to: Iso3 | null;
  from: Iso3 | null;
  with: Iso3 | null;
  /** "between Kenya and Belarus". */
  both: readonly [Iso3, Iso3] | null;
  /** More than one partner is named for one amount. */
  isList: boolean;
  wholeWorld: boolean;
}

export interface FlowPlace {
  flow: Flow;
  isVerb: boolean;
  /** Index of the flow's word. */
  at: number;
  /** The words that may say whose it is. */
  from: number;
  to: number;
}

/**
 * Whose trade an amount is: from the words around its flow ("Kenya's exports to", "imports from", "trade between"), else
 * the other state of the sentence, else what was told before. Null when a state stays open.
 */
export function pairFor(
  tokens: readonly FigureToken[],
  place: FlowPlace,
  earlier: Pair | null,
  memory: FigureMemory,
  pack: LanguagePack,
): Pair | null {
  const relations = relationsAround(tokens, place, pack);
  if (relations.isList) return null;
  const { flow } = place;
  const { owner, to, from, both } = relations;
  if (both) return { reporter: both[0], partner: both[1], inferred: false };
  const reporter = owner ?? (place.isVerb ? null : flow === "export" ? from : flow === "import" ? to : null);
  const partner =
    flow === "export"
      ? (to ?? relations.with)
      : flow === "import"
        ? (from ?? relations.with)
        : (relations.with ?? to ?? from);
  if (reporter && partner && reporter !== partner) return { reporter, partner, inferred: false };
  if (place.isVerb && !reporter && !earlier) return null;
  const named = namedStates(tokens);
  if (!reporter && !partner) return openPair(named, flow, earlier, memory);
  if (reporter) {
    if (relations.wholeWorld) return { reporter, partner: null, inferred: false };
    return withPartner(reporter, named, place, earlier, memory);
  }
  return partner ? withReporter(tokens, pack, partner, named, earlier, memory) : null;
}

function withPartner(
  reporter: Iso3,
  named: readonly Iso3[],
  place: FlowPlace,
  earlier: Pair | null,
  memory: FigureMemory,
): Pair | null {
  const others = named.filter((state) => state !== reporter);
  const [only] = others;
  if (only && others.length === 1) return { reporter, partner: only, inferred: false };
  if (others.length > 1) return null;
  for (const pair of [earlier && pairOf(earlier), memory.pair, lastPair(memory)]) {
    const other = pair && otherOf(pair, reporter);
    if (other) return { reporter, partner: other, inferred: true };
  }
  return place.isVerb ? null : { reporter, partner: null, inferred: false };
}

function withReporter(
  tokens: readonly FigureToken[],
  pack: LanguagePack,
  partner: Iso3,
  named: readonly Iso3[],
  earlier: Pair | null,
  memory: FigureMemory,
): Pair | null {
  if (earlier && earlier.reporter !== partner)
    return { reporter: earlier.reporter, partner, inferred: earlier.inferred };
  const others = named.filter((state) => state !== partner && !isPlaceOnly(tokens, state, pack));
  const [only] = others;
  if (only && others.length === 1) return { reporter: only, partner, inferred: false };
  const reporter = tellerFor(partner, memory);
  return reporter ? { reporter, partner, inferred: true } : null;
}

/** True for a state that a sentence names only as where something goes or comes from. */
function isPlaceOnly(tokens: readonly FigureToken[], state: Iso3, { figures, group }: LanguagePack): boolean {
  const before = [figures.to, figures.from, group.with].map((list) => wordsOf(list));
  return tokens.every(
    (token, index) =>
      token.state !== state || before.some((words) => words.has(tokens[index - 1]?.lower ?? "")),
  );
}

/** Whose partner a state is where nothing says it: the one of the pair before, else whose view the article takes. */
export function tellerFor(partner: Iso3, memory: FigureMemory): Iso3 | null {
  const { last, order } = memory;
  const ofPair = memory.pair && otherOf(memory.pair, partner);
  const ofLast = last && last.reporter !== partner ? last.reporter : null;
  return ofPair ?? ofLast ?? order.find((state) => state !== partner) ?? null;
}

function openPair(
  named: readonly Iso3[],
  flow: Flow,
  earlier: Pair | null,
  memory: FigureMemory,
): Pair | null {
  const [first, second] = named;
  if (named.length > 2) return null;
  if (earlier && named.length === 0) return earlier;
  if (first && second) return { reporter: first, partner: second, inferred: false };
  if (earlier) return earlier;
  const pair = (memory.age <= 2 ? lastPair(memory) : null) ?? memory.pair ?? onlyPair(memory);
  if (!pair) return null;
  if (first) {
    const other = otherOf(pair, first);
    return other ? { reporter: first, partner: other, inferred: true } : null;
  }
  const told = memory.last;
  const isLast = told !== null && pair.includes(told.reporter) && memory.age <= 2;
  const [reporter, partner] =
    isLast && flow !== "total" && told.partner ? [told.reporter, told.partner] : inOrder(pair, memory.order);
  return { reporter, partner, inferred: true };
}

function pairOf({ reporter, partner }: Pair): readonly [Iso3, Iso3] | null {
  return partner ? [reporter, partner] : null;
}

function lastPair({ last }: FigureMemory): readonly [Iso3, Iso3] | null {
  return last?.partner ? [last.reporter, last.partner] : null;
}

/** The two states of an article that names no other. */
function onlyPair({ order }: FigureMemory): readonly [Iso3, Iso3] | null {
  const [first, second] = order;
  return first && second && order.length === 2 ? [first, second] : null;
}

function otherOf(pair: readonly [Iso3, Iso3], state: Iso3): Iso3 | null {
  return pair[0] === state ? pair[1] : pair[1] === state ? pair[0] : null;
}

export function namedStates(tokens: readonly FigureToken[]): Iso3[] {
  return [...new Set(tokens.flatMap(({ state }) => (state ? [state] : [])))];
}

function relationsAround(
  tokens: readonly FigureToken[],
  { flow, isVerb, at, from, to }: FlowPlace,
  pack: LanguagePack,
): Relations {
  const { figures, group } = pack;
  const found: Relations = {
    owner: isVerb ? subjectOf(tokens, at, from, pack) : ownerBefore(tokens, at, from, pack),
    to: null,
    from: null,
    with: null,
    both: null,
    isList: false,
    wholeWorld: false,
  };
  const [toWords, fromWords, ofWords] = [wordsOf(figures.to), wordsOf(figures.from), wordsOf(figures.of)];
  const [withWords, between, and] = [wordsOf(group.with), wordsOf(group.between), wordsOf(group.and)];
  const articles = wordsOf(group.articles);
  const whole = wordsOf(figures.wholeWorld);
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (!isVerb && index >= at - 3 && index < at && whole.has(token.lower)) found.wholeWorld = true;
    if (isVerb && index > at && token.state) {
      const before = tokens[index - 1]?.lower ?? "";
      if (token.isAdjective && flow === "import" && !found.from) found.from = token.state;
      else if (group.genitiveByForm && index === at + 1 && flow === "export") found.to = token.state;
      else if (flow === "import" && toWords.has(before) && group.genitiveByForm) found.from ??= token.state;
    }
    // "экспорт Беларуси", "экспорт белорусских товаров".
    if (!isVerb && group.genitiveByForm && index === at + 1 && token.state) {
      if (token.isAdjective && flow === "import") found.from = token.state;
      else found.owner ??= token.state;
      const joined = and.has(tokens[index + 1]?.lower ?? "") ? tokens[index + 2]?.state : null;
      if (joined && (flow === "total" || flow === "balance")) found.both = [token.state, joined];
    }
    const placeAt = articles.has(tokens[index + 1]?.lower ?? "") ? index + 2 : index + 1;
    const place = tokens[placeAt];
    const state = place?.state;
    if (!place || !state || placeAt >= to + 1) continue;
    const { lower } = token;
    if (between.has(lower)) {
      const second = tokens.slice(placeAt + 1, placeAt + 4).find((other) => other.state)?.state;
      if (second) found.both = [state, second];
      continue;
    }
    const isWith = withWords.has(lower) && !(flow === "import" && fromWords.has(lower));
    const isFrom = fromWords.has(lower) && !isWith;
    const isOf = ofWords.has(lower) && index > at - 1;
    if (!isWith && !isFrom && !isOf && !toWords.has(lower)) continue;
    if (isOf) {
      if (place.isAdjective && flow === "import") found.from ??= state;
      else if (!isVerb) found.owner ??= state;
      const joined = and.has(tokens[placeAt + 1]?.lower ?? "") ? tokens[placeAt + 2]?.state : null;
      if (joined && flow === "total") found.both = [state, joined];
      continue;
    }
    if (place.isAdjective && !group.genitiveByForm) continue;
    if (isListed(tokens, placeAt, pack)) found.isList = true;
    if (isWith) found.with ??= state;
    else if (isFrom) found.from ??= state;
    else if (state !== found.owner) found.to ??= state;
  }
  return found;
}

/** "to Kenya and Zimbabwe": the amount is of both. */
function isListed(tokens: readonly FigureToken[], place: number, { group }: LanguagePack): boolean {
  const and = wordsOf(group.and).has(tokens[place + 1]?.lower ?? "");
  const next = tokens[place + 2];
  if (!and || !next?.state || next.isAdjective) return false;
  const after = tokens[place + 3];
  return after?.lower !== POSSESSIVE && after?.flow?.how !== "verb";
}

const OWNER_REACH = 4;

/** "Kenya's tea exports", "Kenyan exports": the state before the noun, past words that may stand between. */
function ownerBefore(
  tokens: readonly FigureToken[],
  at: number,
  from: number,
  pack: LanguagePack,
): Iso3 | null {
  const modifiers = wordsOf(pack.figures.modifiers);
  let strange = 0;
  for (let index = at - 1; index >= Math.max(from, at - OWNER_REACH); index -= 1) {
    const token = tokens[index];
    if (!token || isStop(token) || token.money || token.lower === ",") return null;
    if (token.lower === POSSESSIVE) return tokens[index - 1]?.state ?? null;
    if (token.state) return token.isAdjective ? token.state : null;
    if (modifiers.has(token.lower)) continue;
    strange += 1;
    if (strange > 2) return null;
  }
  return null;
}

/** "Belarus has since sold", "Беларусь за 2023 год продала": a state's name, past dates and adverbs. */
function subjectOf(
  tokens: readonly FigureToken[],
  verb: number,
  from: number,
  pack: LanguagePack,
): Iso3 | null {
  const light = [pack.group.adverbs, pack.group.perfect, pack.group.articles].map((list) => wordsOf(list));
  for (let index = verb - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token || isStop(token)) return null;
    if (token.state) return token.isAdjective ? null : token.state;
    if (token.date || token.lower === "," || light.some((words) => words.has(token.lower))) continue;
    return null;
  }
  return null;
}
