import type { TextSpan } from "./evidence.ts";

/** A word of a text: offsets into the original text, and the form that is indexed and asked for. */
export interface Token extends TextSpan {
  folded: string;
}

/** Letters that no Unicode decomposition leads to the letter typed for them. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ə: "e",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  ґ: "г",
  й: "й",
  ї: "ї",
  // Written for the soft sign in transliteration: Gomelʹ.
  "\u02b9": "",
  "\u02ba": "",
  // Decomposes into an apostrophe and n.
  ŉ: "n",
};

// New Tai Lue vowels and two Vedic signs: letters for Unicode today, not yet for SQLite's tables.
const NOT_LETTERS_FOR_SQLITE = /[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]/;
const APOSTROPHES =
  "'`\u00b4\u2018\u2019\u201b\u2032\u02bb-\u02bd\u02c8\u02ca\u02cb\u055a\u1fef\u1ffd\ua78b\ua78c\uff07";
const CYRILLIC = "\u0400-\u0481\u048a-\u052f";
// Soft hyphen, zero-width joiners, direction marks, word joiner, byte order mark.
const INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff";

const BETWEEN_CYRILLIC = `(?<=[${CYRILLIC}])[${APOSTROPHES}](?=[${CYRILLIC}])`;

const ASCII = /^[ -~\t\n\r]*$/;
/**
 * English, Belarusian, Russian and łacinka prose without loose marks or invisible signs: nearly every article. It takes
 * patterns without Unicode properties, which are several times as fast.
 */
const PROSE = /^[ -~\t\n\r\u00a0-\u00ac\u00ae-\u017fА-яЁёІіЎўҐґ–—‘’“”„…•№€]*$/;
const CARE_IN_PROSE = /[^ -&(-_a-~\t\n\ra-zа-яі]/g;
const PROSE_CYRILLIC = "А-яЁёІіЎўҐґ";
const PROSE_LETTER = `[0-9A-Za-zª²³µ¹º¼½¾À-ÖØ-öø-\u017f${PROSE_CYRILLIC}]`;
const PROSE_WORD = new RegExp(
  `${PROSE_LETTER}+(?:(?<=[${PROSE_CYRILLIC}])['\`´‘’](?=[${PROSE_CYRILLIC}])${PROSE_LETTER}+)*`,
  "g",
);
const IS_PROSE_CYRILLIC = new RegExp(`[${PROSE_CYRILLIC}]`);
const JOINING_APOSTROPHE = new RegExp(BETWEEN_CYRILLIC, "g");
const DROPPED = new RegExp(`[\\p{M}${INVISIBLE}]`, "gu");
const NOT_PLAIN = /[^ -~\t\n\r\u0430-\u044f\u0456]/gu;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const LETTERS_OR_DIGITS = /^[\p{L}\p{N}]+$/u;

const IN_WORD = `[[\\p{L}\\p{N}\\p{M}${INVISIBLE}]--[${APOSTROPHES}\\u19b0-\\u19c0\\u19c8\\u19c9\\u1cf2\\u1cf3]]`;
const JOINED = `(?<=[${CYRILLIC}][\\p{M}${INVISIBLE}]*)[${APOSTROPHES}](?=[\\p{M}${INVISIBLE}]*[${CYRILLIC}])`;
const WORD = new RegExp(`${IN_WORD}(?:${IN_WORD}|${JOINED})*`, "gv");

/**
 * The form of a text in which it is indexed and asked for, so that what is typed plainly finds what is spelt fully.
 * FTS5's unicode61 (remove_diacritics 0) then only has to split it. Applying it twice changes nothing.
 *
 * - Lower case; marks and Latin diacritics go (š s, ŭ u, é e, ł l, ß ss, ı i), ligatures open (ﬁ fi).
 * - Cyrillic: ё е, ў у, ґ г, because they are often typed without the sign. й and ї are letters of their own and stay.
 *   Belarusian і and Russian и stay apart: Latin keys and proper names (transliteration.ts) cross that border.
 * - An apostrophe between Cyrillic letters goes (сям'я сямя); elsewhere it parts words (Kenya's: kenya, s).
 * - Soft hyphens and other invisible signs go. Signs that are neither letter nor digit part words.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  if (PROSE.test(lower)) return lower.replace(CARE_IN_PROSE, foldProseSign);
  return lower
    .normalize("NFC")
    .replace(DROPPED, "")
    .replace(JOINING_APOSTROPHE, "")
    .replace(NOT_PLAIN, foldLetter);
}

/** The words of a text in order, split exactly where unicode61 splits foldText(text). */
export function* tokens(text: string): Iterable<Token> {
  for (const match of text.matchAll(PROSE.test(text) ? PROSE_WORD : WORD)) {
    const folded = foldText(match[0]);
    if (folded !== "") yield { start: match.index, end: match.index + match[0].length, folded };
  }
}

function foldProseSign(sign: string, at: number, text: string): string {
  if (!APOSTROPHE.test(sign)) return foldLetter(sign);
  const joins = IS_PROSE_CYRILLIC.test(text.charAt(at - 1)) && IS_PROSE_CYRILLIC.test(text.charAt(at + 1));
  if (joins) return "";
  return sign < "\u007f" ? sign : " ";
}

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = decompose(letter);
    known.set(letter, folded);
  }
  return folded;
}

function decompose(letter: string): string {
  const listed = FOLDED_LETTERS[letter];
  if (listed !== undefined) return listed;
  if (APOSTROPHE.test(letter) || NOT_LETTERS_FOR_SQLITE.test(letter) || !LETTERS_OR_DIGITS.test(letter))
    return " ";
  const plain = letter.normalize("NFKD").replace(DROPPED, "").normalize("NFC").toLowerCase();
  // A fraction or a phrase ligature opens into several words: it stays one sign.
  if (plain === letter || !LETTERS_OR_DIGITS.test(plain)) return letter;
  return Array.from(plain, (part) => (part === letter ? part : decompose(part))).join("");
}
