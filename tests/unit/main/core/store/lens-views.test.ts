import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuery } from "../../../../../src/main/core/search/queries.ts";
import { articleUid } from "../../../../../src/main/core/store/article-store.ts";
import { openCorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import type { CorpusStore } from "../../../../../src/main/core/store/corpus-store.ts";
import type { LensScope } from "../../../../../src/main/core/store/lens-scope.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";
import { madeUpArticle, madeUpEvent } from "../../../../support/made-up-articles.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const AT = "2024-03-12T00:00:00Z";

/** Four made-up articles: two visits to Kenya, one to Uzbekistan, one article without events. */
function openSamples(): { store: CorpusStore; uids: Record<"kenya" | "tour" | "plan" | "quiet", string> } {
  const store = openCorpusStore(join(tempFolder(), "workspace.sqlite"));
  const made = {
    kenya: madeUpArticle({
      title: "Sample: a visit to Kenya",
      text: "A made-up minister visited Kenya. Łukašenka is named here.",
      published: "2023-04-20",
      events: [madeUpEvent({ from: "2023-04-01", to: "2023-04-30", target: "KEN" })],
    }),
    tour: madeUpArticle({
      title: "Sample: a tour",
      text: "A made-up tour of two states; commerce was discussed at length.",
      source: "Benchmark Post",
      published: "2024-02-20",
      events: [
        madeUpEvent({ from: "2024-02-10", to: "2024-02-10", target: "UZB" }),
        madeUpEvent({ from: "2023-12-01", to: "2023-12-31", target: "KEN", quote: { start: 5, end: 9 } }),
      ],
    }),
    plan: madeUpArticle({
      title: "Sample: a plan",
      text: "Made-up plans, nothing more. Commerce, commerce, commerce.",
      language: "ru",
      published: "2024-03-01",
      events: [
        madeUpEvent({
          from: "2024-06-01",
          to: "2024-06-30",
          target: "KEN",
          mode: "plan-visit",
          type: "AGREE",
          cameo: "036",
          status: "planned",
        }),
      ],
    }),
    quiet: madeUpArticle({ title: "Sample: weather", text: "Made-up weather.", published: null }),
  };
  const run = store.imports.start(["/samples"], AT, 1);
  store.transaction(() => store.articles.insert(Object.values(made), run, AT));
  const uids = { kenya: "", tour: "", plan: "", quiet: "" };
  for (const [name, article] of Object.entries(made))
    Object.assign(uids, { [name]: articleUid(article.hash) });
  return { store, uids };
}

function scopeOf(store: CorpusStore, change: Partial<Lens>): LensScope {
  const lens = { ...DEFAULT_LENS, ...change };
  const query = readQuery(lens.query);
  if (!query.ok) throw new Error(query.failure.message);
  return { lens, plan: query.value.plan, hits: store.hits.table(query.value.plan, 0) };
}

function listed(store: CorpusStore, change: Partial<Lens>): string[] {
  return store.list
    .page(scopeOf(store, change), "newest", null, 50)
    .articles.map((article) => article.title.slice("Sample: ".length));
}

const only = (...include: string[]) => ({ include, exclude: [] });
const not = (...exclude: string[]) => ({ include: [], exclude });

test.each([
  ["nothing chosen", {}, ["a plan", "a tour", "a visit to Kenya", "weather"]],
  ["a state", { countries: only("UZB") }, ["a tour"]],
  ["a state left out", { countries: not("UZB") }, ["a plan", "a visit to Kenya", "weather"]],
  ["a type of event", { types: only("AGREE") } as Partial<Lens>, ["a plan"]],
  ["a source", { sources: only("Benchmark Post") }, ["a tour"]],
  ["a language left out", { languages: not("en") }, ["a plan"]],
  ["a year of publication", { years: only("2023") }, ["a visit to Kenya"]],
  ["days: published or an event in them", { from: "2023-12-10", to: "2023-12-12" }, ["a tour"]],
  ["a word", { query: "commerce" }, ["a plan", "a tour"]],
  ["a name in another script", { query: "Лукашенко" }, ["a visit to Kenya"]],
  ["a field", { query: "type:visit country:KE" }, ["a tour", "a visit to Kenya"]],
  ["a negation alone", { query: "-commerce" }, ["a visit to Kenya", "weather"]],
  ["alternatives with a field", { query: "weather OR lang:ru" }, ["a plan", "weather"]],
] satisfies [string, Partial<Lens>, string[]][])("the list through %s", (_, change, titles) => {
  const { store } = openSamples();
  expect(listed(store, change)).toEqual(titles);
});

test("a page goes on by key where the last one ended, in every order", () => {
  const { store } = openSamples();
  for (const order of ["newest", "oldest", "relevance"] as const) {
    const scope = scopeOf(store, { query: "made" });
    const whole = store.list.page(scope, order, null, 50).articles.map((article) => article.uid);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = store.list.page(scope, order, after, 1);
      paged.push(...page.articles.map((article) => article.uid));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(4);
  }
});

test("facets count what each choice would show, its own choice left out", () => {
  const { store } = openSamples();
  const scope = scopeOf(store, { sources: only("Benchmark Post") });
  expect({
    sources: store.list.facet(scope, "sources"),
    years: store.list.facet(scope, "years"),
    types: store.list.facet(scope, "types"),
    countries: store.list.facet(scope, "countries"),
  }).toEqual({
    sources: [
      { value: "Sample Wire", count: 3 },
      { value: "Benchmark Post", count: 1 },
    ],
    years: [{ value: "2024", count: 1 }],
    types: [{ value: "CONSULT", count: 1 }],
    countries: [
      { value: "KEN", count: 1 },
      { value: "UZB", count: 1 },
    ],
  });
});

test("facets counted together are the same as one by one", () => {
  const { store } = openSamples();
  for (const change of [
    {},
    { query: "commerce" },
    { sources: only("Benchmark Post") },
    { countries: not("UZB") },
  ]) {
    const scope = scopeOf(store, change);
    const facets = store.list.facets(scope);
    for (const facet of ["sources", "languages", "years", "countries", "types", "statuses"] as const) {
      expect({ change, facet, counts: facets[facet] }).toEqual({
        change,
        facet,
        counts: store.list.facet(scope, facet),
      });
    }
  }
});

test("the map counts events by partner; a state that is only named has no count", () => {
  const { store } = openSamples();
  const states = store.outreach.states(scopeOf(store, {}), "visits");
  expect(states).toEqual([
    { state: "KEN", count: 2, events: 3, articles: 3, firstDay: "2023-04-01", lastDay: "2024-06-30" },
    { state: "UZB", count: 1, events: 1, articles: 1, firstDay: "2024-02-10", lastDay: "2024-02-10" },
  ]);
  expect(store.outreach.arcs(scopeOf(store, {}))).toEqual([
    { from: "BLR", to: "KEN", count: 2 },
    { from: "BLR", to: "UZB", count: 1 },
  ]);
});

test("seen from Kenya the same visits come from Belarus", () => {
  const { store } = openSamples();
  expect(store.outreach.arcs(scopeOf(store, { focus: "KEN" }))).toEqual([
    { from: "BLR", to: "KEN", count: 2 },
  ]);
});

test("the timeline marks what meets the visible days and clusters what is too much", () => {
  const { store } = openSamples();
  const winter = { from: "2023-12-15", to: "2024-02-15" };
  const marks = store.outreach.marks(scopeOf(store, {}), "state", winter, 10);
  expect(marks?.map((mark) => [mark.lane, mark.from, mark.to])).toEqual([
    ["KEN", "2023-12-01", "2023-12-31"],
    ["UZB", "2024-02-10", "2024-02-10"],
  ]);
  expect(store.outreach.marks(scopeOf(store, {}), "state", winter, 1)).toBeNull();
  expect(
    store.outreach
      .clusters(scopeOf(store, {}), "type", null, "year")
      .map((mark) =>
        mark.kind === "cluster" ? [mark.lane, mark.from, mark.to, mark.count] : [mark.lane, mark.label],
      ),
  ).toEqual([
    ["AGREE", "Planned visit"],
    ["CONSULT", "2023-01-01", "2023-12-31", 2],
    ["CONSULT", "Visit"],
  ]);
});

test("a deleted article leaves every view and comes back whole", () => {
  const { store, uids } = openSamples();
  const seen = () => ({
    titles: listed(store, {}),
    found: listed(store, { query: "tour" }),
    states: store.outreach.states(scopeOf(store, {}), "events").map((state) => [state.state, state.count]),
    terms: store.terms(1000, 0),
    read: store.articles.read(uids.tour)?.events.length,
  });
  const before = seen();
  store.transaction(() => store.articles.setLive([uids.tour], false));
  const gone = seen();
  expect(gone).toEqual({
    titles: ["a plan", "a visit to Kenya", "weather"],
    found: [],
    states: [["KEN", 2]],
    terms: expect.not.arrayContaining([expect.objectContaining({ term: "tour" })]),
    read: undefined,
  });
  store.transaction(() => store.articles.setLive([uids.tour], true));
  expect(seen()).toEqual(before);
});

test("events are paged newest first with their sentence", () => {
  const { store } = openSamples();
  const first = store.outreach.events(scopeOf(store, {}), null, 3);
  const second = store.outreach.events(scopeOf(store, {}), first.next, 3);
  expect(
    [...first.events, ...second.events].map((event) => [event.edtf, event.status, event.sentence]),
  ).toEqual([
    ["2024-06", "planned", "Made-up pl"],
    ["2024-02-10", "reported", "A made-up "],
    ["2023-12", "reported", "A made-up "],
    ["2023-04", "reported", "A made-up "],
  ]);
});
