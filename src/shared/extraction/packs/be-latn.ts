import { belarusianToLatin } from "../../gazetteer/lacinka.ts";
import { latinSpellings, plainSoftness } from "../../gazetteer/belarusian-spelling.ts";
import { BE } from "./be.ts";
import type { LanguagePack } from "./language-pack.ts";
import { respelled } from "./respell.ts";

/** Belarusian in Latin letters: the Cyrillic pack, letter by letter, read without the marks of softness. */
export const BE_LATN: LanguagePack = respelled(BE, {
  language: "be-Latn",
  words: (word) => [...new Set(latinSpellings(word).map(plainSoftness))],
  pattern: latinPattern,
  fold: plainSoftness,
});

/** A date pattern in łacinka. "[Сс]ёння" is a word with either first letter; commands of the pattern stay. */
function latinPattern(source: string): string {
  return source.replaceAll(
    /(?:\[(?<capital>[А-ЯЁІЎ])[а-яёіў]\])?(?<rest>[а-яёіў'ь]+)|\[(?<alone>[А-ЯЁІЎа-яёіў]+)\]/gu,
    (found: string, capital: string | undefined, rest: string | undefined, alone: string | undefined) => {
      if (alone !== undefined) return `[${latin(alone)}]`;
      if (capital === undefined) return latin(found);
      const small = latin(capital.toLowerCase() + (rest ?? ""));
      return `(?:${small.charAt(0).toUpperCase()}${small.slice(1)}|${small})`;
    },
  );
}

function latin(words: string): string {
  return plainSoftness(belarusianToLatin(words));
}
