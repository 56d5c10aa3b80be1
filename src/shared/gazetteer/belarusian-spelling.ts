import { belarusianToLatin } from "./lacinka.ts";

/**
 * The classical spelling of a Belarusian word where it only marks softness: пагадненне is пагадненьне, здзейсніў
 * зьдзейсьніў. Words that differ in more ("амбасада") are listed where they are used.
 */
export function classicalBelarusian(word: string): string {
  return word
    .replaceAll(/([зсц])(?=(?:дз|[бвмнпфлзсц])[яеёюіь])/giu, "$1ь")
    .replaceAll(/([зсц])(?=дз[вм][яеёюіь])/giu, "$1ь")
    .replaceAll(/(дз)(?=[вм][яеёюіь])/giu, "$1ь")
    .replaceAll(/н(?=н[яеёюіь])/giu, "нь");
}

/** After a vowel у becomes ў: украінскі, пра ўкраінскага; the classical spelling does so with names too. */
export function withShortU(word: string): string[] {
  if (word.startsWith("у")) return [word, `ў${word.slice(1)}`];
  return word.startsWith("У") ? [word, `Ў${word.slice(1)}`] : [word];
}

/** Every way in which outlets write a Belarusian word in Latin letters: with or without marks of softness, ł or l. */
export function latinSpellings(word: string): string[] {
  const traditional = [belarusianToLatin(word), belarusianToLatin(classicalBelarusian(word))];
  return [
    ...new Set([...traditional, ...traditional.map(officialLatin), plainSoftness(belarusianToLatin(word))]),
  ];
}

/**
 * Łacinka with the letters that outlets write in more than one way made one: ś is s, ź z, ć c, ń n, ł and ĺ l. Every
 * character keeps its place, so that offsets into the text stay true.
 */
export function plainSoftness(text: string): string {
  return text.replaceAll(/[śźćńłĺŚŹĆŃŁĹ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  ś: "s",
  ź: "z",
  ć: "c",
  ń: "n",
  ł: "l",
  ĺ: "l",
  Ś: "S",
  Ź: "Z",
  Ć: "C",
  Ń: "N",
  Ł: "L",
  Ĺ: "L",
};

/** The spelling of the official romanisation of place names: Bielaruś, Aliejnik. */
function officialLatin(traditional: string): string {
  return traditional
    .replaceAll(/l(?=[aeou])/g, "li")
    .replaceAll(/L(?=[aeou])/g, "Li")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L");
}
