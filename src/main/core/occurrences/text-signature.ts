/**
 * What is kept of a text to recognise its reprints: a MinHash of its word triples by one permutation, with empty bins
 * filled by optimal densification (Shrivastava 2017), and a sample of its facts.
 */
export interface TextSignature {
  /** The smallest hash of each bin, 16 bits of it. Empty for a text too short to tell. */
  bins: Uint16Array;
  /** The smallest hashes of names and numbers, ascending. */
  facts: Uint16Array;
}

/** A signature with the keys by which those like it are found: whole numbers below 2 ** 48, one for each band of bins. */
export interface SignedText extends TextSignature {
  bands: readonly number[];
}

/** Grows when the same text gets another signature: then a workspace signs its articles anew. */
export const SIGNATURE_VERSION = 1;

const BIN_BITS = 6;
const BINS = 2 ** BIN_BITS;
const BAND_ROWS = 3;
const BANDS = 14;
const WORDS_A_SHINGLE = 3;
/** Shorter notes may agree by chance and by custom. */
const FEWEST_WORDS = 30;
const MOST_FACTS = 24;
const FEWEST_FACTS = 3;

/**
 * Texts are reprints of each other when so many of their word triples are the same ones. Ten changed words in three
 * hundred leave 0.82, a paragraph added to four 0.8.
 */
export const REPRINT_SIMILARITY = 0.6;
/** And so many of their names and numbers: two texts of one template share the words, not the facts. */
export const REPRINT_FACTS = 0.75;

/**
 * Signs a main text (without title and boilerplate). `folded` is its folded form, by which spelling, charset, case and
 * mark-up make no difference; names and numbers are told in the text as written.
 */
export function signText(folded: string, written: string): SignedText {
  const { bins: sparse, words } = minimaOf(folded);
  if (words < FEWEST_WORDS) return { bins: new Uint16Array(), facts: new Uint16Array(), bands: [] };
  const bins = densified(sparse);
  return { bins: Uint16Array.from(bins), facts: factsOf(written), bands: bandsOf(bins) };
}

/** The part of their word triples that two texts share (Jaccard), estimated: within 0.06 in two of three cases. */
export function similarity(left: TextSignature, right: TextSignature): number {
  if (left.bins.length === 0 || right.bins.length === 0) return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (left.bins[bin] === right.bins[bin]) same += 1;
  return same / BINS;
}

/** The same words about the same facts. */
export function isReprint(left: TextSignature, right: TextSignature): boolean {
  return (
    similarity(left, right) >= REPRINT_SIMILARITY && sharedFacts(left.facts, right.facts) >= REPRINT_FACTS
  );
}

/** Of the text with fewer facts, the part that the other has too; the samples are cut where the shorter one ends. */
function sharedFacts(left: Uint16Array, right: Uint16Array): number {
  const last = Math.min(
    left.length === MOST_FACTS ? (left.at(-1) ?? 0) : Infinity,
    right.length === MOST_FACTS ? (right.at(-1) ?? 0) : Infinity,
  );
  const known = new Set(right.filter((fact) => fact <= last));
  const asked = left.filter((fact) => fact <= last);
  const fewer = Math.min(known.size, asked.length);
  if (fewer < FEWEST_FACTS) return 1;
  return asked.filter((fact) => known.has(fact)).length / fewer;
}

/** The smallest hash of all word triples in each bin, and how many words there were. */
function minimaOf(folded: string): { bins: Uint32Array; words: number } {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  let first = 0;
  let second = 0;
  let words = 0;
  let word = FNV_OFFSET;
  let inWord = false;
  const end = folded.length;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : SPACE;
    if (isWordSign(code)) {
      inWord = true;
      word = Math.imul(word ^ code, FNV_PRIME);
    } else if (inWord) {
      words += 1;
      const third = mix(word);
      if (words >= WORDS_A_SHINGLE) {
        const shingle = mix(Math.imul(first, 31) + Math.imul(second, 17) + third);
        const bin = shingle >>> (32 - BIN_BITS);
        const value = shingle & VALUE;
        if (value < (bins[bin] ?? 0)) bins[bin] = value;
      }
      first = second;
      second = third;
      word = FNV_OFFSET;
      inWord = false;
    }
  }
  return { bins, words };
}

const SPACE = 0x20;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Letters and digits of folded text: all but the signs that folding leaves. */
function isWordSign(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

/** MurmurHash3's 32-bit finaliser: every bit of the input changes about half of the output's. A signed number. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const VALUE = 2 ** (32 - BIN_BITS) - 1;
const EMPTY = 0xffffffff;

/** Fills an empty bin from another, which two alike texts choose alike. */
function densified(bins: Uint32Array): Uint32Array {
  return bins.map((own, bin) => {
    let value = own;
    for (let attempt = 1; value === EMPTY; attempt += 1) {
      value = bins[mix(Math.imul(bin, 0x9e3779b1) + attempt) >>> (32 - BIN_BITS)] ?? EMPTY;
    }
    return value;
  });
}

function bandsOf(bins: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let high = band + 1;
    let low = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < BAND_ROWS; row += 1) {
      const value = bins[band * BAND_ROWS + row] ?? 0;
      high = mix(high ^ value);
      low = mix(low + value);
    }
    return (high >>> 16) * 2 ** 32 + (low >>> 0);
  });
}

/** A capital or a digit opens it; the word at a sentence's beginning has its capital from there. */
const FACT = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]+|\p{N}[\p{N}.,]*)/gu;
const OPENS_SENTENCE = /(?:^|[.!?…:\n«"“(])\s*$/u;

function factsOf(written: string): Uint16Array {
  const facts = new Set<number>();
  for (const { 0: fact, index } of written.matchAll(FACT)) {
    if (OPENS_SENTENCE.test(written.slice(Math.max(0, index - 3), index)) && !/^\p{N}/u.test(fact)) continue;
    let hash = FNV_OFFSET;
    const plain = fact.replace(/[.,]+$/, "").toLowerCase();
    for (let at = 0; at < plain.length; at += 1) hash = Math.imul(hash ^ plain.charCodeAt(at), FNV_PRIME);
    facts.add(mix(hash) >>> 16);
  }
  return Uint16Array.from(facts).toSorted().slice(0, MOST_FACTS);
}
