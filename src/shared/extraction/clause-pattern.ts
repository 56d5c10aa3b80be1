import type { EventTrigger, LanguagePack, VerbTense } from "./packs/language-pack.ts";

export const CLAUSE_SLOTS = [
  "places",
  "to",
  "object",
  "with",
  "with?",
  "sides",
  "whose",
  "of",
  "state",
  "against",
  "for",
  "from",
  "near",
  "post",
  "at",
  "whence",
] as const;

export type ClauseSlot = (typeof CLAUSE_SLOTS)[number];

/** One way to say an event by what its clause holds (packs/free-order.ts). */
export interface ClausePattern {
  trigger: EventTrigger;
  voice: "active" | "passive" | "noun";
  planned: boolean;
  /** A participle, whose noun stands before its comma or after its words. */
  participle: boolean;
  words: ReadonlySet<string>[];
  slots: ClauseSlot[];
}

export interface ClauseStart {
  pattern: ClausePattern;
  tense: VerbTense;
}

const TENSES = ["past", "future", "base"] as const satisfies VerbTense[];
const indexes = new WeakMap<LanguagePack, ReadonlyMap<string, ClauseStart[]>>();

/** The clauses of a pack by the forms of their verbs. Throws for a verb or an event that the pack has not. */
export function clauseIndex(pack: LanguagePack): ReadonlyMap<string, readonly ClauseStart[]> {
  const known = indexes.get(pack);
  if (known) return known;
  const index = new Map<string, ClauseStart[]>();
  for (const [id, clauses] of Object.entries(pack.freeOrder?.clauses ?? {})) {
    const trigger = pack.triggers.find((candidate) => candidate.id === id);
    if (!trigger) throw new Error(`The pack "${pack.language}" has no event "${id}".`);
    for (const clause of clauses) addClause(index, clause, trigger, pack);
  }
  indexes.set(pack, index);
  return index;
}

function addClause(
  index: Map<string, ClauseStart[]>,
  clause: string,
  trigger: EventTrigger,
  pack: LanguagePack,
): void {
  const [head = "", ...parts] = clause.split(" : ");
  const mark = /^[*^?+%]*/.exec(head)?.[0] ?? "";
  const pattern: ClausePattern = {
    trigger,
    voice: mark.includes("^") ? "passive" : /[*?]/.test(mark) ? "noun" : "active",
    planned: /[?+]/.test(mark),
    participle: mark.includes("%"),
    words: parts.filter((part) => !part.startsWith("@")).map((part) => new Set(wordsIn(part, pack))),
    slots: parts.filter((part) => part.startsWith("@")).map((part) => part.slice(1) as ClauseSlot),
  };
  for (const choice of head.slice(mark.length).split("|")) {
    const forms = choice.startsWith("{") ? pack.verbs[choice.slice(1, -1)] : { past: [choice] };
    if (!forms)
      throw new Error(`The pack "${pack.language}" has no verb ${choice}, which "${clause}" needs.`);
    for (const tense of TENSES) {
      for (const word of forms[tense] ?? []) {
        const starts = index.get(word) ?? [];
        starts.push({ pattern, tense });
        index.set(word, starts);
      }
    }
  }
}

function wordsIn(part: string, pack: LanguagePack): string[] {
  return part
    .split("|")
    .flatMap((word) => (word.startsWith("{") ? (pack.verbs[word.slice(1, -1)]?.base ?? []) : [word]));
}
