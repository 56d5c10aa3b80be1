import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bren clor drim fest glan hurst".split(
    " ",
  );
const PARTNERS = [
  "Kenya",
  "Bangladesh",
  "Uzbekistan",
  "Zimbabwe",
  "Equatorial Guinea",
  "India",
  "Vietnam",
  "Egypt",
];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const OUTLETS = ["Sample Wire", "Benchmark Post", "Generated Gazette", "Test Telegraph"];
const WORDS_AN_ARTICLE = 450;
/** Words that are drawn by Zipf's law, and rarer ones beyond them, as a news corpus has them. */
const VOCABULARY = 60_000;
const RARE = 400_000;

/**
 * Article number `index` of a made-up corpus: 450 words, a dateline, and in three of four articles one made-up
 * sentence of outreach for extraction to read. The same index gives the same text.
 */
export function generatedArticle(index: number): string {
  const random = seededRandom(index + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const partner = pick(PARTNERS);
  const month = pick(MONTHS);
  const year = 2004 + Math.floor(random() * 20);
  const sentences: string[] = [];
  let words = 0;
  while (words < WORDS_AN_ARTICLE) {
    const length = 8 + Math.floor(random() * 16);
    const drawn = Array.from({ length }, () => drawnWord(random));
    sentences.push(`${capital(drawn.join(" "))}.`);
    words += length;
  }
  if (random() < 0.75) {
    const at = Math.floor(random() * 4);
    sentences.splice(
      at,
      0,
      `Belarusian Foreign Minister Test Person ${pick(["visited", "held talks in"])} ${partner} in ${month} ${year}.`,
    );
  }
  const paragraphs: string[] = [];
  for (let start = 0; start < sentences.length; start += 5)
    paragraphs.push(sentences.slice(start, start + 5).join(" "));
  const day = 1 + Math.floor(random() * 28);
  return `Generated article ${index} on ${partner}\n\n${month} ${day}, ${year}, ${pick(OUTLETS)}. ${paragraphs.join("\n")}\n`;
}

/** Writes articles 0 to count - 1 into folders of a thousand files each. */
export function writeGeneratedCorpus(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const shelf = join(folder, String(Math.floor(index / 1000)).padStart(4, "0"));
    if (index % 1000 === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${index}.txt`), generatedArticle(index));
  }
}

/** The word of this rank: 0 is the most common. */
export function wordOfRank(rank: number): string {
  let word = "";
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
  }
  return word;
}

function drawnWord(random: () => number): string {
  if (random() < 0.01) return wordOfRank(VOCABULARY + Math.floor(random() * RARE));
  return wordOfRank(Math.floor(VOCABULARY ** random()) - 1);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
