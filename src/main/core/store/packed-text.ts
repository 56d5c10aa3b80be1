import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Text as the database keeps it: zstd-compressed UTF-8. */
export function packText(text: string): Uint8Array {
  return packBytes(Buffer.from(text, "utf8"));
}

export function unpackText(packed: Uint8Array): string {
  return zstdDecompressSync(packed).toString("utf8");
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  // A copy of its own: a view of a shared slab would travel between threads whole.
  return new Uint8Array(zstdCompressSync(bytes));
}
