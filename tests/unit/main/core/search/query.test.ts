import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printQuery } from "../../../../../src/main/core/search/print-query.ts";
import type { QueryNode } from "../../../../../src/main/core/search/query-node.ts";
import { parseQuery } from "../../../../../src/main/core/search/query.ts";
import { threeStates } from "./countries.ts";

const parse = (text: string) => parseQuery(text, threeStates);

/** The tree without spans, as nested lists that read like the query. */
function shape(node: QueryNode): unknown {
  switch (node.kind) {
    case "all":
      return "all";
    case "word":
      return node.text;
    case "prefix":
      return `${node.text}*`;
    case "phrase":
      return `"${node.text}"`;
    case "near":
      return [`near ${node.distance}`, ...node.operands.map(shape)];
    case "title":
      return ["title", shape(node.node)];
    case "field":
      return `${node.filter.field}=${node.filter.value}`;
    case "and":
    case "or":
      return [node.kind, ...node.nodes.map(shape)];
    case "not":
      return ["not", shape(node.node)];
  }
}

function shapeOf(text: string): unknown {
  const parsed = parse(text);
  return parsed.ok ? shape(parsed.value) : parsed.failure;
}

/** The query with what is wrong in square brackets, the message, and the query with the suggestion put in. */
function errorOf(text: string): string[] | null {
  const parsed = parse(text);
  if (parsed.ok) return null;
  const { at, length, message, suggestion } = parsed.failure;
  const [before, wrong, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const better = suggestion === null ? [] : [`${before}${suggestion}${after}`];
  return [`${before}[${wrong}]${after}`, message, ...better];
}

test("words that stand together are all wanted, and AND binds before OR", () => {
  expect(shapeOf("visit minsk OR talks AND tashkent")).toEqual([
    "or",
    ["and", "visit", "minsk"],
    ["and", "talks", "tashkent"],
  ]);
});

test("lower-case and, or, not and near are ordinary words", () => {
  expect(shapeOf("and or not near")).toEqual(["and", "and", "or", "not", "near"]);
});

test("a minus and NOT exclude a word, a phrase or a group", () => {
  expect(shapeOf('visit -summit -"joint statement" NOT (trade OR aid)')).toEqual([
    "and",
    "visit",
    ["not", "summit"],
    ["not", '"joint statement"'],
    ["not", ["or", "trade", "aid"]],
  ]);
});

test("a hyphen within words or between spaces excludes nothing", () => {
  expect(shapeOf("Minsk-Tashkent talks - trade")).toEqual(["and", "Minsk-Tashkent", "talks", "trade"]);
});

test("a star asks for beginnings, of a word or of a phrase's last word", () => {
  expect(shapeOf('agree* "trade agree"*')).toEqual(["and", "agree*", "trade agree*"]);
});

test("nearness is asked for with NEAR, NEAR/n or a tilde after a phrase", () => {
  expect(shapeOf('visit NEAR minsk "trade deficit"~5 visit NEAR/3 "joint statement"')).toEqual([
    "and",
    ["near 10", "visit", "minsk"],
    ["near 5", "trade", "deficit"],
    ["near 3", "visit", '"joint statement"'],
  ]);
});

test("a chain of NEAR asks for each pair", () => {
  expect(shapeOf("a1 NEAR/2 b1 NEAR c1")).toEqual(["and", ["near 2", "a1", "b1"], ["near 10", "b1", "c1"]]);
});

test("guillemets and curly quotes quote too", () => {
  expect(shapeOf("«таварны абарот» “joint statement” „wspólne oświadczenie”")).toEqual([
    "and",
    '"таварны абарот"',
    '"joint statement"',
    '"wspólne oświadczenie"',
  ]);
});

test("fields read their values", () => {
  const query =
    'country:ke country:Кенія country:"Côte d\'Ivoire" type:visit type:CONSULT type:AID type:aid source:"Radio Test" ' +
    "lang:Belarusian has:trade status:planned review:new title:visit title:minsk* title:«joint statement»";
  expect(shapeOf(query)).toEqual([
    "and",
    "country=KEN",
    "country=KEN",
    "country=CIV",
    "mode=visit",
    "type=CONSULT",
    "type=AID",
    "mode=aid",
    "source=Radio Test",
    "lang=be",
    "has=trade",
    "status=planned",
    "review=new",
    ["title", "visit"],
    ["title", "minsk*"],
    ["title", '"joint statement"'],
  ]);
});

test("from means the first day of a year or month, to its last", () => {
  expect(shapeOf("from:2023 to:2023 from:2024-02 to:2024-02 from:2024-02-05 to: 2024-02-06")).toEqual([
    "and",
    "from=2023-01-01",
    "to=2023-12-31",
    "from=2024-02-01",
    "to=2024-02-29",
    "from=2024-02-05",
    "to=2024-02-06",
  ]);
});

test("an empty query and one of mere signs mean every article", () => {
  expect([shapeOf(""), shapeOf("  — … !")]).toEqual(["all", "all"]);
});

test("a query may hold nothing but negations or fields", () => {
  expect([shapeOf("-visit"), shapeOf("-country:KE")]).toEqual([
    ["not", "visit"],
    ["not", "country=KEN"],
  ]);
});

test("a colon after a word, a time of day or a Cyrillic word is no field", () => {
  expect(shapeOf("Minsk: 12:30 Минск:визит")).toEqual(["and", "Minsk:", "12:30", "Минск:визит"]);
});

test("every node knows where it stands in the query", () => {
  expect(parse("visit -(country:KE)")).toEqual({
    ok: true,
    value: {
      kind: "and",
      nodes: [
        { kind: "word", text: "visit", span: { start: 0, end: 5 } },
        {
          kind: "not",
          node: { kind: "field", filter: { field: "country", value: "KEN" }, span: { start: 7, end: 19 } },
          span: { start: 6, end: 19 },
        },
      ],
      span: { start: 0, end: 19 },
    },
  });
});

test.each([
  ['visit "joint', ['visit ["joint]', "This quotation mark is not closed.", 'visit "joint"']],
  [
    "visit (talks OR",
    ["visit (talks [OR]", "OR needs something to look for on both sides.", "visit (talks or"],
  ],
  ["visit (talks ", ["visit [(talks ]", "This bracket is not closed.", "visit (talks)"]],
  ["visit (", ["visit [(]", "This bracket is not closed.", "visit "]],
  ["visit) talks", ["visit[)] talks", "This bracket closes nothing.", "visit talks"]],
  ["visit ( ) talks", ["visit [( )] talks", "There is nothing in these brackets.", "visit  talks"]],
  ["OR visit", ["[OR] visit", "OR needs something to look for on both sides.", "or visit"]],
  ["visit AND", ["visit [AND]", "AND needs something to look for on both sides.", "visit and"]],
  ["visit NOT", ["visit [NOT]", "NOT needs something to look for after it.", "visit not"]],
  ["NEAR/3 visit", ["[NEAR/3] visit", "NEAR/3 needs something to look for on both sides.", "near visit"]],
  ["vis*t", ["[vis*t]", "A * stands at the end of a word and matches any ending.", "vis*"]],
  [
    "visit NEAR country:KE",
    ["visit [NEAR] country:KE", "NEAR stands between two words or phrases.", "visit AND country:KE"],
  ],
  ["from:2023-13", ["from:[2023-13]", "A day is written 2023, 2023-04 or 2023-04-05."]],
  ["to:5.4.2023", ["to:[5.4.2023]", "A day is written 2023, 2023-04 or 2023-04-05.", "to:2023-04-05"]],
  ["country: visit OR", ["country: [visit] OR", "No state is called “visit”. Write a name or an ISO code."]],
  [
    "country:Uzbekstan",
    ["country:[Uzbekstan]", "No state is called “Uzbekstan”. Did you mean uzbekistan?", "country:uzbekistan"],
  ],
  ["country:", ["[country:]", "country: needs a value after the colon."]],
  ['source:""', ['[source:""]', "source: needs a value after the colon."]],
  ["tag:later", ["[tag:]later", "Searching by tag is not possible yet."]],
  [
    "contry:KE",
    [
      "[contry:]KE",
      "There is no field “contry”. Fields are country, type, from, to, source, lang, title, has, status, review.",
      "country:KE",
    ],
  ],
  [
    "https://example.org/a",
    [
      "[https://example.org/a]",
      "There is no field “https”. Fields are country, type, from, to, source, lang, title, has, status, review.",
      '"https://example.org/a"',
    ],
  ],
  ["has:votes", ["has:[votes]", "has: takes trade, vote, event, gap.", "has:vote"]],
  [
    "type:vist",
    ["type:[vist]", "No event is of type “vist”; visit, sign, talks or CONSULT are.", "type:visit"],
  ],
  ["lang:клингонский", ["lang:[клингонский]", "“клингонский” is no language code; en, ru and be are."]],
])("%s: the error says where and what would be right", (query, expected) => {
  expect(errorOf(query)).toEqual(expected);
});

test("brackets nested beyond reason are an error, not a crash", () => {
  const deep = parse("(".repeat(100_000));
  expect(deep.ok ? null : deep.failure.message).toBe("The query is nested too deeply.");
});

const PIECES =
  'visit|Мінск|AND|OR|NOT|NEAR|NEAR/3|(|)|-|"|«|»|*|~5| | |:|country:|KE|from:|2023-04|title:|source:|type:visit|has:|trade|' +
  "foo:|12|—|'";
const piece = fc.constantFrom(...PIECES.split("|"));
const anyQuery = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
  fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(" ")),
);

test("reading never throws, and an error lies within the query", () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const parsed = parse(text);
      if (parsed.ok) return;
      expect(parsed.failure.at + parsed.failure.length).toBeLessThanOrEqual(text.length);
      expect(parsed.failure.at).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 5000 },
  );
});

test("a printed query reads as the same query", () => {
  let read = 0;
  fc.assert(
    fc.property(anyQuery, (text) => {
      const parsed = parse(text);
      if (!parsed.ok) return;
      read++;
      expect(shapeOf(printQuery(parsed.value))).toEqual(shape(parsed.value));
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(500);
});
