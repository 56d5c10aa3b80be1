import type { EventDraft, Party, TextSpan } from "../domain/evidence.ts";
import { isBoundary } from "./boundary.ts";
import { confidenceOf } from "./confidence.ts";
import type { Element } from "./elements.ts";
import type { Frame } from "./frames.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { wordsOf } from "./words-of.ts";

/** "visited Kenya to sign a memorandum": the visit's parties and date, all of them as actors. */
export function purposeEvents(
  elements: readonly Element[],
  frame: Frame,
  parent: EventDraft | null,
  parentEnd: number,
  sentence: TextSpan,
  pack: LanguagePack,
): EventDraft[] {
  const { trigger } = frame;
  const { start } = frame.group;
  if (!parent || !trigger.purpose || parent.status === "denied" || parent.status === "hypothetical")
    return [];
  if (start < parentEnd || !(start <= parentEnd + 2 || isListed(elements, start, parentEnd, pack))) return [];
  if (elements.slice(parentEnd, start).some((element) => isBoundary(element, pack))) return [];
  const end = purposeEnd(elements, Math.max(frame.verb + 1, frame.filled.end), pack);
  const states = new Set(parent.parties.map(({ state }) => state));
  const named = frame.filled.groups.flatMap(({ parties }) => parties.flatMap((party) => party.states));
  if (states.size < 2 || named.some((state) => !states.has(state))) return [];
  const first = elements[start];
  const last = elements[end - 1];
  if (!first || !last) return [];
  const rule = `${trigger.id}-purpose`;
  return [
    {
      sentence,
      quote: { start: first.span.start, end: last.span.end },
      rule,
      ...confidenceOf(rule, [{ reason: "the purpose of a visit, not its outcome", weight: -0.15 }]),
      type: trigger.type,
      mode: trigger.mode,
      cameo: trigger.cameo,
      status: "purpose",
      historical: parent.historical,
      date: parent.date,
      parties: [...states].map((state): Party => ({ state, role: "actor", person: null })),
    },
  ];
}

/** "arrived in Kenya to attend a forum and to sign": one purpose after another. */
function isListed(
  elements: readonly Element[],
  start: number,
  parentEnd: number,
  { group, freeOrder }: LanguagePack,
): boolean {
  if (freeOrder || !wordsOf(group.and).has(elements[start - 1]?.lower ?? "")) return false;
  const { infinitive } = group;
  const opens = elements.slice(parentEnd, parentEnd + 3).some(({ lower }) => lower === infinitive);
  return opens && elements[start]?.lower === infinitive;
}

/** A purpose runs to the end of its clause. */
function purposeEnd(elements: readonly Element[], from: number, pack: LanguagePack): number {
  let end = from;
  while (end < elements.length) {
    const element = elements[end];
    if (!element || element.lower === "," || element.kind === "date" || isBoundary(element, pack)) break;
    end += 1;
  }
  return end;
}
