/**
 * Advance widths of Inter (regular, thousandths of an em, rounded up to 40), measured from the bundled font: a chart
 * must know how wide a label is where there is no window to ask.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [280, "Iijlіїј’"],
  [320, " !',.:;·"],
  [360, "/\\`t|"],
  [400, "()[]fr"],
  [440, "{}гѓ“”"],
  [480, '"-^_т'],
  [520, "*?з–"],
  [560, "ksxzкхьяѕќ"],
  [600, "57FJLacehnouvyГабвеийлнопсуцчэѐёђєћѝўџ•"],
  [640, "0123689#EPZbdgpqЕЗРУдр"],
  [680, "4$&+<=>BKRSTY~БВКТЬЯъ×"],
  [720, "AVXАХЧф"],
  [760, "CDGHNUИЙЛНПСЦЭы"],
  [800, "OQОм"],
  [840, "wДФЪжшщ"],
  [880, "mю…"],
  [920, "MМЫњ"],
  [960, "ЖШљ"],
  [1000, "%@WЩ—→"],
  [1040, "Ю"],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);

const UNKNOWN_LETTER = 640;
const WIDE_LETTER = 1000;
const BOLD_FACTOR = 1.04;

/** Width of a line in pixels; at most a few per cent too wide, so that what fits here fits on screen. */
export function textWidth(text: string, fontSizePx: number, weight: "regular" | "bold" = "regular"): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD")) thousandths += letterWidth(letter);
  return (thousandths * fontSizePx * (weight === "bold" ? BOLD_FACTOR : 1)) / 1000;
}

function letterWidth(letter: string): number {
  const known = WIDTH_OF.get(letter);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  return /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
    letter,
  )
    ? WIDE_LETTER
    : UNKNOWN_LETTER;
}

/** The text, cut at the end with "…" so that it is no wider than `maxPx`. */
export function fitText(
  text: string,
  maxPx: number,
  fontSizePx: number,
  weight: "regular" | "bold" = "regular",
): string {
  if (textWidth(text, fontSizePx, weight) <= maxPx) return text;
  const letters = Array.from(text);
  while (letters.length > 0) {
    letters.pop();
    const cut = `${letters.join("").trimEnd()}…`;
    if (textWidth(cut, fontSizePx, weight) <= maxPx) return cut;
  }
  return "";
}

/** The text in lines no wider than `maxPx`, broken at spaces; a single longer word is cut. */
export function wrapText(
  text: string,
  maxPx: number,
  fontSizePx: number,
  weight: "regular" | "bold" = "regular",
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, fontSizePx, weight) <= maxPx) lines[lines.length - 1] = longer;
    else lines.push(fitText(word, maxPx, fontSizePx, weight));
  }
  return lines;
}
