/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Cases = readonly [string, string, string, string, string, string];

/**
 * How a marked word inflects. Marks follow the word after ":":
 * m masculine in -ь, f feminine in -ь, p plural with a bare genitive, po plural with a genitive in -ов or -аў,
 * ps the same with the ending stressed, o neuter, a adjective, ap adjective in the plural, n noun (where the ending looks like an adjective's), s stressed ending.
 * "=" before a word: not declined. "^" before a part that a hyphen follows: declined too, else only the last part is.
 * "(е)" marks a fleeting vowel: "Егип(е)т", Египта.
 */
export interface MarkedWord {
  readonly word: string;
  readonly mark: string;
  /** The word without its fleeting vowel, to which endings of the oblique cases are added. */
  readonly oblique: string;
}

/** Removes the marks of a phrase: "Егип(е)т" is Египет, "Беларусь:f" is Беларусь. */
export function unmarked(phrase: string): string {
  return phrase.replaceAll(/[=^()]|:[a-z]+/g, "");
}

/** Declines a marked phrase word by word with the given rule for a single word. */
export function declinePhrase(phrase: string, declineWord: (word: MarkedWord) => Cases): Cases {
  const parts = phrase.split(/([ -]|—)/);
  const declined = parts.map((part, index) => {
    const beforeHyphen = parts[index + 1] === "-";
    if (
      /^\p{Lu}+$/u.test(part) ||
      !/\p{L}/u.test(part) ||
      /^(\p{Ll}|=)/u.test(part) ||
      (beforeHyphen && !part.startsWith("^"))
    ) {
      return part.includes(":") ? declineWord(readMarks(part)) : same(unmarked(part));
    }
    return declineWord(readMarks(part));
  });
  const inCase = (which: 0 | 1 | 2 | 3 | 4 | 5): string => declined.map((cases) => cases[which]).join("");
  return [inCase(0), inCase(1), inCase(2), inCase(3), inCase(4), inCase(5)];
}

/** A word that does not change. */
export function same(word: string): Cases {
  return [word, word, word, word, word, word];
}

function readMarks(part: string): MarkedWord {
  const [word = "", mark = ""] = part.split(":");
  return { word: unmarked(word), mark, oblique: unmarked(word.replaceAll(/\(.\)/g, "")) };
}
