import type { ReadDocument } from "../../../../shared/domain/article.ts";
import { fail } from "../../../../shared/domain/result.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import { decodeText } from "../charset.ts";
import { signatureOf, unreadFormatOf } from "./file-signatures.ts";
import { htmlReader } from "./html-reader.ts";
import { markdownReader } from "./markdown-reader.ts";
import { endingOf } from "./reader.ts";
import type { Reader, ReadFailure, SourceFile } from "./reader.ts";
import { textReader } from "./text-reader.ts";

/** Asked in this order; the last one takes any text. */
const READERS: readonly Reader[] = [htmlReader, markdownReader, textReader];

/**
 * Reads a file by what it holds, not only by its ending: a page saved as .txt is read as HTML, a picture named
 * .txt is refused. A refusal says which format it seems to be.
 */
export function readFile(file: SourceFile): Result<ReadDocument, ReadFailure> {
  const { name, bytes } = file;
  if (bytes.length === 0) {
    return fail({ kind: "empty", reason: `${name} is empty. Check that it was saved completely.` });
  }
  const signature = signatureOf(bytes);
  if (signature) return fail(unread(name, signature));
  const reader = READERS.find((candidate) => candidate.recognises(file));
  const ending = unreadFormatOf(endingOf(name));
  if (ending && (!reader || reader === textReader)) return fail(unread(name, ending));
  if (!reader || isBinary(bytes)) {
    return fail({
      kind: "binary",
      reason: `${name} is not text. If it is a document, save it as text or HTML and import that.`,
    });
  }
  return reader.read(file);
}

function unread(name: string, format: string): ReadFailure {
  return {
    kind: "unsupported",
    reason: `${name}: ${format} is not read yet. Save it as text, Markdown or HTML and import that.`,
  };
}

/** Text holds no NUL once it is decoded, and hardly any control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, 8192));
  if (text.includes("\0")) return true;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > text.length / 100;
}
