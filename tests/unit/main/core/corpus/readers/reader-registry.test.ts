import { expect, test } from "vitest";
import { readFile } from "../../../../../../src/main/core/corpus/readers/reader-registry.ts";
import { encodeUtf16 } from "../encode-for-test.ts";

const PAGE = `<!-- saved --><!DOCTYPE html><html><head><title>Talks in Strelsau</title></head><body><p>The foreign
  ministry of Ruritania said that talks on a transit treaty had begun in Strelsau on Monday.</p></body></html>`;

function outcome(name: string, content: string | Uint8Array): string {
  const result = readFile({
    name,
    bytes: typeof content === "string" ? Buffer.from(content, "latin1") : content,
  });
  return result.ok ? result.value.format : `${result.failure.kind}: ${result.failure.reason}`;
}

test.each([
  ["talks.txt", "Talks in Strelsau.", "text"],
  ["talks", "Talks in Strelsau.", "text"],
  ["talks.2024-03-12", "Talks in Strelsau.", "text"],
  ["talks.md", "Talks in *Strelsau*.", "markdown"],
  ["talks.html", PAGE, "html"],
  ["talks.txt", PAGE, "html"],
  ["talks.md", PAGE, "html"],
  ["talks.php", PAGE, "html"],
  ["talks.html", "Talks < in Strelsau.", "text"],
  ["talks.txt", "<p>is how a paragraph begins in HTML.", "text"],
])("%s is read by what it holds: %j", (name, content, format) => {
  expect(outcome(name, content)).toBe(format);
});

test("UTF-16 text is not taken for a binary file", () => {
  expect(outcome("talks.txt", encodeUtf16("Перамовы ў Стрэльсаў пачаліся.", "le"))).toBe("text");
});

test.each([
  ["talks.txt", "", "empty: talks.txt is empty. Check that it was saved completely."],
  ["talks.txt", " \n\t\n", "empty: talks.txt holds no text. Check that it was saved completely."],
  [
    "talks.pdf",
    "%PDF-1.7\n...",
    "unsupported: talks.pdf: PDF is not read yet. Save it as text, Markdown or HTML and import that.",
  ],
  [
    "talks.txt",
    "%PDF-1.7\n...",
    "unsupported: talks.txt: PDF is not read yet. Save it as text, Markdown or HTML and import that.",
  ],
  [
    "photo.jpg",
    "\xff\xd8\xff\xe0\x00\x10JFIF",
    "unsupported: photo.jpg: JPEG image is not read yet. Save it as text, Markdown or HTML and import that.",
  ],
  [
    "talks.eml",
    "From: a@courier.example\n\nTalks.",
    "unsupported: talks.eml: e-mail is not read yet. Save it as text, Markdown or HTML and import that.",
  ],
  [
    "talks.txt",
    "Talks\x00\x01\x02\x00 in Strelsau",
    "binary: talks.txt is not text. If it is a document, save it as text or HTML and import that.",
  ],
  [
    "talks.bin",
    "\x01\x02\x03\x04\x05\x06\x07\x08",
    "binary: talks.bin is not text. If it is a document, save it as text or HTML and import that.",
  ],
])("%s holding %j is refused with the reason", (name, content, refusal) => {
  expect(outcome(name, content)).toBe(refusal);
});
