/** Classes of UTF-16 units: 0 no part of a word, 1 a letter, digit or mark, 2 only inside a word (soft hyphen). */
const CLASSES = new Uint8Array(0x1_00_00);
let ready = false;

function prepare(): void {
  const wordLike = /[\p{L}\p{M}\p{N}]/u;
  for (let unit = 0; unit < 0x1_00_00; unit += 1) {
    if (unit >= 0x4e_00 && unit <= 0x9f_ff) CLASSES[unit] = 1;
    else if (unit >= 0xac_00 && unit <= 0xd7_a3) CLASSES[unit] = 1;
    else if (unit < 0xd8_00 || unit > 0xdf_ff)
      CLASSES[unit] = wordLike.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  // Unicode calls the letter apostrophe and the okina letters; names part their words at them: "Вʼетнам".
  for (const unit of [0x2_b9, 0x2_bb, 0x2_bc]) CLASSES[unit] = 0;
  CLASSES[0xad] = 2;
  CLASSES[0x20_0d] = 2;
  ready = true;
}

/** True when the unit at `index` belongs to a word; letters beyond the basic plane count. */
export function isWordUnit(text: string, index: number): boolean {
  if (!ready) prepare();
  const unit = text.charCodeAt(index);
  if (unit < 0xd8_00 || unit > 0xdf_ff) return CLASSES[unit] === 1;
  const pair = text.codePointAt(unit >= 0xdc_00 ? index - 1 : index) ?? 0;
  return pair > 0xff_ff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(pair));
}

/** The end of the word that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordUnit(text, end)) end += 1;
    else if (CLASSES[text.charCodeAt(end)] === 2 && end + 1 < text.length && isWordUnit(text, end + 1))
      end += 1;
    else break;
  }
  return end;
}

/** The word as the gazetteer spells it: composed letters, no soft hyphens or joiners. */
export function plainWord(word: string): string {
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit === 0xad || unit === 0x20_0d || (unit >= 0x3_00 && unit <= 0x3_6f)) {
      return word.replaceAll(/[\u00AD\u200D]/g, "").normalize("NFC");
    }
  }
  return word;
}

/** What parts two words of one name. */
export type Separator = " " | "-" | "'" | "." | "&";

/** The separator at `start` and where the next word begins; null when none that a name could hold. */
export function separatorAt(text: string, start: number): { separator: Separator; next: number } | null {
  const match = SEPARATORS;
  match.lastIndex = start;
  const found = match.exec(text);
  if (!found) return null;
  const kind = found[1] ?? "";
  const separator: Separator = /[-‐‑–—]/.test(kind)
    ? "-"
    : /['’ʼʻ`´]/.test(kind)
      ? "'"
      : kind.includes(".")
        ? "."
        : kind.includes("&")
          ? "&"
          : " ";
  return { separator, next: match.lastIndex };
}

const SEPARATORS =
  /([-‐‑]| ?[–—] ?|['’ʼʻ`´]|\. ?|[^\S\n\r]+&[^\S\n\r]+|[^\S\n\r]*\r?\n[^\S\n\r]*|[^\S\n\r]+)/uy;
