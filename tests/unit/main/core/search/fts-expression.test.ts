import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { planQuery } from "../../../../../src/main/core/search/fts-expression.ts";
import { highlightTerms } from "../../../../../src/main/core/search/highlight-terms.ts";
import type { QueryNode } from "../../../../../src/main/core/search/query-node.ts";
import { parseQuery } from "../../../../../src/main/core/search/query.ts";
import type { SearchPlan } from "../../../../../src/main/core/search/search-plan.ts";
import { foldText } from "../../../../../src/shared/domain/fold.ts";
import { nameKeys } from "../../../../../src/shared/domain/transliteration.ts";
import { threeStates } from "./countries.ts";

function read(text: string): QueryNode {
  const parsed = parseQuery(text, threeStates);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}

/** Texts written for this test; the names are real, what they are said to do is not. */
const ARTICLES: readonly [title: string, body: string][] = [
  ["Visit to Minsk", "Lukashenko met the guests. The trade deficit was discussed."],
  ["Візіт у Мінск", "Лукашэнка прыняў гасцей; пра дэфіцыт гандлю не гаварылі."],
  ["Визит в Ташкент", "Лукашенко обсудил торговлю, ёлка стояла в зале."],
  ["Trade talks", "A deficit of trust. Nobody named a visit. Kana was there."],
];

function createIndex(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.exec(
    "CREATE VIRTUAL TABLE texts USING fts5(title, body, names, tokenize = 'unicode61 remove_diacritics 0')",
  );
  const insert = db.prepare("INSERT INTO texts (rowid, title, body, names) VALUES (?, ?, ?, ?)");
  for (const [index, [title, body]] of ARTICLES.entries()) {
    insert.run(index, foldText(title), foldText(body), nameKeys(`${title}\n${body}`).join(" "));
  }
  return db;
}

const db = createIndex();
const every = ARTICLES.map((_, index) => index);

/** Runs a plan over the four articles; fields match nothing here. */
function run(plan: SearchPlan): number[] {
  switch (plan.kind) {
    case "all":
      return every;
    case "fts":
      return db
        .prepare("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid")
        .all(plan.match)
        .map((row) => Number(row["rowid"]));
    case "field":
      return [];
    case "and":
      return every.filter((id) => plan.plans.every((part) => run(part).includes(id)));
    case "or":
      return every.filter((id) => plan.plans.some((part) => run(part).includes(id)));
    case "not": {
      const excluded = run(plan.plan);
      return every.filter((id) => !excluded.includes(id));
    }
  }
}

const found = (query: string) => run(planQuery(read(query)));

test("a name is found in every spelling, typed small", () => {
  expect([found("lukashenko"), found("Łukašenka"), found("лукашэнкі"), found("minsk")]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
    [0, 1],
  ]);
});

test("queries find what they say", () => {
  const queries = {
    "visit minsk": [0],
    "visit OR визит": [0, 1, 2, 3],
    "visit -minsk": [3],
    "-visit": [1, 2],
    '-visit -"визит"': [1],
    "-visit OR minsk": [0, 1, 2],
    "NOT (visit minsk)": [1, 2, 3],
    '"trade deficit"': [0],
    "trade NEAR/4 deficit": [0],
    '"deficit trade"~0': [0],
    "title:visit": [0],
    'title:"trade talks"': [3],
    "title:tr*": [3],
    елка: [2],
    ёлка: [2],
    "дэфіц*": [1],
    "guests.": [0],
    "": every,
    "visit country:KE": [],
    "visit -country:KE": [0, 3],
    "visit OR country:KE": [0, 3],
  };
  const answers = Object.fromEntries(Object.keys(queries).map((query) => [query, found(query)]));
  expect(answers).toEqual(queries);
});

test("text that stands together becomes one expression", () => {
  const plans = [
    "visit -minsk (talks OR trade) from:2023",
    "(visit OR -talks) country:KE",
    '-visit -"of trade"',
  ].map((query) => planQuery(read(query), () => null));
  expect(plans).toEqual([
    {
      kind: "and",
      plans: [
        {
          kind: "fts",
          match: '(({title body}:"visit" AND ({title body}:"talks" OR "trade")) NOT {title body}:"minsk")',
        },
        { kind: "field", field: "from", value: "2023-01-01" },
      ],
    },
    {
      kind: "and",
      plans: [
        {
          kind: "or",
          plans: [
            { kind: "fts", match: '{title body}:"visit"' },
            { kind: "not", plan: { kind: "fts", match: '{title body}:"talks"' } },
          ],
        },
        { kind: "field", field: "country", value: "KEN" },
      ],
    },
    { kind: "not", plan: { kind: "fts", match: '({title body}:"visit" OR "of trade")' } },
  ]);
});

test("a word spelt like another name's key does not find that name", () => {
  expect([found('"lukaxank"'), found('"minsk lukaxank"'), found("title:tiganavsk")]).toEqual([[], [], []]);
});

test("whatever reads as a query runs in FTS5", () => {
  const piece = fc.constantFrom(
    ...'visit|Минск|AND|OR|NOT|NEAR|NEAR/3|(|)|-x1|"a b"|«ў-\'я»*|ag*|"a b"~5|title:q|title:\'x\'*|½|名前|from:2023'.split(
      "|",
    ),
  );
  let ran = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 8 }),
      (pieces) => {
        const parsed = parseQuery(pieces.join(" "), threeStates);
        if (!parsed.ok) return;
        ran++;
        expect(() => run(planQuery(parsed.value))).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
  expect(ran).toBeGreaterThan(500);
});

test("what is excluded is not highlighted, all else once", () => {
  expect(
    highlightTerms(read('Minsk trade* "joint statement" -talks title:Minsk minsk country:KE ag NEAR x1')),
  ).toEqual([
    { words: ["minsk"], prefix: false, key: "minsk" },
    { words: ["trade"], prefix: true, key: null },
    { words: ["joint", "statement"], prefix: false, key: null },
    { words: ["ag"], prefix: false, key: null },
    { words: ["x1"], prefix: false, key: null },
  ]);
});
