import { join } from "node:path";
import { expect, test } from "vitest";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import { WIDE } from "../../../../../src/main/core/store/queue-keys.ts";
import { QueueSort } from "../../../../../src/shared/contract/review-contract.ts";
import type { QueueFilter } from "../../../../../src/shared/contract/review-contract.ts";
import type { DataGap } from "../../../../../src/shared/domain/evidence.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";
import { madeUpArticle, madeUpEvent } from "../../../../support/made-up-articles.ts";
import { WHOLE_QUEUE } from "../../../../support/review-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const AT = "2024-03-12T00:00:00Z";

/** Made-up records with many ties: few confidences and days, some undated, some with several partners, some gaps. */
function openManyRecords() {
  const store = openCorpusStore(join(tempFolder(), "workspace.sqlite"));
  const run = store.imports.start(["/made-up"], AT, 1);
  const articles = Array.from({ length: 24 }, (_, index) => {
    const day = `2024-0${1 + (index % 3)}-10`;
    const event = madeUpEvent({
      from: day,
      to: day,
      target: index % 2 === 0 ? "KEN" : "UZB",
      confidence: [0.5, 0.7, 0.9][index % 3] ?? 0.5,
      rule: index % 4 === 0 ? "visit-made" : "talks-held",
    });
    const undated = { ...event.date, reading: { kind: "unknown" as const } };
    const tour = [...event.parties, { state: "ZWE", role: "target" as const, person: null }];
    const gap: DataGap = {
      kind: "gap",
      topic: "trade",
      reporter: "BLR",
      partner: "KEN",
      date: event.date,
      sentence: { start: 0, end: 4 },
      quote: { start: 0, end: 4 },
      rule: "data-not-available",
      confidence: event.confidence,
      factors: [],
    };
    const article = madeUpArticle({
      text: `Made-up text number ${index}.`,
      events: [
        { ...event, ...(index % 5 === 0 && { date: undated }), ...(index % 3 === 0 && { parties: tour }) },
      ],
    });
    return index % 6 === 0 ? { ...article, extracted: { ...article.extracted, statements: [gap] } } : article;
  });
  store.transaction(() => store.articles.insert(articles, run, AT));
  return store;
}

const FILTERS: [string, Partial<QueueFilter>, Partial<Lens>][] = [
  ["everything", {}, {}],
  ["one rule up to a confidence", { rule: "talks-held", maximumConfidence: 0.7 }, {}],
  ["events alone", { kinds: ["event"] }, {}],
  ["two partners", {}, { countries: { include: ["UZB", "ZWE"], exclude: [] } }],
  ["a range of days", {}, { from: "2024-02-01", to: "2024-03-31" }],
];

test.each(FILTERS)("%s: wide lenses are answered like narrow ones, page by page", (_, filter, lens) => {
  const store = openManyRecords();
  const scope = { lens: { ...DEFAULT_LENS, ...lens }, plan: { kind: "all" as const }, hits: null };
  const whole = { ...WHOLE_QUEUE, ...filter };
  const count = store.queue.count(scope, whole);
  const ids = (sort: QueueSort, limit: number, total: number) => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof store.queue.page> = store.queue.page(
        scope,
        whole,
        sort,
        after,
        limit,
        total,
      );
      found.push(...page.rows.map((row) => (row.kind === "event" ? row.event.id : row.statement.id)));
      after = page.next;
    } while (after !== null);
    return found;
  };
  for (const sort of QueueSort.options) {
    const narrow = ids(sort, 100, 0);
    expect(new Set(narrow).size).toBe(count);
    expect([sort, ids(sort, 3, 0), ids(sort, 3, WIDE + 1), ids(sort, 100, WIDE + 1)]).toEqual([
      sort,
      narrow,
      narrow,
      narrow,
    ]);
  }
  store.close();
});
