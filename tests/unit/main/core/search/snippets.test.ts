import * as fc from "fast-check";
import { expect, test } from "vitest";
import { highlightTerms } from "../../../../../src/main/core/search/highlight-terms.ts";
import { parseQuery } from "../../../../../src/main/core/search/query.ts";
import { findHighlights, makeSnippet } from "../../../../../src/main/core/search/snippets.ts";
import { threeStates } from "./countries.ts";

function terms(query: string) {
  const parsed = parseQuery(query, threeStates);
  return parsed.ok ? highlightTerms(parsed.value) : [];
}

function marked(query: string, text: string): string[] {
  return findHighlights(text, terms(query)).map(({ start, end }) => text.slice(start, end));
}

function snippetOf(query: string, text: string, maxChars: number): string {
  const snippet = makeSnippet(text, terms(query), { maxChars });
  let shown = "";
  let at = 0;
  for (const { start, end } of snippet.marks) {
    shown += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`;
    at = end;
  }
  return `${snippet.leading ? "…" : ""}${shown}${snippet.text.slice(at)}${snippet.trailing ? "…" : ""}`;
}

/** Written for this test. */
const TEXT =
  "The weather was mild in the north. Nobody expected news.\nOn Tuesday the guests came to Minsk for a visit. " +
  "Talks on trade followed the next day, and a joint statement was read. The visit ended on Friday.";

test("words, beginnings and phrases are marked as they are spelt", () => {
  expect(marked('minsk tr* "joint statement" next', TEXT)).toEqual([
    "Minsk",
    "trade",
    "next",
    "joint statement",
  ]);
});

test("a name typed in one script is marked in all", () => {
  expect(marked("lukashenko", "Лукашенко, Лукашэнкі, Łukašenka і Lukashenko’s; лукашенко")).toEqual([
    "Лукашенко",
    "Лукашэнкі",
    "Łukašenka",
    "Lukashenko",
  ]);
});

test("overlapping finds become one mark", () => {
  expect(marked('joint "joint statement" state*', TEXT)).toEqual(["joint statement"]);
});

test("a snippet shows the stretch with most different terms, from its sentence's beginning", () => {
  expect(snippetOf("visit trade", TEXT, 90)).toBe(
    "…On Tuesday the guests came to Minsk for a [visit]. Talks on [trade] followed the next day, and…",
  );
});

test("far from a sentence's beginning a snippet is cut between words", () => {
  expect(snippetOf("statement", TEXT, 50)).toBe("…and a joint [statement] was read. The visit ended on…");
});

test("without a term the snippet is the beginning of the text", () => {
  expect(snippetOf("country:KE", TEXT, 40)).toBe("The weather was mild in the north.…");
});

test("a short text is shown whole and on one line", () => {
  expect(snippetOf("b1", "a1\nb1", 220)).toBe("a1 [b1]");
});

test("a snippet is never too long, is a piece of the text, and its marks lie within", () => {
  const word = fc.constantFrom("visit", "Minsk", "Мінск", "trade", "x".repeat(30), ". ", "\n", "🙂", "…");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 10, max: 80 }), (words, maxChars) => {
      const text = words.join(" ");
      const snippet = makeSnippet(text, terms("visit minsk"), { maxChars });
      expect(snippet.text.length).toBeLessThanOrEqual(maxChars);
      expect(text.replaceAll("\n", " ")).toContain(snippet.text);
      for (const { start, end } of snippet.marks) {
        expect(snippet.text.slice(start, end)).toMatch(/^(visit|Minsk|Мінск)$/);
      }
      if (/visit|minsk|мінск/i.test(text)) expect(snippet.marks.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
