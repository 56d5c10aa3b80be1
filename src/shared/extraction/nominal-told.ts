import { isBoundary } from "./boundary.ts";
import type { Element } from "./elements.ts";
import type { NominalEvent } from "./nominal-visits.ts";
import type { LanguagePack, NominalWords } from "./packs/language-pack.ts";
import type { PartyPhrase } from "./party-phrase.ts";
import type { Filled } from "./slots.ts";
import type { Subject } from "./subject.ts";
import { readVerbGroup } from "./verb-group.ts";
import type { VerbGroup } from "./verb-group.ts";
import { wordsOf } from "./words-of.ts";

export const VISIT = "visit-named";
const CANCELLED = "visit-cancelled";
const REACH = 8;

/** "X's visit to Kenya ended", "is planned for May", "was cancelled": the verb after the noun phrase decides. */
export function toldOf(
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

export function ownedBy(parties: PartyPhrase[], start: number): Subject {
  return { parties, start: Math.max(0, start), how: "named" };
}

export function groupAt(start: number): VerbGroup {
  return { start: Math.max(0, start), status: "reported", tense: "past", factors: [] };
}
