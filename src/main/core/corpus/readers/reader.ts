import type { ReadDocument } from "../../../../shared/domain/article.ts";
import type { Result } from "../../../../shared/domain/result.ts";

/** A file as a reader sees it: its relative path for messages and endings, and all of its bytes. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** Why a file gave no document. `reason` is plain English, names the file and says what to do. */
export interface ReadFailure {
  kind: "empty" | "binary" | "unsupported" | "too-large" | "unreadable" | "no-main-text";
  reason: string;
}

/** Turns the bytes of one format into a document. The bytes are never changed. */
export interface Reader {
  format: ReadDocument["format"];
  /** Decides by content and name together; only the first few kilobytes need looking at. */
  recognises(file: SourceFile): boolean;
  read(file: SourceFile): Result<ReadDocument, ReadFailure>;
}

/** The ending of a file's name in lower case without its dot, or "" when there is none. */
export function endingOf(name: string): string {
  return /[^/.]\.([\p{L}\p{N}]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
