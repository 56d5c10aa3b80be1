import type { Mention } from "../domain/evidence.ts";
import type { LanguageCode } from "../domain/article.ts";
import { phraseAt } from "../gazetteer/phrases.ts";
import { isWordUnit, wordEnd } from "../gazetteer/words.ts";

/**
 * Every place where the text names a state, a known person or an office, in order and without overlaps; the longest
 * phrase wins. Offsets count UTF-16 units of `text`, so text.slice(start, end) is what was read. A surname that many
 * bear ("Alejnik") counts only where the same text has the full name too. In a text that is known to be łacinka every
 * Belarusian form counts, elsewhere only those that no English word is spelled like.
 */
export function findMentions(text: string, language: LanguageCode = "und"): Mention[] {
  const script = language === "be-Latn" ? "lacinka" : "any";
  const mentions: Mention[] = [];
  const namedInFull = new Set<string | null>();
  const unconfirmed = new Set<Mention>();
  let position = 0;
  while (position < text.length) {
    if (!isWordUnit(text, position)) {
      position += 1;
      continue;
    }
    const found = phraseAt(text, position, script);
    position = found?.end ?? wordEnd(text, position);
    if (!found?.mention) continue;
    mentions.push(found.mention);
    if (found.personName === "full") namedInFull.add(found.mention.person);
    if (found.personName === "common-surname") unconfirmed.add(found.mention);
  }
  return mentions.filter((mention) => !unconfirmed.has(mention) || namedInFull.has(mention.person));
}
