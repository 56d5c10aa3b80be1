import { fail, ok } from "../../../../shared/domain/result.ts";
import { decodeText } from "../charset.ts";
import type { Reader } from "./reader.ts";

/**
 * Plain text, and any text that no other reader claims. The text is kept as it stands (only newlines and Unicode
 * composition are normalised); labels are left to extraction.
 */
export const textReader: Reader = {
  format: "text",
  recognises: () => true,
  read({ name, bytes }) {
    const { text, charset } = decodeText(bytes);
    if (text.trim() === "") {
      return fail({ kind: "empty", reason: `${name} holds no text. Check that it was saved completely.` });
    }
    return ok({
      text,
      title: null,
      author: null,
      source: null,
      url: null,
      published: null,
      declaredLanguage: null,
      charset,
      format: "text",
      safeHtml: null,
      blocks: null,
    });
  },
};
