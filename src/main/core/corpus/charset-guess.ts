/** Letters of a language beyond ASCII, lower case, and the single-byte charsets that its texts come in. */
interface Profile {
  charsets: readonly string[];
  letters: string;
  /** The frequent ones: they tell charsets apart that map the same bytes to other letters. */
  frequent: string;
}

const CYRILLIC = ["windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866"] as const;
const CENTRAL = ["windows-1250", "iso-8859-2"] as const;
const WESTERN = ["windows-1252"] as const;

// In order of preference: of equal scores the first wins.
const PROFILES: readonly Profile[] = [
  { charsets: CYRILLIC, letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", frequent: "оеаинтсрвлкмдпуяыь" },
  { charsets: CYRILLIC, letters: "абвгдеёжзійклмнопрстуўфхцчшыьэюя", frequent: "анеіокрстылядмпзўу" },
  { charsets: WESTERN, letters: "àâæçéèêëîïôœùûüÿ", frequent: "éèàêç" },
  { charsets: WESTERN, letters: "äöüßáéíñóúàãâçêõìòùåæø", frequent: "äöüéáó" },
  { charsets: CENTRAL, letters: "ąćęłńóśźż", frequent: "ąęłóśż" },
  { charsets: CENTRAL, letters: "áčďéěíňóřšťúůýžäĺľôŕőöűü", frequent: "áíéěčřžš" },
];

// What typography adds to any language.
const MARKS = /[«»„“”‘’‚…–—•°№§©\u00a0­€]/u;
const LETTER = /\p{L}/u;
const LATIN_LETTER = /[a-z]/i;
const MINIMUM = 0.35;

/**
 * Names the single-byte charset under which the bytes read like a European language, or null when none does.
 * ASCII bytes say nothing; every other byte is weighed by the letter it would be and by its neighbours.
 */
export function guessCharset(bytes: Uint8Array): string | null {
  let best: { charset: string; score: number } | null = null;
  const decoded = new Map<string, string>();
  for (const profile of PROFILES) {
    for (const charset of profile.charsets) {
      const text = decoded.get(charset) ?? new TextDecoder(charset).decode(bytes);
      decoded.set(charset, text);
      const score = scoreText(text, profile);
      if (score >= MINIMUM && score > (best?.score ?? 0)) best = { charset, score };
    }
  }
  return best?.charset ?? null;
}

/** Mean weight of the characters beyond ASCII, from -1 (nonsense) to 1 (all frequent letters in their places). */
function scoreText(text: string, profile: Profile): number {
  let sum = 0;
  let count = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    count += 1;
    if (LETTER.test(text.charAt(at))) letters += 1;
    sum += weigh(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1), profile);
  }
  // Quotation marks and dashes alone have the same bytes in all windows charsets: call them western.
  if (count === 0 || (letters === 0 && profile.charsets !== WESTERN)) return 0;
  return sum / count;
}

function weigh(letter: string, before: string, after: string, profile: Profile): number {
  const small = letter.toLowerCase();
  const afterLetter = LETTER.test(before);
  if (!profile.letters.includes(small)) {
    return MARKS.test(letter) && !(afterLetter && LETTER.test(after)) ? 0.5 : -1;
  }
  const capital = small !== letter;
  if (capital && afterLetter && before.toLowerCase() === before) return -1;
  if (profile.charsets === CYRILLIC) {
    if (LATIN_LETTER.test(before) || LATIN_LETTER.test(after)) return -1;
  } else if (before > "\u007f" && after > "\u007f" && afterLetter && LETTER.test(after)) {
    // Three accented letters in a row are no word in a Latin script.
    return -1;
  }
  if (profile.frequent.includes(small)) return capital ? 0.9 : 1;
  return 0.25;
}
