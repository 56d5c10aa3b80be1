import { isUtf8 } from "node:buffer";
import { detect } from "chardet";
import { guessCharset } from "./charset-guess.ts";

/** Text ready for offsets (newlines are "\n", Unicode form NFC, no byte order mark) and the WHATWG name of its charset. */
export interface DecodedText {
  text: string;
  charset: string;
}

/**
 * Reads bytes as text. In this order: a byte order mark, the NUL pattern of UTF-16, valid UTF-8, the charset that
 * the file declares, UTF-8 with a few broken bytes, letter statistics of European charsets, chardet. Never throws;
 * when nothing fits, windows-1252 is assumed, as browsers do.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const charset = findCharset(bytes, declared);
  return { text: normaliseText(new TextDecoder(charset).decode(bytes)), charset };
}

/** Newlines as "\n" and Unicode form NFC; zero-width characters are kept. */
export function normaliseText(text: string): string {
  const newlines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return newlines.normalize("NFC");
}

/** The WHATWG name of the charset that bytes are in, by the rules of decodeText. */
export function findCharset(bytes: Uint8Array, declared: string | null = null): string {
  const marked = charsetOfMark(bytes) ?? charsetOfNulPattern(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return "utf-8";
  const named = whatwgName(declared);
  // UTF-16 cannot be declared within the page: such a page would have been found above.
  if (named && !named.startsWith("utf-")) return named;
  const sample = bytes.subarray(0, 65_536);
  if (isNearlyUtf8(sample)) return "utf-8";
  return guessCharset(sample) ?? whatwgName(detect(sample)) ?? "windows-1252";
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * UTF-16 of Latin or Cyrillic text shows one half of each pair as 0x00 (ASCII), 0x01 (Latin Extended), 0x04
 * (Cyrillic) or 0x20 (dashes and quotation marks), and never a NUL in the other half.
 */
function charsetOfNulPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = sample.length >> 1;
  if (pairs < 4 || !sample.includes(0)) return null;
  const count = (offset: number, accept: (byte: number) => boolean) => {
    let found = 0;
    for (let at = offset; at < pairs * 2; at += 2) if (accept(sample[at] ?? 0)) found += 1;
    return found;
  };
  for (const [low, high, charset] of [
    [0, 1, "utf-16le"],
    [1, 0, "utf-16be"],
  ] as const) {
    if (count(low, isNul) === 0 && count(high, isNul) > 0 && count(high, isHigh) >= pairs * 0.95)
      return charset;
  }
  return null;
}

const isHigh = (byte: number) => byte === 0 || byte === 1 || byte === 4 || byte === 0x20;
const isNul = (byte: number) => byte === 0;

/** A page cut off within a letter, or with one pasted byte, is still UTF-8: at most one fault in ten letters. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const faults = text.match(/\uFFFD/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return letters >= faults * 10;
}

function whatwgName(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
