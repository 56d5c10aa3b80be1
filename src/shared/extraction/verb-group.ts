import type { EventStatus, Factor } from "../domain/evidence.ts";
import type { Element } from "./elements.ts";
import type { LanguagePack, VerbTense } from "./packs/language-pack.ts";
import type { Voice } from "./trigger-index.ts";
import { isInverted } from "./inverted.ts";
import { wordsOf } from "./words-of.ts";

/** A verb with its auxiliaries and what they claim. */
export interface VerbGroup {
  /** Index of its first element; the subject ends before it. */
  start: number;
  /** "purpose" is claimed only where an event of the same subject stands before it. */
  status: Exclude<EventStatus, "draft">;
  /** Which way a date without a year points; a plan told in the past points back. */
  tense: "past" | "future";
  factors: Factor[];
  /** "Visiting Kenya, X said": the subject stands after the phrase; "X said while visiting" and "X responded by expelling": before another
   *  verb. */
  subjectElsewhere?: "after" | "clause" | "sentence";
}

/**
 * Reads what stands around a verb: "has visited" reported, "will visit" planned, "has not visited" denied, "would
 * have visited" hypothetical, "to sign" purpose. Null for all that claims nothing: "was visited", "may visit",
 * "called on Russia to withdraw", a bare infinitive, a habitual present.
 */
export function readVerbGroup(
  elements: readonly Element[],
  verb: number,
  tense: VerbTense,
  pack: LanguagePack,
  voice: Voice = "active",
): VerbGroup | null {
  const group = readVoice(elements, verb, tense, pack, voice);
  return group && guarded(elements, group, verb, pack);
}

function readVoice(
  elements: readonly Element[],
  verb: number,
  tense: VerbTense,
  pack: LanguagePack,
  voice: Voice,
): VerbGroup | null {
  switch (voice) {
    case "active":
      return readTense(elements, verb, tense, pack);
    case "passive":
      return readPassive(elements, verb, pack);
    case "plan": {
      const being = wordsOf(pack.group.being).has(
        elements[skip(elements, verb - 1, pack).index]?.lower ?? "",
      );
      return being ? readPlan(elements, verb, pack) : null;
    }
  }
}

const NONE: readonly string[] = [];

/** What the words of the sentence around a verb group make of it: denial, condition, hearsay. */
function guarded(elements: readonly Element[], told: VerbGroup, verb: number, pack: LanguagePack): VerbGroup {
  const before = elements.slice(0, told.start);
  const denials = wordsOf(pack.group.denials);
  if (before.some(({ lower }) => denials.has(lower))) return { ...told, status: "denied" };
  const refuted = wordsOf(pack.freeOrder?.refuted ?? NONE);
  if (told.status === "reported" && elements.some(({ lower }) => refuted.has(lower)))
    return { ...told, status: "denied" };
  const adverb = elements
    .slice(told.start, told.start + 4)
    .some(({ lower }) => wordsOf(pack.group.hearsayAdverbs).has(lower));
  const group = adverb
    ? { ...told, factors: [...told.factors, { reason: "told as hearsay", weight: -0.15 }] }
    : told;
  if (group.status !== "denied" && isHearsay(before, pack)) {
    return {
      ...group,
      status: "hypothetical",
      factors: [{ reason: "told as a rumour or claim", weight: -0.2 }],
    };
  }
  const conditions = wordsOf(pack.group.conditions);
  const particles = wordsOf(pack.group.conditionalParticles);
  // "If X visits, …", "X will meet Y if …", "посетил бы".
  const conditional =
    (group.status === "planned" ? elements : elements.slice(0, Math.max(told.start, verb))).some(
      ({ lower }) => conditions.has(lower),
    ) || elements.some(({ lower }) => particles.has(lower));
  if (!conditional || group.status === "denied") return group;
  return { ...group, status: "hypothetical", factors: [{ reason: "told as a condition", weight: -0.2 }] };
}

/** "reports that X visited": a noun of hearsay and the word that opens its clause. */
function isHearsay(before: readonly Element[], { group }: LanguagePack): boolean {
  const hearsay = wordsOf(group.hearsay);
  if (hearsay.size === 0) return false;
  const clause = wordsOf(group.clause);
  return before.some(({ lower }, index) => hearsay.has(lower) && clause.has(before[index + 1]?.lower ?? ""));
}

