import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ArticleHit } from "../../../../../src/shared/contract/corpus-contract.ts";
import { ArticleRow } from "../../../../../src/renderer/views/corpus/article-row.tsx";

const HIT: ArticleHit = {
  id: "a",
  title: "An invented headline",
  titleMarks: [{ start: 3, end: 11 }],
  source: null,
  author: null,
  language: "be",
  published: { value: "2024-03-12", rule: "dateline-inferred-year", inferred: true, alternatives: [] },
  words: 10,
  states: ["KEN"],
  events: 1,
  snippet: { text: "a joint commission", marks: [{ start: 2, end: 7 }], leading: true, trailing: false },
};

test("an inferred day is marked and says by which rule it was found", () => {
  const markup = renderToStaticMarkup(<ArticleRow hit={HIT} />);
  expect(markup).toContain(
    '<span class="row-date" data-tooltip="The dateline gives no year; the year was inferred">' +
      '<span class="inferred-mark"><span class="visually-hidden">inferred: </span></span>12 Mar 2024</span>',
  );
});

test("a row marks what was found and names its states in full", () => {
  const markup = renderToStaticMarkup(<ArticleRow hit={HIT} />);
  expect(markup).toContain("<span>An </span><mark>invented</mark><span> headline</span>");
  expect(markup).toContain("… <span>a </span><mark>joint</mark><span> commission</span>");
  expect(markup).toContain('<abbr class="state-code" data-tooltip="Kenya">KEN</abbr>');
});

test("what is not known is said", () => {
  const markup = renderToStaticMarkup(
    <ArticleRow hit={{ ...HIT, published: null, states: [], events: 0 }} />,
  );
  expect(markup.match(/no date|Source unknown|no events|Belarusian/g)).toEqual([
    "no date",
    "Source unknown",
    "Belarusian",
    "no events",
  ]);
});
