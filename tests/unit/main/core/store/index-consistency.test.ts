import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleUid } from "../../../../../src/main/core/store/article-store.ts";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import { madeUpArticle } from "../../../../support/made-up-articles.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const AT = "2024-03-12T00:00:00Z";
const TEXTS = [
  "Žodynas and Łukašenka in a made-up text",
  "Другі выдуманы тэкст пра Мінск",
  "Третий выдуманный текст",
];

test("the index agrees with the stored text after adding, deleting, undoing and rebuilding", () => {
  const path = join(tempFolder(), "workspace.sqlite");
  const store = openCorpusStore(path);
  const articles = TEXTS.map((text) => madeUpArticle({ text }));
  const run = store.imports.start(["/made-up"], AT, 1);
  store.transaction(() => store.articles.insert(articles, run, AT));
  const uids = articles.map((article) => articleUid(article.hash));
  store.transaction(() => store.articles.setLive(uids.slice(0, 2), false));
  store.transaction(() => store.articles.setLive(uids.slice(1, 2), true));
  store.close();

  const database = openDatabase(path);
  database.run("INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)");
  const find = (word: string) =>
    database.all("SELECT rowid FROM article_index WHERE article_index MATCH ?", word).length;
  const found = () => [find("lukasenka"), find("мінск"), find("текст"), find('"made up"')];
  const before = found();
  database.run("INSERT INTO article_index (article_index) VALUES ('rebuild')");
  expect({ before, after: found() }).toEqual({ before: [0, 1, 1, 2], after: [0, 1, 1, 2] });
  database.close();
});

/** Views must not slow down unseen: each question names the index that it must go by. */
test.each([
  [
    "a list by date",
    "SELECT id FROM article a WHERE a.live = 1 ORDER BY a.published DESC, a.id DESC LIMIT 50",
    "article_day",
  ],
  [
    "events of a focus",
    "SELECT event FROM event_pair p WHERE p.focus = 'BLR' AND p.live = 1 AND p.day_from <= '2024'",
    "event_pair_lens",
  ],
  [
    "articles naming a state",
    "SELECT article FROM article_state WHERE state = 'KEN' AND live = 1",
    "article_state_by_state",
  ],
  [
    "the queue by sureness",
    `SELECT e.id FROM event e WHERE e.live = 1 AND e.review = 'new' AND e.confidence <= 1
       AND EXISTS (SELECT 1 FROM event_pair p WHERE p.event = e.id AND p.focus = 'BLR') ORDER BY e.confidence, e.id LIMIT 50`,
    "event_queue",
  ],
  [
    "the queue by day",
    `SELECT p.event FROM event_pair p WHERE p.focus = 'BLR' AND p.live = 1 AND p.review IN ('new') AND p.day_from IS NOT NULL
       ORDER BY p.day_from DESC, p.event DESC LIMIT 50`,
    "event_pair_lens",
  ],
  [
    "records whose proposal has changed",
    "SELECT id FROM event WHERE proposal <> 'same' AND proposal IN ('changed')",
    "event_proposal",
  ],
  [
    "the log of a record",
    "SELECT id FROM review_log WHERE record = 'e1' AND id < 9 ORDER BY id DESC",
    "review_log_record",
  ],
  [
    "articles read with other rules",
    "SELECT 1 FROM article WHERE live = 1 AND (reading < 'k' OR reading > 'k') LIMIT 1",
    "article_reading",
  ],
  ["a file by its length", "SELECT hash FROM article WHERE bytes = 100", "article_bytes"],
  [
    "happenings of a lens",
    "SELECT count(DISTINCT p.occurrence) FROM event_pair p WHERE p.focus = 'BLR' AND p.live = 1 AND p.event = p.occurrence",
    "COVERING INDEX event_pair_lens",
  ],
  [
    "the report by which each happening is drawn",
    `SELECT p.partner, p.event, p.day_from, min(CASE WHEN p.event = p.occurrence THEN 0 ELSE p.event END)
     FROM event_pair p WHERE p.focus = 'BLR' AND p.live = 1 AND p.day_from IS NOT NULL GROUP BY p.partner, p.occurrence`,
    "COVERING INDEX event_pair_lens",
  ],
  [
    "articles that report a happening",
    "SELECT count(DISTINCT article) FROM event WHERE occurrence = 1 AND live = 1 AND review <> 'rejected'",
    "COVERING INDEX event_occurrence",
  ],
  [
    "texts that share a band",
    "SELECT b.article FROM json_each('[]') n JOIN reprint_band b ON b.band = n.value ->> 0 AND b.article < n.value ->> 1",
    "b USING PRIMARY KEY",
  ],
])("%s goes by an index", (_, sql, index) => {
  const path = join(tempFolder(), "workspace.sqlite");
  openCorpusStore(path).close();
  const database = new DatabaseSync(path);
  const plan = database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => String(row["detail"]));
  database.close();
  expect(plan.join("\n")).toContain(index);
  expect(plan.join("\n")).toMatch(/USING (COVERING )?(INDEX|PRIMARY KEY)/);
});