/** "was received", "has been signed", "will be signed", "is to be signed"; null for "is signed", "may be signed". */
function readPassive(elements: readonly Element[], verb: number, pack: LanguagePack): VerbGroup | null {
  const { passive, perfect, future, infinitive, being } = pack.group;
  if (!passive) return null;
  const near = skip(elements, verb - 1, pack);
  const word = elements[near.index]?.lower ?? "";
  if (passive.past.includes(word)) return near.negated ? denied(near.index) : reported(near.index);
  const far = skip(elements, near.index - 1, pack);
  const before = elements[far.index]?.lower ?? "";
  if (near.negated) return null;
  if (word === passive.continuous)
    return wordsOf(being).has(before) && !far.negated ? reported(far.index) : null;
  if (word === passive.perfect) {
    if (isInverted(elements, verb, pack)) return denied(near.index);
    if (!wordsOf(perfect).has(before)) return null;
    const outer = elements[skip(elements, far.index - 1, pack).index]?.lower ?? "";
    if (wordsOf(future).has(outer) || outer === infinitive) return null;
    return far.negated ? denied(far.index) : reported(far.index);
  }
  if (word !== passive.base || far.negated) return null;
  if (wordsOf(future).has(before)) return planned(far.index);
  if (before !== infinitive) return null;
  return readPlan(elements, skip(elements, far.index - 1, pack).index, pack);
}

function readTense(
  elements: readonly Element[],
  verb: number,
  tense: VerbTense,
  pack: LanguagePack,
): VerbGroup | null {
  switch (tense) {
    case "past":
      return readPast(elements, verb, pack);
    case "base":
      return readBase(elements, verb, pack);
    case "future": {
      const { index, negated } = skip(elements, verb - 1, pack);
      return negated ? null : planned(index + 1);
    }
    case "gerund": {
      const { index, negated } = skip(elements, verb - 1, pack);
      const being = elements[index]?.lower ?? "";
      const fronted = negated ? null : readFronted(elements, verb, index, pack);
      if (fronted) return fronted;
      if (negated || !wordsOf(pack.group.being).has(being)) return null;
      const start = skip(elements, index - 1, pack);
      if (wordsOf(pack.group.future).has(elements[start.index]?.lower ?? "")) return planned(start.index);
      return pack.group.being[0] === being || start.negated ? null : reported(index);
    }
    case "present":
      return isDated(elements, verb, pack) ? planned(skip(elements, verb - 1, pack).index + 1) : null;
  }
}

const DATE_REACH = 8;

/** "leaves for Kenya on Thursday", "arrives next week": a day or a week makes a present form a plan; a year does not. */
function isDated(elements: readonly Element[], verb: number, pack: LanguagePack): boolean {
  if (pack.freeOrder) return false;
  const near = elements.slice(verb + 1, verb + 1 + DATE_REACH);
  return near.some(({ date, text }) => date !== null && !/^(?:in |since |from )?\d{4}$|\bever\b/.test(text));
}

