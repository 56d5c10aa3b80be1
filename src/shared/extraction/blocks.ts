import type { Block } from "../domain/article.ts";
import type { TextSpan } from "../domain/evidence.ts";
import { readDateline } from "./dateline.ts";
import type { Dateline } from "./dateline.ts";
import type { LanguagePack } from "./packs/language-pack.ts";
import { textUnits } from "./text-units.ts";

export interface LabelledText {
  blocks: Block[];
  dateline: Dateline | null;
}

/** A line or wrapped paragraph on its way to a label. */
interface Unit {
  span: TextSpan;
  words: string;
  label: Block["label"];
  reason: string | null;
}

const TITLE_WORDS = 30;
const HEADLINE_WORDS = 25;
const HEADING_WORDS = 12;
const CERTAIN_PROSE_WORDS = 12;
const BOILERPLATE_WORDS = 40;
const DATELINE_WITHIN = 4;
const BULLET = /^(?:[-–—•*·▪●]\s*|\d{1,2}[.)]\s+)(?=\S)/u;

/**
 * Labels every part of a text; nothing is dropped. `known` are labels that the reader found in markup; the rules for
 * stamps and for what follows the last paragraph run over them as well.
 */
export function labelBlocks(
  text: string,
  title: string | null,
  known: readonly Block[] | null,
  pack: LanguagePack,
): LabelledText {
  const units: Unit[] = known
    ? known.map((block) => ({ ...block, words: text.slice(block.span.start, block.span.end) }))
    : textUnits(text).map((span) => unitOf(span, text.slice(span.start, span.end)));
  if (!known) labelTitle(units, title);
  const dateline = splitDateline(units, text, pack);
  labelPhrases(units, pack);
  labelTail(units);
  if (!known) labelHeadings(units);
  return { blocks: units.map(({ span, label, reason }) => ({ span, label, reason })), dateline };
}

function unitOf(span: TextSpan, words: string): Unit {
  return { span, words, label: BULLET.test(words) ? "list" : "paragraph", reason: null };
}

function labelTitle(units: Unit[], title: string | null): void {
  const [first, second] = units;
  if (!first || !second || first.label === "list") return;
  if (title !== null && first.words.trim() === title.trim()) {
    first.label = "title";
    first.reason = "repeats the document's title";
  } else if (
    !isTerminated(first.words) &&
    !/[:;]\s*$/u.test(first.words) &&
    wordCount(first.words) <= TITLE_WORDS
  ) {
    first.label = "title";
    first.reason = "first line, shaped like a headline";
  }
}

function splitDateline(units: Unit[], text: string, pack: LanguagePack): Dateline | null {
  for (const [index, unit] of units.slice(0, DATELINE_WITHIN).entries()) {
    if (unit.label === "list" || unit.label === "boilerplate") continue;
    const dateline = readDateline(text, unit.span, pack);
    if (!dateline) continue;
    const rest = text.slice(dateline.span.end, unit.span.end);
    const start = dateline.span.end + (rest.length - rest.trimStart().length);
    const stamp: Unit = {
      span: dateline.span,
      words: text.slice(dateline.span.start, dateline.span.end),
      label: "dateline",
      reason: "day and outlet before the text",
    };
    const remainder: Unit[] =
      start < unit.span.end
        ? [
            {
              ...unit,
              label: unit.label === "title" ? "paragraph" : unit.label,
              span: { start, end: unit.span.end },
              words: text.slice(start, unit.span.end),
            },
          ]
        : [];
    units.splice(index, 1, stamp, ...remainder);
    return dateline;
  }
  return null;
}

function labelPhrases(units: Unit[], pack: LanguagePack): void {
  for (const unit of units) {
    if (unit.label === "title" || unit.label === "dateline" || wordCount(unit.words) > BOILERPLATE_WORDS)
      continue;
    const lower = unit.words.toLowerCase().replace(BULLET, "");
    const words = pack.fold?.(lower) ?? lower;
    const hit = pack.boilerplate.find(({ phrase, at }) =>
      at === "start" ? words.startsWith(phrase) : words.includes(phrase),
    );
    if (hit) mark(unit, hit.reason);
  }
}

/** After the last paragraph that ends like one, list items and headline-shaped lines are links to other articles. */
function labelTail(units: Unit[]): void {
  const last = lastProse(units);
  if (last < 0) return;
  const tail = units.slice(last + 1).filter((unit) => unit.label !== "boilerplate" || unit.reason === null);
  const introduced = /:\s*$/u.test(units[last]?.words ?? "");
  const subscriptions = units.slice(last + 1).some((unit) => unit.label === "boilerplate");
  for (const unit of tail) {
    if (unit.label === "title" || unit.label === "dateline") continue;
    const isList = unit.label === "list";
    if (isList && introduced && !subscriptions) continue;
    if (isList && isTerminated(unit.words) && !subscriptions) continue;
    mark(unit, isList ? "list of links after the text" : "headline after the text");
  }
}

function lastProse(units: readonly Unit[]): number {
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (!unit || unit.label !== "paragraph" || !endsLikeProse(unit.words)) continue;
    if (wordCount(unit.words) >= CERTAIN_PROSE_WORDS) return index;
    // A short sentence after two or more headlines is a headline that ends in a question mark or a stop.
    const above = units.slice(Math.max(0, index - 2), index);
    const amongHeadlines =
      above.length === 2 && above.every((other) => other.label !== "dateline" && !endsLikeProse(other.words));
    if (!amongHeadlines) return index;
  }
  return -1;
}

function labelHeadings(units: Unit[]): void {
  for (const unit of units) {
    if (unit.label !== "paragraph" || endsLikeProse(unit.words)) continue;
    if (wordCount(unit.words) > HEADING_WORDS) continue;
    unit.label = "heading";
    unit.reason = "short line without a full stop";
  }
}

function mark(unit: Unit, reason: string): void {
  unit.label = "boilerplate";
  unit.reason = reason;
}

function endsLikeProse(words: string): boolean {
  return isTerminated(words) || wordCount(words) > HEADLINE_WORDS || /[:;]\s*$/u.test(words);
}

function isTerminated(words: string): boolean {
  return /[.!?…]$/u.test(words.trimEnd().replace(/["'”’»)\]]{1,3}$/u, ""));
}

function wordCount(words: string): number {
  return words.trim().split(/\s+/u).length;
}
