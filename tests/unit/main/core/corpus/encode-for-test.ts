/** Writes text in a single-byte charset by turning the platform's decoder around; throws for a letter it lacks. */
export function encode(text: string, charset: string): Uint8Array {
  const bytesByLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = new TextDecoder(charset).decode(Uint8Array.of(byte));
    if (!bytesByLetter.has(letter)) bytesByLetter.set(letter, byte);
  }
  return Uint8Array.from(text, (letter) => {
    const byte = bytesByLetter.get(letter);
    if (byte === undefined) throw new Error(`${charset} has no ${letter}`);
    return byte;
  });
}

export function encodeUtf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}
