import { expect, test } from "vitest";
import { markdownReader } from "../../../../../../src/main/core/corpus/readers/markdown-reader.ts";

// Texts are written for these tests: states, persons and outlets in them are invented.
function read(markdown: string) {
  const result = markdownReader.read({ name: "note.md", bytes: Buffer.from(markdown) });
  if (!result.ok) throw new Error(result.failure.reason);
  const { text, blocks, ...rest } = result.value;
  return {
    ...rest,
    lines: (blocks ?? []).map(({ span, label }) => `${label}: ${text.slice(span.start, span.end)}`),
  };
}

test("a clipped article keeps its front matter, labels and display copy", () => {
  expect(
    read(`---
title: "Ruritania: talks \\"went well\\""
date: 2024-03-12T22:00:00+03:00 # as clipped
author:
  - "[[A. Writer]]"
  - B. Reader
source: https://courier.example/news/talks
lang: en
tags: [a, b]
---
# Ruritania: talks "went well"

The minister **left** for [Strelsau](https://a.example "title") &amp; came back.
The same paragraph goes on.

## Agreed

- a *rail* link
- customs:
  1. forms
  2. hours

> He called it "a start".

| Year | Trade |
|------|-------|
| 2023 | 10.5  |

<div onclick="x()">Bare <b>markup</b></div>
<script>alert(1)</script>
`),
  ).toEqual({
    title: 'Ruritania: talks "went well"',
    author: "A. Writer, B. Reader",
    source: "courier.example",
    url: "https://courier.example/news/talks",
    published: { value: "2024-03-12", rule: "metadata" },
    declaredLanguage: "en",
    charset: "utf-8",
    format: "markdown",
    lines: [
      'title: Ruritania: talks "went well"',
      "paragraph: The minister left for Strelsau & came back. The same paragraph goes on.",
      "heading: Agreed",
      "list: a rail link",
      "list: customs:",
      "list: forms",
      "list: hours",
      'paragraph: He called it "a start".',
      "paragraph: Year | Trade",
      "paragraph: 2023 | 10.5",
      "paragraph: Bare markup",
    ],
    safeHtml: expect.not.stringMatching(/onclick|script|alert/),
  });
});

test("without front matter the first heading is the title", () => {
  const { title, author, source, url, published, lines } = read(
    "Talks\n=====\n\nThe minister left.\n\n# Later\n",
  );
  expect({ title, author, source, url, published, lines }).toEqual({
    title: "Talks",
    author: null,
    source: null,
    url: null,
    published: null,
    lines: ["title: Talks", "paragraph: The minister left.", "heading: Later"],
  });
});

test("a named source stays a name, and the address dates the article", () => {
  const { source, url, published } = read(
    "---\nsource: Example Courier\nurl: https://courier.example/2024/03/12/talks\n---\nText.",
  );
  expect({ source, url, published }).toEqual({
    source: "Example Courier",
    url: "https://courier.example/2024/03/12/talks",
    published: { value: "2024-03-12", rule: "url" },
  });
});

test("a note with front matter alone is empty", () => {
  expect(markdownReader.read({ name: "note.md", bytes: Buffer.from("---\ntitle: Talks\n---\n") })).toEqual({
    ok: false,
    failure: { kind: "empty", reason: "note.md holds no text. Check that it was saved completely." },
  });
});