/** A participle at the head of a sentence ("Visiting Kenya, X said"), or one after "while". */
function readFronted(
  elements: readonly Element[],
  verb: number,
  before: number,
  pack: LanguagePack,
): VerbGroup | null {
  const { fronting, sharing } = pack.group;
  if (fronting.length === 0) return null;
  const word = elements[before]?.lower ?? "";
  const isHead = (index: number) => index < 0 || /^["“”«»„]$/u.test(elements[index]?.lower ?? "");
  const opens = isHead(before) || (wordsOf(fronting).has(word) && isHead(before - 1));
  if (opens) return { ...reported(verb), subjectElsewhere: "after" };
  // "responded by expelling": the subject of the sentence does it.
  if (wordsOf(pack.group.by).has(word)) return { ...reported(verb), subjectElsewhere: "sentence" };
  return wordsOf(sharing).has(word) ? { ...reported(verb), subjectElsewhere: "clause" } : null;
}

function readPast(elements: readonly Element[], verb: number, pack: LanguagePack): VerbGroup | null {
  const near = skip(elements, verb - 1, pack);
  const word = elements[near.index]?.lower ?? "";
  if (wordsOf(pack.group.being).has(word)) return null;
  if (!wordsOf(pack.group.perfect).has(word))
    return near.negated || isInverted(elements, verb, pack)
      ? denied(near.index + 1)
      : reported(near.index + 1);
  const far = skip(elements, near.index - 1, pack);
  const beforePerfect = elements[far.index]?.lower ?? "";
  if (wordsOf(pack.group.future).has(beforePerfect)) {
    return {
      start: far.index,
      status: "hypothetical",
      tense: "past",
      factors: [{ reason: "told as a condition", weight: -0.2 }],
    };
  }
  if (beforePerfect === pack.group.infinitive) return null;
  return near.negated || far.negated ? denied(near.index) : reported(near.index);
}

function readBase(elements: readonly Element[], verb: number, pack: LanguagePack): VerbGroup | null {
  const { infinitive, future, support, purpose } = pack.group;
  const near = skip(elements, verb - 1, pack);
  const word = elements[near.index]?.lower ?? "";
  if (wordsOf(future).has(word)) {
    const outer = skip(elements, near.index - 1, pack);
    return near.negated || outer.negated ? null : planned(near.index);
  }
  if (wordsOf(support).has(word)) return near.negated ? denied(near.index) : reported(near.index);
  if (wordsOf(purpose).has(word))
    return near.negated ? null : { start: near.index, status: "purpose", tense: "future", factors: [] };
  if (near.negated) return null;
  if (infinitive === null) return readPlanOf(elements, near.index, verb, pack);
  if (word !== infinitive) return isInverted(elements, verb, pack) ? denied(near.index + 1) : null;
  const governor = skip(elements, near.index - 1, pack);
  if (wordsOf(pack.group.beginnings).has(elements[governor.index]?.lower ?? ""))
    return governor.negated ? null : readPast(elements, governor.index, pack);
  if (wordsOf(pack.group.failures).has(elements[governor.index]?.lower ?? ""))
    return governor.negated ? null : denied(governor.index);
  const plan = readPlan(elements, skip(elements, near.index - 1, pack).index, pack);
  return plan ?? { start: near.index, status: "purpose", tense: "future", factors: [] };
}

/** "планирует посетить", "должен был посетить", "не смог посетить": the verb that governs a bare infinitive. */
function readPlanOf(
  elements: readonly Element[],
  at: number,
  verb: number,
  pack: LanguagePack,
): VerbGroup | null {
  if (wordsOf(pack.group.failures).has(elements[at]?.lower ?? "")) {
    const before = skip(elements, at - 1, pack);
    return before.negated ? denied(before.index + 1) : null;
  }
  const plan = readPlan(elements, at, pack);
  const past = wordsOf(pack.group.pastBeing);
  if (!plan || !elements.slice(at, verb).some(({ lower }) => past.has(lower))) return plan;
  return { ...plan, tense: "past", factors: [UNCERTAIN] };
}

const UNCERTAIN: Factor = { reason: "a plan told in the past: it may not have happened", weight: -0.15 };

/** "plans to", "is expected to", "was due to", "планирует": the index is the word before the infinitive. */
function readPlan(elements: readonly Element[], at: number, pack: LanguagePack): VerbGroup | null {
  const word = elements[at]?.lower ?? "";
  const isBeing = wordsOf(pack.group.being).has(word);
  if (!isBeing && !wordsOf(pack.group.plans).has(word)) return null;
  const left = isBeing ? { index: at, negated: false } : skip(elements, at - 1, pack);
  if (left.negated) return null;
  const being = elements[left.index]?.lower ?? "";
  const auxiliary =
    wordsOf(pack.group.being).has(being) ||
    wordsOf(pack.group.perfect).has(being) ||
    wordsOf(pack.group.future).has(being);
  if (!auxiliary) return planned(left.index + 1);
  const outer = skip(elements, left.index - 1, pack);
  if (outer.negated) return null;
  const failed = wordsOf(pack.group.pastBeing).has(being);
  const isPerfect =
    being === pack.group.passive?.perfect &&
    wordsOf(pack.group.perfect).has(elements[outer.index]?.lower ?? "");
  // "had planned to open": told of a plan that was given up.
  if (failed && !isBeing && wordsOf(pack.group.perfect).has(being)) return null;
  return {
    start: isPerfect ? outer.index : left.index,
    status: "planned",
    tense: failed ? "past" : "future",
    factors: failed ? [UNCERTAIN] : [],
  };
}

const DOUBTING: ReadonlySet<string> = new Set(
  "nearly barely scarcely probably possibly narrowly likely early only supply reply family assembly apply".split(
    " ",
  ),
);

/** "strongly condemned": any adverb in -ly but one that doubts. */
function isManner(element: Element | undefined): boolean {
  return element?.kind === "word" && /^\p{Ll}{3,}ly$/u.test(element.text) && !DOUBTING.has(element.lower);
}

/** Passes adverbs and negations to the left. */
function skip(
  elements: readonly Element[],
  from: number,
  pack: LanguagePack,
): { index: number; negated: boolean } {
  const adverbs = wordsOf(pack.group.adverbs);
  const negations = wordsOf(pack.group.negations);
  let index = from;
  let negated = false;
  while (index >= 0) {
    const lower = elements[index]?.lower ?? "";
    if (negations.has(lower)) negated = true;
    else if (!adverbs.has(lower) && !(pack.freeOrder === null && isManner(elements[index]))) break;
    index -= 1;
  }
  return { index, negated };
}

function reported(start: number): VerbGroup {
  return { start, status: "reported", tense: "past", factors: [] };
}

function planned(start: number): VerbGroup {
  return { start, status: "planned", tense: "future", factors: [] };
}

function denied(start: number): VerbGroup {
  return { start, status: "denied", tense: "past", factors: [] };
}
