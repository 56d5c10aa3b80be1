import type { EventTrigger, LanguagePack, VerbTense } from "./packs/language-pack.ts";

export type Slot = "places" | "party" | "with" | "about" | "state";

export type Step =
  | { kind: "words"; words: ReadonlySet<string> }
  | { kind: "gap" }
  | { kind: "slot"; slot: Slot };

/** A phrase that may begin at a given word in a given tense; `steps` are what must follow that word. */
export interface TriggerStart {
  trigger: EventTrigger;
  tense: VerbTense;
  steps: Step[];
  /** True for a phrase that begins with a noun: "relations … were established". */
  subjectless: boolean;
}

const indexes = new WeakMap<LanguagePack, ReadonlyMap<string, TriggerStart[]>>();

/** The pack's phrases by their first word, so that a text without any of these words is passed by quickly. */
export function triggerIndex(pack: LanguagePack): ReadonlyMap<string, readonly TriggerStart[]> {
  const known = indexes.get(pack);
  if (known) return known;
  const index = new Map<string, TriggerStart[]>();
  for (const trigger of pack.triggers) {
    for (const phrase of trigger.phrases) {
      const [first = "", ...rest] = phrase.split(" ");
      const steps = stepsOf(rest, pack);
      for (const { word, tense, subjectless } of firstWords(first, phrase, pack)) {
        const starts = index.get(word) ?? [];
        starts.push({ trigger, tense, steps, subjectless });
        index.set(word, starts);
      }
    }
  }
  indexes.set(pack, index);
  return index;
}

interface FirstWord {
  word: string;
  tense: VerbTense;
  subjectless: boolean;
}

function firstWords(first: string, phrase: string, pack: LanguagePack): FirstWord[] {
  return alternatives(first).flatMap((choice): FirstWord[] => {
    if (!choice.startsWith("{")) return [{ word: choice, tense: "past", subjectless: true }];
    const forms = pack.verbs[choice.slice(1, -1)];
    if (!forms)
      throw new Error(`The pack "${pack.language}" has no verb ${choice}, which "${phrase}" needs.`);
    const tenses = ["past", "future", "base", "gerund"] as const;
    return tenses.flatMap((tense) =>
      (forms[tense] ?? []).map((word) => ({ word, tense, subjectless: false })),
    );
  });
}

/** What the words of a phrase ask for. */
export function stepsOf(words: readonly string[], pack: LanguagePack): Step[] {
  return words.map((word) => stepOf(word, pack));
}

function stepOf(step: string, pack: LanguagePack): Step {
  if (step === "~") return { kind: "gap" };
  const slot = /^@(places|party|with|about|state)$/.exec(step)?.[1];
  if (slot) return { kind: "slot", slot: slot as Slot };
  const words = alternatives(step).flatMap((word) =>
    word.startsWith("{") ? Object.values(pack.verbs[word.slice(1, -1)] ?? {}).flat() : [word],
  );
  return { kind: "words", words: new Set(words) };
}

function alternatives(step: string): string[] {
  return step.split("|");
}
