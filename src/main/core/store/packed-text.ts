import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Text as the database keeps it: zstd-compressed UTF-8. */
export function packText(text: string): Uint8Array {
  return zstdCompressSync(Buffer.from(text, "utf8"));
}

export function unpackText(packed: Uint8Array): string {
  return zstdDecompressSync(packed).toString("utf8");
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes);
}
