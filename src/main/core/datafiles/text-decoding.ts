import { isAscii, isUtf8 } from "node:buffer";
import { findCharset } from "../corpus/charset.ts";

/** Bytes of a file, one chunk after the other, as text without its byte order mark. */
export interface TextDecoding {
  decode(bytes: Uint8Array): string;
  end(): string;
  /** The charset so far: a file that began in ASCII may turn out to be windows-1252 a million rows on. */
  charset(): string;
}

/** Decodes in a charset that was found from the first bytes. */
export function createTextDecoding(charset: string): TextDecoding {
  let current = charset;
  let decoder = charset === "utf-8" ? null : new TextDecoder(charset);
  let carry: Uint8Array = new Uint8Array(0);
  let allAscii = true;
  let atStart = true;

  function utf8(bytes: Uint8Array): string {
    const whole = carry.length === 0 ? bytes : Buffer.concat([carry, bytes]);
    const cut = wholeLetters(whole);
    const part = whole.subarray(0, cut);
    if (isUtf8(part)) {
      allAscii &&= isAscii(part);
      carry = Uint8Array.from(whole.subarray(cut));
      return Buffer.from(part.buffer, part.byteOffset, part.length).toString("utf8");
    }
    if (allAscii) {
      // Nothing so far has told UTF-8 from any other charset that keeps ASCII.
      current = findCharset(whole.subarray(whole.findIndex((byte) => byte >= 0x80)));
      if (current !== "utf-8") {
        decoder = new TextDecoder(current);
        carry = new Uint8Array(0);
        return decoder.decode(whole, { stream: true });
      }
    }
    allAscii = false;
    carry = Uint8Array.from(whole.subarray(cut));
    return Buffer.from(part.buffer, part.byteOffset, part.length).toString("utf8");
  }

  function withoutMark(text: string): string {
    if (!atStart || text === "") return text;
    atStart = false;
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  return {
    decode: (bytes) => withoutMark(decoder ? decoder.decode(bytes, { stream: true }) : utf8(bytes)),
    end: () => withoutMark(decoder ? decoder.decode() : Buffer.from(carry).toString("utf8")),
    charset: () => current,
  };
}

/** How many of the bytes are whole letters of UTF-8: one that is cut off at the end waits for its rest. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The charset of a file by its first bytes, the last of which may be half a letter. */
export function charsetOfHead(head: Uint8Array): string {
  return findCharset(head.subarray(0, wholeLetters(head)));
}
