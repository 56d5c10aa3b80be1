import { expect, test } from "vitest";
import type { ReadDocument } from "../../../../../../src/shared/domain/article.ts";
import { htmlReader } from "../../../../../../src/main/core/corpus/readers/html-reader.ts";
import { encode } from "../encode-for-test.ts";

// All pages are written for these tests: states, persons and outlets in them are invented.
const NEWS_PAGE = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>Ruritania and Strelsau open a joint commission | Example Courier</title>
  <meta property="og:site_name" content="Example Courier">
  <meta property="og:title" content="Ruritania and Strelsau open a joint commission">
  <meta name="author" content="By A. Writer">
  <link rel="canonical" href="https://www.courier.example/2024/03/11/joint-commission">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Page"},
    {"@type":"NewsArticle","headline":"Ruritania and Strelsau open a joint commission",
     "datePublished":"2024-03-12T23:30:00-05:00","dateModified":"2024-05-01T08:00:00Z"}]}</script>
  <style>p { color: red }</style>
</head>
<body onload="alert(1)">
  <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <div class="cookie-banner"><p>We use cookies to make this site better. <button>Accept</button></p></div>
  <div class="layout">
    <article class="story">
      <h1>Ruritania and Strelsau open a joint commission</h1>
      <p>The foreign ministers of Ruritania and Strelsau opened a joint commission on trade on Monday,
         the two ministries said in a statement that they published together.</p>
      <figure><img src="https://tracker.example/a.png" onerror="alert(2)"><figcaption>The ministers in 2019.</figcaption></figure>
      <p>Trade between the two states grew by a third last year, according to the statement, and the
         commission is to meet <a href="https://courier.example/calendar" onclick="alert(3)">twice a year</a>
         in either capital, beginning with <a href="javascript:alert(4)">this spring</a>.</p>
      <h2>What was agreed</h2>
      <ul><li>Customs forms will be recognised by either side.</li><li>A working group, on rail, will report in June.</li></ul>
      <p>The ministers declined to say when the agreement would be ratified, though both of them called it
         a matter of weeks, and the opposition in Strelsau asked for a debate.<script>alert(5)</script></p>
    </article>
    <aside class="sidebar"><h3>Latest headlines</h3><ul>
      <li><a href="/a">Zenda visits Hentzau, June 2025</a></li><li><a href="/b">Storm closes port</a></li></ul></aside>
  </div>
  <div id="comments" class="comments"><p>reader12: Nobody believes this, and nobody ever will.</p></div>
  <footer><p>© Example Courier. All rights reserved.</p></footer>
</body></html>`;

function read(html: string | Uint8Array) {
  return htmlReader.read({ name: "page.html", bytes: typeof html === "string" ? Buffer.from(html) : html });
}

function documentOf(html: string | Uint8Array): ReadDocument {
  const result = read(html);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

function labelled({ text, blocks }: ReadDocument): string[] {
  return (blocks ?? []).map(
    ({ span, label, reason }) =>
      `${label}${reason ? ` (${reason})` : ""}: ${text.slice(span.start, span.end)}`,
  );
}

test("a news page is reduced to its article, with captions kept apart", () => {
  expect(labelled(documentOf(NEWS_PAGE))).toEqual([
    "title (the page's title): Ruritania and Strelsau open a joint commission",
    "paragraph: The foreign ministers of Ruritania and Strelsau opened a joint commission on trade on Monday, the two ministries said in a statement that they published together.",
    "boilerplate (caption of a picture): The ministers in 2019.",
    "paragraph: Trade between the two states grew by a third last year, according to the statement, and the commission is to meet twice a year in either capital, beginning with this spring.",
    "heading: What was agreed",
    "list: Customs forms will be recognised by either side.",
    "list: A working group, on rail, will report in June.",
    "paragraph: The ministers declined to say when the agreement would be ratified, though both of them called it a matter of weeks, and the opposition in Strelsau asked for a debate.",
  ]);
});

test("a news page tells its title, author, outlet, address, day as written and language", () => {
  const { text: _text, blocks: _blocks, safeHtml: _safe, ...metadata } = documentOf(NEWS_PAGE);
  expect(metadata).toEqual({
    title: "Ruritania and Strelsau open a joint commission",
    author: "A. Writer",
    source: "Example Courier",
    url: "https://www.courier.example/2024/03/11/joint-commission",
    published: { value: "2024-03-12", rule: "metadata" },
    declaredLanguage: "en-GB",
    charset: "utf-8",
    format: "html",
  });
});

test("the blocks cover the text but for the line breaks between them", () => {
  const { text, blocks } = documentOf(NEWS_PAGE);
  expect((blocks ?? []).map(({ span }) => text.slice(span.start, span.end)).join("\n")).toBe(text);
});

test("the display copy keeps structure and safe links and nothing that runs or loads", () => {
  const { safeHtml } = documentOf(NEWS_PAGE);
  expect(safeHtml?.match(/<[^/][^>]*>/g)?.filter((tag) => tag !== "<div>" && tag !== "<p>")).toEqual([
    "<figure>",
    "<figcaption>",
    '<a href="https://courier.example/calendar" rel="noopener noreferrer">',
    "<h2>",
    "<ul>",
    "<li>",
    "<li>",
  ]);
});

test("a Cyrillic page is read by the charset that it declares", () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
    <title>Рурытанія адкрыла пасольства</title></head><body><div id="content"><h1>Рурытанія адкрыла пасольства</h1>
    <p>Міністэрства замежных спраў Рурытаніі паведаміла, што новае пасольства пачало працу ў сераду, пасля доўгіх перамоваў.</p>
    <p>Першы амбасадар уручыць даверчыя граматы на наступным тыдні, удакладнілі ў міністэрстве, дзе не назвалі яго імя.</p>
    </div></body></html>`;
  const { text, charset, published } = documentOf(encode(html, "windows-1251"));
  expect({ text, charset, published }).toEqual({
    text: [
      "Рурытанія адкрыла пасольства",
      "Міністэрства замежных спраў Рурытаніі паведаміла, што новае пасольства пачало працу ў сераду, пасля доўгіх перамоваў.",
      "Першы амбасадар уручыць даверчыя граматы на наступным тыдні, удакладнілі ў міністэрстве, дзе не назвалі яго імя.",
    ].join("\n"),
    charset: "windows-1251",
    published: null,
  });
});

