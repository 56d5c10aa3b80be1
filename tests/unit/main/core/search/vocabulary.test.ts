import { expect, test } from "vitest";
import { createVocabulary } from "../../../../../src/main/core/search/vocabulary.ts";

/** A small corpus's words and titles, made up for this test, and real names. */
function createSmallVocabulary() {
  return createVocabulary({
    terms: [
      { term: "visit", articles: 900 },
      { term: "visits", articles: 120 },
      { term: "vision", articles: 3 },
      { term: "trade", articles: 700 },
      { term: "traed", articles: 4 },
      { term: "тегеран", articles: 500 },
      { term: "тегерана", articles: 2 },
      { term: "деловой", articles: 40 },
    ],
    titles: ["Visit to the north begins", "Trade “figures” published"],
    names: [
      { kind: "state", label: "Kenya", aliases: ["Кения", "Кенія"], value: "KEN", detail: null },
      {
        kind: "state",
        label: "Côte d'Ivoire",
        aliases: ["Кот-д'Ивуар", "Ivory Coast"],
        value: "CIV",
        detail: null,
      },
      {
        kind: "person",
        label: "Alexander Lukashenko",
        aliases: ["Александр Лукашенко", "Аляксандр Лукашэнка"],
        value: "lukashenko",
        detail: "president of Belarus",
      },
      { kind: "source", label: "Radio Test", aliases: [], value: "Radio Test", detail: null },
    ],
  });
}

const vocabulary = createSmallVocabulary();
const inserts = (text: string) => vocabulary.suggest(text, 8).map(({ kind, insert }) => `${kind} ${insert}`);

test("a beginning is completed from words, titles and names", () => {
  expect(vocabulary.suggest("vis", 8)).toEqual([
    { kind: "term", label: "visit", insert: "visit", detail: "900 articles" },
    { kind: "term", label: "visits", insert: "visits", detail: "120 articles" },
    { kind: "term", label: "vision", insert: "vision", detail: "3 articles" },
    {
      kind: "title",
      label: "Visit to the north begins",
      insert: 'title:"Visit to the north begins"',
      detail: null,
    },
  ]);
});

test("a state completes to its field in any language and with a slip", () => {
  expect(["ken", "кени", "Kenia", "Кенія", "ivor"].map(inserts)).toEqual([
    ["state country:KEN"],
    ["state country:KEN"],
    ["state country:KEN"],
    ["state country:KEN"],
    ["state country:CIV"],
  ]);
});

test("a person is found by a spelling that the gazetteer does not list", () => {
  expect([inserts("łukašen"), inserts("lukasz"), inserts("лукаш")]).toEqual(
    Array.from({ length: 3 }, () => ["person Alexander Lukashenko"]),
  );
});

test("a short beginning does not suggest what only sounds a little like it", () => {
  expect(inserts("алей")).toEqual([]);
});

test("fields and their values complete", () => {
  expect([
    inserts("ti"),
    inserts("type:vi"),
    inserts("has:"),
    inserts("country:ken"),
    inserts("source:rad"),
  ]).toEqual([
    ["field title:"],
    ["field type:visit"],
    ["field has:event", "field has:gap", "field has:trade", "field has:vote"],
    ["state country:KEN"],
    ['source source:"Radio Test"'],
  ]);
});

test("an exclusion stays one, and within quotes only words are completed", () => {
  expect([inserts("trade -ken"), inserts('"trade visi')]).toEqual([
    ["state -country:KEN"],
    ["term visit", "term visits", "term vision"],
  ]);
});

test("titles hold every word typed so far, and their quotes do not break the query", () => {
  expect([
    inserts("north vis").at(-1),
    inserts("figures tra").at(-1),
    inserts("published vis").at(-1),
  ]).toEqual([
    'title title:"Visit to the north begins"',
    'title title:"Trade  figures  published"',
    "term vision",
  ]);
});

test("an unknown word is corrected to its nearest neighbour", () => {
  expect(["vizit", "trdae", "vist", "делавой"].map(vocabulary.correct)).toEqual([
    "visit",
    "trade",
    "visit",
    "деловой",
  ]);
});

test("a good word, a case form, a known name and a number are left alone", () => {
  expect(["visit", "тегерана", "Kenya", "Łukašenka", "2023", "xyzzy"].map(vocabulary.correct)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test("a rare word is corrected when its neighbour is a hundred times as common", () => {
  expect(vocabulary.correct("traed")).toBe("trade");
});

test("did you mean corrects words and phrases and leaves the rest of the query as it is", () => {
  expect(vocabulary.didYouMean('vizit  -"trdae visit" country:KE title:vizit viz*')).toBe(
    'visit  -"trade visit" country:KE title:visit viz*',
  );
});

test("did you mean is silent on good and on unreadable queries", () => {
  expect([vocabulary.didYouMean("visit trade"), vocabulary.didYouMean('vizit "open')]).toEqual([null, null]);
});

test("the vocabulary follows the corpus", () => {
  const growing = createSmallVocabulary();
  growing.addTerms([
    { term: "visa", articles: 5000 },
    { term: "visits", articles: 0 },
  ]);
  growing.addTitles(["Visa-free days"]);
  expect(growing.suggest("vis", 3).map(({ insert }) => insert)).toEqual([
    "visa",
    "visit",
    'title:"Visa-free days"',
  ]);
});

test("in a corpus of one article, its words are completed and slips are corrected to them", () => {
  const single = createVocabulary({
    terms: ["uzbekistan", "memorandum"].map((term) => ({ term, articles: 1 })),
    titles: [],
    names: [],
  });
  expect(single.suggest("memo", 3)).toEqual([
    { kind: "term", label: "memorandum", insert: "memorandum", detail: "1 article" },
  ]);
  expect(["Uzbekistna", "memorandmu", "memorandum"].map(single.didYouMean)).toEqual([
    "uzbekistan",
    "memorandum",
    null,
  ]);
});

test("a slip that one article holds is corrected to a word of more", () => {
  const growing = createSmallVocabulary();
  growing.addTerms([{ term: "vist", articles: 1 }]);
  expect(growing.correct("vist")).toBe("visit");
});

test("half a word that ends a query is offered as a beginning, elsewhere and in quotes it is not", () => {
  expect(["trade теге", "теге trade", '"trade теге"', "trade qwerty"].map(vocabulary.didYouMean)).toEqual([
    "trade теге*",
    null,
    null,
    null,
  ]);
});

test("a slip in a name is corrected when the corpus writes the name in another script only", () => {
  const russian = createVocabulary({
    terms: [{ term: "узбекистан", articles: 1 }],
    titles: [],
    names: [
      { kind: "state", label: "Uzbekistan", aliases: ["Узбекистан"], value: "UZB", detail: null },
      { kind: "state", label: "Uganda", aliases: ["Уганда"], value: "UGA", detail: null },
    ],
  });
  expect(["Uzbekistna", "Ugadna"].map(russian.didYouMean)).toEqual(["uzbekistan", null]);
});
