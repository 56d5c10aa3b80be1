import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtractedArticle, ReadDocument } from "../../../../../src/shared/domain/article.ts";
import { prepareArticle } from "../../../../../src/main/core/store/article-words.ts";
import { parseFile } from "../../../../../src/main/core/corpus/parse-file.ts";
import { encode } from "./encode-for-test.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parse-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const day = "2024-03-12";

/** Extraction has its own tests; here it shows what it was given. */
function extract(document: ReadDocument, fileDay: string): ExtractedArticle {
  const published = { value: fileDay, rule: "file-time" as const, inferred: true, alternatives: [] };
  const nothing = { author: null, source: null, blocks: [], mentions: [], events: [], statements: [] };
  return { title: document.text.slice(0, 5), language: "und", published, ...nothing };
}

function explode(): never {
  throw new RangeError("rule out of range");
}

function put(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, relativePath: `import/${name}`, modifiedDay: day };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function textDocument(text: string, charset: string): ReadDocument {
  const unknown = {
    title: null,
    author: null,
    source: null,
    url: null,
    published: null,
    declaredLanguage: null,
  };
  return { text, charset, format: "text", safeHtml: null, blocks: null, ...unknown };
}

test("plain UTF-8 text needs no copy of its bytes", async () => {
  const text = "Talks began.\nThey went on.";
  const document = textDocument(text, "utf-8");
  expect(await parseFile(put("a.txt", text), { extract, maxBytes: 1000 })).toEqual({
    kind: "parsed",
    hash: sha256(text),
    byteLength: 26,
    document,
    extracted: extract(document, day),
    prepared: prepareArticle(document, extract(document, day), null),
  });
});

test.each([
  ["another charset", encode("Перамовы пачаліся.", "windows-1251"), "Перамовы пачаліся.", "windows-1251"],
  ["other newlines", Buffer.from("one\r\ntwo"), "one\ntwo", "utf-8"],
  ["a byte order mark", Buffer.from("\uFEFFone"), "one", "utf-8"],
])("the bytes are kept where the text has lost %s", async (_loss, bytes, text, charset) => {
  const document = textDocument(text, charset);
  expect(await parseFile(put("b.txt", bytes), { extract, maxBytes: 1000 })).toEqual({
    kind: "parsed",
    hash: sha256(bytes),
    byteLength: bytes.length,
    document,
    extracted: extract(document, day),
    prepared: prepareArticle(document, extract(document, day), bytes),
  });
});

test("a file that the workspace holds is hashed, not parsed", async () => {
  const request = { ...put("c.txt", "Talks."), knownHashes: [sha256("Other"), sha256("Talks.")] };
  expect(await parseFile(request, { extract: explode, maxBytes: 1000 })).toEqual({
    kind: "known",
    hash: sha256("Talks."),
    byteLength: 6,
  });
});

test("a file that is gone is a failure with its name", async () => {
  const request = { path: join(folder, "gone.txt"), relativePath: "gone.txt", modifiedDay: day };
  expect(await parseFile(request, { extract, maxBytes: 1000 })).toEqual({
    kind: "failed",
    hash: null,
    failure: {
      kind: "unreadable",
      reason: expect.stringMatching(
        /^gone\.txt could not be read \(ENOENT.*\)\. Check that it still exists and may be read\.$/,
      ),
    },
  });
});

test("a file above the limit is refused unread", async () => {
  expect(await parseFile(put("d.txt", "x".repeat(300_000)), { extract, maxBytes: 200_000 })).toEqual({
    kind: "failed",
    hash: null,
    failure: {
      kind: "too-large",
      reason:
        "import/d.txt has 0.3 MB; files above 0.2 MB are not read. Split it, or import the part that matters.",
    },
  });
});

test("a refused file keeps its hash", async () => {
  expect(await parseFile(put("e.pdf", "%PDF-1.7"), { extract, maxBytes: 1000 })).toEqual({
    kind: "failed",
    hash: sha256("%PDF-1.7"),
    failure: {
      kind: "unsupported",
      reason: "import/e.pdf: PDF is not read yet. Save it as text, Markdown or HTML and import that.",
    },
  });
});

test("a fault in a rule fails its file alone", async () => {
  expect(await parseFile(put("f.txt", "Talks."), { extract: explode, maxBytes: 1000 })).toEqual({
    kind: "failed",
    hash: sha256("Talks."),
    failure: {
      kind: "unreadable",
      reason:
        "import/f.txt could not be parsed: rule out of range. The original is unharmed; please report this file.",
    },
  });
});
