import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../../../../src/main/core/corpus/charset.ts";
import { readFile } from "../../../../../../src/main/core/corpus/readers/reader-registry.ts";

const PARAGRAPH =
  "<p>The delegation came back on Friday, its ministry said in the evening, and no treaty was signed by either side.</p>";

/** Pieces that sanitisers and parsers have stumbled over, to be put together in any order. */
const FRAGMENTS = fc.array(
  fc.oneof(
    fc.constantFrom(
      PARAGRAPH,
      "<script>",
      "</script>",
      "<img src=x onerror=alert(1)>",
      "<svg onload=alert(1)>",
      "</svg>",
      "<math><mtext>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "<![CDATA[",
      "<noscript>",
      "<table><tr><td>",
      "</table>",
      "<a href='javascript:alert(1)'>",
      '<a href="&#106;avascript:alert(1)">',
      "</a>",
      "<iframe src=//x>",
      "<template><p>",
      "<article>",
      "<h2>",
      "<ul><li>",
      "<br>",
      "<title>",
      "</p>",
      "</body>",
      '<meta charset="utf-16">',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":[1]}</script>',
      '<html lang="',
      "&#0;&#55296;&lt;script&gt;",
    ),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  ),
  { maxLength: 30 },
);

test("no page breaks the reader, and no display copy can run or load anything", () => {
  fc.assert(
    fc.property(FRAGMENTS, (fragments) => {
      const html = `<html><body>${PARAGRAPH}${fragments.join("")}`;
      const result = readFile({ name: "page.html", bytes: Buffer.from(html) });
      if (!result.ok) return;
      const { text, blocks, safeHtml } = result.value;
      expect((blocks ?? []).map(({ span }) => text.slice(span.start, span.end)).join("\n")).toBe(text);
      const tags = safeHtml?.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter(
          (tag) => !/^<\/?[a-z0-9]+(?: (?:href="https?:\/\/[^"]*"|rel="[^"]*"| \/))*(?: \/)?>$/.test(tag),
        ),
      ).toEqual([]);
      expect(
        tags.filter((tag) => /^<\/?(?:script|style|img|svg|math|iframe|template|title|meta)/.test(tag)),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("any bytes at all are decoded without a fault, in composed form and with plain newlines", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { text } = decodeText(bytes);
      expect(text).toBe(text.replace(/\r\n?/g, "\n").normalize("NFC"));
    }),
    { numRuns: 300 },
  );
});

test("any bytes under any name are read or refused with the file's name", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("a.txt", "a.html", "a.md", "a.pdf", "a"),
      (bytes, name) => {
        const result = readFile({ name, bytes });
        expect(result.ok || result.failure.reason.startsWith(name)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