const PARAGRAPHS = `<p>The foreign ministry of Ruritania said that its delegation had left for Strelsau, where talks on
  a transit treaty are to begin on the next day, after a pause of several months.</p>
  <p>It gave no names; the other side, asked by this paper, confirmed the visit and said nothing else about it.</p>`;

function pageWith(head: string, body = PARAGRAPHS): string {
  return `<html><head><title>Delegation leaves for the talks</title>${head}</head><body><article>${body}</article></body></html>`;
}

test.each([
  ['<meta property="article:published_time" content="2023-01-31T00:10:00+03:00">', "2023-01-31", "metadata"],
  ['<meta name="pubdate" content="20230131">', "2023-01-31", "metadata"],
  ['<meta itemprop="datePublished" content="31.01.2023 10:00">', "2023-01-31", "metadata"],
  ['<meta name="DC.date.issued" content="Tue, 31 Jan 2023 22:00:00 GMT">', "2023-01-31", "metadata"],
  ['<meta name="date" content="January 31, 2023">', "2023-01-31", "metadata"],
  ['<meta property="og:url" content="https://a.example/news/2023/01/31/talks.html">', "2023-01-31", "url"],
  ['<link rel="canonical" href="https://a.example/20230131-talks">', "2023-01-31", "url"],
])("%s dates the article %s", (head, value, rule) => {
  expect(documentOf(pageWith(head)).published).toEqual({ value, rule });
});

test.each([
  '<meta property="article:modified_time" content="2023-01-31">',
  '<meta name="date" content="1970-01-01">',
  '<meta name="date" content="2023-02-31">',
  '<meta name="date" content="01/02/2023">',
  '<link rel="canonical" href="https://a.example/story/20231399-talks">',
])("%s gives no day", (head) => {
  expect(documentOf(pageWith(head)).published).toBeNull();
});

test("one time element dates an article, times that disagree do not", () => {
  const first = '<time datetime="2023-01-31T10:00">31 January</time>';
  const second = '<time datetime="2023-02-01">1 February</time>';
  expect([
    documentOf(pageWith("", first + PARAGRAPHS)).published,
    documentOf(pageWith("", first + PARAGRAPHS + second)).published,
    documentOf(pageWith("", `${first}${PARAGRAPHS}<aside>${second}</aside>`)).published,
  ]).toEqual([{ value: "2023-01-31", rule: "metadata" }, null, { value: "2023-01-31", rule: "metadata" }]);
});

test("a page that only lists headlines has no main text", () => {
  const items = Array.from(
    { length: 12 },
    (
      _,
      index,
    ) => `<div class="item"><h3><a href="/${index}">Headline number ${index} about the talks in Strelsau</a></h3>
      <p>A short teaser of the article, which tells a little, yet not much, about the talks.</p></div>`,
  );
  expect(
    read(`<html><head><title>News</title></head><body><main>${items.join("")}</main></body></html>`),
  ).toEqual({
    ok: false,
    failure: {
      kind: "no-main-text",
      reason:
        "page.html has no main text: it seems to be a menu, a list of links or a notice. If it does hold an article, save that as text and import it.",
    },
  });
});

test.each([
  "<html><body></body></html>",
  "<p>Not found.</p>",
  "<html><body><script>render()</script></body></html>",
])("%s has no main text", (html) => {
  const result = read(html);
  expect(result.ok ? result.value.text : result.failure.kind).toBe("no-main-text");
});

test("tags that were left out, and text behind the end, lose nothing", () => {
  const { text } = documentOf(
    `<title>Delegation leaves</title>${PARAGRAPHS}</html><p>Talks are to last for two days, it added.`,
  );
  expect(text.split("\n").map((line) => line.slice(0, 24))).toEqual([
    "Delegation leaves",
    "The foreign ministry of ",
    "It gave no names; the ot",
    "Talks are to last for tw",
  ]);
});

test("a line break within a sentence folds, one after its end parts paragraphs", () => {
  const { text } = documentOf(
    pageWith(
      "",
      `<p>The delegation of Ruritania, which had left<br>on Monday, came back on Friday, its ministry said in the evening.<br>No treaty was signed, and no day was named for another round of talks.</p>`,
    ),
  );
  expect(text.split("\n").slice(1)).toEqual([
    "The delegation of Ruritania, which had left on Monday, came back on Friday, its ministry said in the evening.",
    "No treaty was signed, and no day was named for another round of talks.",
  ]);
});

test("a page nested beyond reason is refused, not parsed to death", () => {
  expect(read(`<html><body>${"<div>".repeat(20_000)}${PARAGRAPHS}`)).toEqual({
    ok: false,
    failure: {
      kind: "unreadable",
      reason:
        "page.html is not read because its elements are nested more than 512 deep. Save its article as text and import that.",
    },
  });
});
