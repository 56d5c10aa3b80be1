import type { EventTrigger, LanguagePack, VerbTense } from "./packs/language-pack.ts";

export type Slot =
  | "places"
  | "party"
  | "with"
  | "about"
  | "state"
  | "by"
  | "agent"
  | "envoy"
  | "act"
  | "here"
  | "alone"
  | "venue"
  | "troops";

/** "plan": a word after a form of "to be" that says what is due. */
export type Voice = "active" | "passive" | "plan";

/** A verb that a phrase asks for after its head, and what its forms claim. */
export interface Predicate {
  voice: Voice;
  forms: ReadonlyMap<string, VerbTense>;
}

export type Step =
  | { kind: "words"; words: ReadonlySet<string> }
  /** `wide` passes prepositions too. */
  | { kind: "gap"; wide: boolean }
  | { kind: "slot"; slot: Slot }
  | { kind: "predicate"; predicate: Predicate };

/** A phrase that may begin at a given word in a given tense; `steps` are what must follow that word. */
export interface TriggerStart {
  trigger: EventTrigger;
  tense: VerbTense;
  /** "passive" for a phrase whose subject is whom it is done to. */
  voice: Voice;
  steps: Step[];
  /** True for a phrase that begins with a noun ("relations … were established") or needs no subject that acts. */
  subjectless: boolean;
}

const TENSES = ["past", "future", "base", "gerund"] as const satisfies VerbTense[];
/** "X leaves for Kenya on Thursday": the events of which a present form with a date tells what is ahead. */
const SCHEDULED: ReadonlySet<string> = new Set(["visit-made", "visit-arrived", "meeting", "visit-hosted"]);
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
      for (const { word, ...start } of firstWords(first, phrase, pack, SCHEDULED.has(trigger.id))) {
        const starts = index.get(word) ?? [];
        starts.push({ trigger, steps, ...start });
        index.set(word, starts);
      }
    }
  }
  indexes.set(pack, index);
  return index;
}

type FirstWord = Pick<TriggerStart, "tense" | "voice" | "subjectless"> & { word: string };

function firstWords(first: string, phrase: string, pack: LanguagePack, scheduled: boolean): FirstWord[] {
  return alternatives(first).flatMap((choice): FirstWord[] => {
    if (choice.startsWith("="))
      return [{ word: choice.slice(1), tense: "future", voice: "plan", subjectless: false }];
    const subjectless = choice.startsWith("!");
    const passive = choice.startsWith("^") || subjectless;
    const plain = passive ? choice.slice(1) : choice;
    if (!plain.startsWith("{")) return [{ word: plain, tense: "past", voice: "active", subjectless: true }];
    const forms = pack.verbs[plain.slice(1, -1)];
    if (!forms)
      throw new Error(`The pack "${pack.language}" has no verb ${choice}, which "${phrase}" needs.`);
    const voice = passive ? "passive" : "active";
    const active = scheduled ? ([...TENSES, "present"] as const) : TENSES;
    return (passive ? (["past"] as const) : active).flatMap((tense) =>
      (forms[tense] ?? []).map((word) => ({ word, tense, voice, subjectless })),
    );
  });
}

/** What the words of a phrase ask for. */
export function stepsOf(words: readonly string[], pack: LanguagePack): Step[] {
  return words.map((word) => stepOf(word, pack));
}

function stepOf(step: string, pack: LanguagePack): Step {
  if (step === "~" || step === "~~") return { kind: "gap", wide: step === "~~" };
  const slot = /^@(places|party|with|about|state|by|agent|envoy|act|here|alone|venue|troops)$/.exec(
    step,
  )?.[1];
  if (slot) return { kind: "slot", slot: slot as Slot };
  const predicate = /^(was|did):(.+)$/.exec(step);
  if (predicate) {
    const voice = predicate[1] === "was" ? "passive" : "active";
    return {
      kind: "predicate",
      predicate: { voice, forms: predicateForms(predicate[2] ?? "", voice, pack) },
    };
  }
  const words = alternatives(step).flatMap((word) =>
    word.startsWith("{") ? Object.values(pack.verbs[word.slice(1, -1)] ?? {}).flat() : [word],
  );
  return { kind: "words", words: new Set(words) };
}

function predicateForms(verbs: string, voice: Voice, pack: LanguagePack): ReadonlyMap<string, VerbTense> {
  const found = new Map<string, VerbTense>();
  for (const verb of alternatives(verbs)) {
    const forms = pack.verbs[verb.slice(1, -1)];
    if (!forms) throw new Error(`The pack "${pack.language}" has no verb ${verb}.`);
    for (const tense of voice === "passive" ? (["past"] as const) : TENSES) {
      for (const word of forms[tense] ?? []) if (!found.has(word)) found.set(word, tense);
    }
  }
  return found;
}

function alternatives(step: string): string[] {
  return step.split("|");
}
