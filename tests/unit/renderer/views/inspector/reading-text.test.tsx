import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ArticleDetail } from "../../../../../src/shared/contract/corpus-contract.ts";
import { readPaints } from "../../../../../src/renderer/app/evidence/reading-paints.ts";
import { ReadingText } from "../../../../../src/renderer/views/inspector/reading-text.tsx";

const TEXT = "An invented headline\nIt rained.\nRead more: snow";

function markup(highlights: ArticleDetail["highlights"]) {
  const article: ArticleDetail = {
    id: "a",
    title: "An invented headline",
    author: null,
    source: null,
    asRead: { title: "An invented headline", author: null, source: null },
    url: null,
    language: "en",
    published: null,
    text: TEXT,
    blocks: [
      { label: "title", span: { start: 0, end: 20 }, reason: null },
      { label: "paragraph", span: { start: 21, end: 31 }, reason: null },
      { label: "boilerplate", span: { start: 32, end: 47 }, reason: "A link." },
    ],
    mentions: [],
    events: [],
    statements: [],
    highlights,
    format: "text",
    charset: "utf-8",
    safeHtml: null,
    path: "/texts/invented.txt",
    importedAt: "2026-01-01T00:00:00Z",
    hash: "0",
  };
  return renderToStaticMarkup(
    <ReadingText
      article={article}
      paints={readPaints(article, [])}
      headline={{ start: 0, end: 20 }}
      items={[]}
      active={null}
      onActivate={() => {}}
    />,
  );
}

test("what stands in the headline is not read twice, boilerplate is folded away with its reason", () => {
  expect(markup([])).toBe(
    '<div class="reading-text" lang="en"><p><span>It rained.</span></p>' +
      '<details class="boilerplate" lang="en"><summary>1 line labelled boilerplate' +
      '<span class="fold-word">: show</span></summary><p class="boilerplate-reason">A link.</p>' +
      '<p class="boilerplate-line"><span>Read more: snow</span></p></details></div>',
  );
});

test("boilerplate lies open when a search found its words nowhere else", () => {
  const found = markup([{ start: 43, end: 47 }]);
  expect(found).toContain('<details class="boilerplate" lang="en" open="">');
  expect(found).toContain('<mark class="run-hit">snow</mark>');
  const twice = markup([
    { start: 24, end: 30 },
    { start: 43, end: 47 },
  ]);
  expect(twice).toContain('<details class="boilerplate" lang="en"><summary>');
  expect(twice).toContain('<mark class="run-hit">snow</mark>');
});
