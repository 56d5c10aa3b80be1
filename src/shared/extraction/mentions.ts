import type { Mention } from "../domain/evidence.ts";
import { phraseAt } from "../gazetteer/phrases.ts";
import { isWordUnit, wordEnd } from "../gazetteer/words.ts";

/**
 * Every place where the text names a state, a known person or an office, in order and without overlaps; the longest
 * phrase wins. Offsets count UTF-16 units of `text`, so text.slice(start, end) is what was read.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  const seenInFull = new Set<string>();
  let position = 0;
  while (position < text.length) {
    if (!isWordUnit(text, position)) {
      position += 1;
      continue;
    }
    const found = phraseAt(text, position, seenInFull);
    if (!found) {
      position = wordEnd(text, position);
      continue;
    }
    if (found.mention) mentions.push(found.mention);
    position = found.end;
  }
  return mentions;
}
