import type { EventDraft } from "../domain/evidence.ts";
import { isBoundary } from "./boundary.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

const REACH = 9;

/** What is done by saying it: the day on which it was said is its own. */
const BY_WORD: ReadonlySet<EventDraft["type"]> = new Set(["REJECT", "ACCUSE", "REQUEST", "SANCTION"]);

/**
 * The date of the clause after an event that has none: "отказалась от переговоров, заявил 16 октября министр", "участвовал в
 * саммите, который прошёл 30 июня". Null for any other clause and in a language with a fixed order.
 */
export function asideDate(
  elements: readonly Element[],
  { trigger, filled }: Frame,
  pack: LanguagePack,
): DateExpression | null {
  if (!pack.freeOrder) return null;
  let comma = filled.end;
  while (elements[comma] && elements[comma]?.lower !== ",") {
    const element = elements[comma];
    if (!element || isBoundary(element, pack)) return null;
    comma += 1;
  }
  const opener = elements[comma + 1]?.lower ?? "";
  const isSaid = BY_WORD.has(trigger.type) && wordsOf(pack.freeOrder.saying).has(opener);
  const isNamed = trigger.mode === "summit" && wordsOf(pack.group.relative).has(opener);
  if (!isSaid && !isNamed) return null;
  for (let index = comma + 2; index < comma + REACH; index += 1) {
    const element = elements[index];
    if (!element || element.lower === "," || element.kind === "mark") return null;
    if (element.date) return element.date;
  }
  return null;
}
