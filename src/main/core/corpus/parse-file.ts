import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { ExtractedArticle, ReadDocument } from "../../../shared/domain/article.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { Extract } from "./extract.ts";
import { readFile } from "./readers/reader-registry.ts";
import type { ReadFailure } from "./readers/reader.ts";
import { prepareArticle } from "../store/article-words.ts";
import type { PreparedArticle } from "../store/article-words.ts";

export interface ParseRequest {
  /** Absolute path of the file. */
  path: string;
  /** The path that messages name, and whose ending is looked at. */
  relativePath: string;
  /** The day of the file's last change: the last resort for a day of publication. */
  modifiedDay: IsoDay;
  /**
   * Hashes of originals that are in the workspace already and could be this file: those of the same byte length
   * (which finds copies under any name) or of the same path. A file with one of them is hashed but not parsed, so
   * that every file is read from disk once.
   */
  knownHashes?: readonly string[];
}

/** What came of one file. `hash` is the SHA-256 of the file's bytes in hex, null when they could not be read. */
export type ParseOutcome =
  | {
      kind: "parsed";
      hash: string;
      byteLength: number;
      document: ReadDocument;
      extracted: ExtractedArticle;
      /** Folded and packed for the store; the original is kept unless it is just the UTF-8 of `document.text`. */
      prepared: PreparedArticle;
    }
  | { kind: "known"; hash: string; byteLength: number }
  | { kind: "failed"; hash: string | null; failure: ReadFailure };

export interface ParseDeps {
  extract: Extract;
  /** Larger files are refused unread. */
  maxBytes: number;
}

/**
 * Reads, hashes and extracts one file. Whatever is wrong with the file, even a fault in a reader or a rule, becomes
 * a failed outcome; this never rejects. Reading is synchronous because it runs in a worker that has nothing else
 * to do.
 */
export async function parseFile(request: ParseRequest, deps: ParseDeps): Promise<ParseOutcome> {
  const name = request.relativePath;
  let bytes: Uint8Array;
  try {
    const found = statSync(request.path);
    // Reading a pipe or a device would wait for ever.
    if (!found.isFile()) throw new Error("it is not an ordinary file");
    const { size } = found;
    if (size > deps.maxBytes) return failed(null, tooLarge(name, size, deps.maxBytes));
    bytes = readFileSync(request.path);
  } catch (error) {
    return failed(null, {
      kind: "unreadable",
      reason: `${name} could not be read (${messageOf(error)}). Check that it still exists and may be read.`,
    });
  }
  const digest = hash("sha256", bytes, "hex");
  if (request.knownHashes?.includes(digest)) {
    return { kind: "known", hash: digest, byteLength: bytes.length };
  }
  try {
    const read = readFile({ name, bytes });
    if (!read.ok) return failed(digest, read.failure);
    const document = read.value;
    const extracted = deps.extract(document, request.modifiedDay);
    const original = Buffer.from(document.text).equals(bytes) ? null : bytes;
    return {
      kind: "parsed",
      hash: digest,
      byteLength: bytes.length,
      document,
      extracted,
      prepared: prepareArticle(document, extracted, original),
    };
  } catch (error) {
    return failed(digest, {
      kind: "unreadable",
      reason: `${name} could not be parsed: ${messageOf(error)}. The original is unharmed; please report this file.`,
    });
  }
}

function failed(hash: string | null, failure: ReadFailure): ParseOutcome {
  return { kind: "failed", hash, failure };
}

function tooLarge(name: string, size: number, maxBytes: number): ReadFailure {
  return {
    kind: "too-large",
    reason: `${name} has ${megabytes(size)} MB; files above ${megabytes(maxBytes)} MB are not read. Split it, or import the part that matters.`,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
