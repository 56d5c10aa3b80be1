import * as fc from "fast-check";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import type { CorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import { articleUid } from "../../../../../src/main/core/store/article-store.ts";
import type { NewArticle } from "../../../../../src/main/core/store/article-store.ts";
import type { LensScope } from "../../../../../src/main/core/store/lens-scope.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";
import { madeUpArticle, madeUpEvent } from "../../../../support/made-up-articles.ts";
import { AGENCY_REPORT, OTHERS, REPRINTS } from "../../../../support/made-up-reprints.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const AT = "2024-03-12T00:00:00Z";

function openStore(): CorpusStore {
  return openCorpusStore(join(tempFolder(), "workspace.sqlite"));
}

function add(store: CorpusStore, articles: readonly NewArticle[], settle?: "now" | "soon"): string[] {
  const run = store.imports.start(["/made-up"], AT, 1);
  return store.transaction(() => store.articles.insert(articles, run, AT), settle);
}

const visit = (day: string, target = "KEN") => madeUpEvent({ from: day, to: day, target });

/** Four articles on one visit, two of them reprints of one report, and one on another visit. */
function visitArticles(): NewArticle[] {
  return [
    madeUpArticle({ title: "Report", text: AGENCY_REPORT, events: [visit("2024-03-12")] }),
    madeUpArticle({
      title: "Reprint",
      text: REPRINTS["a paragraph added"] ?? "",
      source: "Benchmark Post",
      events: [visit("2024-03-12")],
    }),
    madeUpArticle({
      title: "Other words",
      text: OTHERS["the same news in other words"] ?? "",
      source: "Test Telegraph",
      events: [visit("2024-03-13")],
    }),
    madeUpArticle({ title: "Another visit", text: "A made-up visit in May.", events: [visit("2024-05-02")] }),
  ];
}

function scopeOf(change: Partial<Lens> = {}): LensScope {
  return { lens: { ...DEFAULT_LENS, ...change }, plan: { kind: "all" }, hits: null };
}

function listed(store: CorpusStore, change: Partial<Lens> = {}) {
  return store.outreach
    .events(scopeOf(change), null, 50)
    .events.map(({ articleTitle, edtf, reports, independent }) => [articleTitle, edtf, reports, independent]);
}

function byTitle(lines: ReturnType<typeof listed>): ReturnType<typeof listed> {
  return lines.toSorted((left, right) => String(left[0]).localeCompare(String(right[0])));
}

test("a visit in three articles, two of them reprints, has three reports and two independent ones", () => {
  const store = openStore();
  add(store, visitArticles());
  expect(byTitle(listed(store))).toEqual([
    ["Another visit", "2024-05-02", 1, 1],
    ["Other words", "2024-03-13", 3, 2],
    ["Report", "2024-03-12", 3, 2],
    ["Reprint", "2024-03-12", 3, 2],
  ]);
});

test("every view counts happenings, and lists reports", () => {
  const store = openStore();
  add(store, visitArticles());
  for (const scope of [scopeOf(), scopeOf({ languages: { include: ["en"], exclude: [] } })]) {
    const marks = store.outreach.marks(scope, "state", null, 100);
    expect({
      events: store.outreach.eventCount(scope),
      reports: store.outreach.reportCount(scope),
      map: store.outreach.states(scope, "visits").map(({ state, count, events }) => [state, count, events]),
      arcs: store.outreach.arcs(scope),
      lanes: store.outreach.lanes(scope, "type"),
      marks: marks?.map((mark) => mark.from),
      clusters: store.outreach
        .clusters(scope, "state", null, "year")
        .map((mark) => mark.kind === "cluster" && mark.count),
      bins: store.outreach.eventBins(scope, "month").map(({ from, count }) => [from, count]),
      workspace: store.counts().events,
    }).toEqual({
      events: 2,
      reports: 4,
      map: [["KEN", 2, 2]],
      arcs: [{ from: "BLR", to: "KEN", count: 2 }],
      lanes: [{ key: "CONSULT", events: 2 }],
      marks: ["2024-03-12", "2024-05-02"],
      clusters: [2],
      bins: [
        ["2024-03-01", 1],
        ["2024-05-01", 1],
      ],
      workspace: 2,
    });
  }
});

test("a happening is seen through a lens that lets only one of its reports through, as that report", () => {
  const store = openStore();
  add(store, visitArticles());
  const scope = scopeOf({ sources: { include: ["Test Telegraph"], exclude: [] } });
  expect({
    events: store.outreach.eventCount(scope),
    marks: store.outreach.marks(scope, "state", null, 100)?.map((mark) => mark.from),
    listed: listed(store, scope.lens),
  }).toEqual({
    events: 1,
    marks: ["2024-03-13"],
    listed: [["Other words", "2024-03-13", 3, 2]],
  });
});

test("deleting articles takes their reports away, and undoing brings them back", () => {
  const store = openStore();
  const uids = add(store, visitArticles());
  const before = listed(store);
  store.transaction(() => store.articles.setLive([uids[0] ?? "", uids[2] ?? ""], false));
  const after = byTitle(listed(store));
  store.transaction(() => store.articles.setLive([uids[0] ?? "", uids[2] ?? ""], true));
  expect({ after, undone: listed(store) }).toEqual({
    after: [
      ["Another visit", "2024-05-02", 1, 1],
      ["Reprint", "2024-03-12", 1, 1],
    ],
    undone: before,
  });
});

test("what an import leaves to its end is settled there, or when the workspace is opened again", () => {
  const path = join(tempFolder(), "workspace.sqlite");
  const store = openCorpusStore(path);
  const many = Array.from({ length: 40 }, (_, at) =>
    madeUpArticle({ text: `Made-up article number ${at}.`, events: [visit("2024-03-12")] }),
  );
  add(store, many.slice(0, 30), "soon");
  add(store, many.slice(30), "soon");
  const waiting = store.outreach.eventCount(scopeOf());
  store.close();
  const again = openCorpusStore(path);
  expect({ waiting, settled: again.outreach.eventCount(scopeOf()) }).toEqual({ waiting: 11, settled: 1 });
});

const pool = [
  ...visitArticles(),
  madeUpArticle({
    title: "Template",
    text: OTHERS["the same template about another state"] ?? "",
    events: [visit("2024-03-12", "VNM")],
  }),
  madeUpArticle({
    title: "Cut",
    text: REPRINTS["the last paragraph cut"] ?? "",
    events: [visit("2024-03-14"), visit("2024-03-14", "UZB")],
  }),
  madeUpArticle({
    title: "Month",
    text: "A month only.",
    events: [madeUpEvent({ from: "2024-03-01", to: "2024-03-31", target: "KEN" })],
  }),
  madeUpArticle({ title: "Late", text: "A later day.", events: [visit("2024-03-16")] }),
];

function gathered(store: CorpusStore): string[] {
  return store.outreach
    .events(scopeOf(), null, 100)
    .events.map(({ id, occurrence, reports, independent }) => `${id} ${occurrence} ${reports} ${independent}`)
    .toSorted();
}

test("the same articles make the same happenings in whatever order, batches and detours they come", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pool, { minLength: 2 }),
      fc.integer({ min: 1, max: 4 }),
      fc.subarray(pool),
      (articles, batch, detour) => {
        const direct = openStore();
        add(
          direct,
          pool.filter((article) => articles.includes(article)),
        );
        const store = openStore();
        for (let at = 0; at < articles.length; at += batch)
          add(store, articles.slice(at, at + batch), "soon");
        const left = detour.filter((article) => !articles.includes(article));
        add(store, left);
        store.transaction(() =>
          store.articles.setLive(
            left.map((article) => articleUid(article.hash)),
            false,
          ),
        );
        expect(gathered(store).map(withoutIndependent)).toEqual(gathered(direct).map(withoutIndependent));
        direct.close();
        store.close();
      },
    ),
    { numRuns: 12 },
  );
});

/** A deleted article still says of two others that they are reprints of one text. */
function withoutIndependent(line: string): string {
  return line.slice(0, line.lastIndexOf(" "));
}

test("reprints are found in whatever order they come", () => {
  const reports = ["a paragraph added", "the last paragraph cut", "an editor's words"].map((name) =>
    madeUpArticle({ title: name, text: REPRINTS[name] ?? "", events: [visit("2024-03-12")] }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports, ...visitArticles()], { minLength: 7 }), (articles) => {
      const store = openStore();
      for (const article of articles) add(store, [article]);
      const [, ...rest] = listed(store);
      expect(rest.map(([, , reported, independent]) => [reported, independent])).toEqual(
        Array.from({ length: 6 }, () => [6, 2]),
      );
      store.close();
    }),
    { numRuns: 8 },
  );
});
