import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RollCallFacts, VoteRow } from "../../../../../src/main/core/datafiles/reader.ts";
import { openDatabase } from "../../../../../src/main/core/store/database.ts";
import { CURRENT_POSITIONS } from "../../../../../src/main/core/store/derive-roll-calls.ts";
import { rollCallConditions } from "../../../../../src/main/core/store/roll-call-conditions.ts";
import { CHANGED } from "../../../../../src/main/core/store/roll-call-notices.ts";
import { IN_DAYS } from "../../../../../src/main/core/store/vote-link-store.ts";
import { createRollCallStore } from "../../../../../src/main/core/store/roll-call-store.ts";
import type { RollCallQuestion } from "../../../../../src/main/core/store/roll-call-store.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Lens } from "../../../../../src/shared/domain/lens.ts";
import { VoteFilter } from "../../../../../src/shared/domain/roll-call.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";
import { factsOf, takeIn, votesOf } from "./vote-rows.ts";

function call(
  native: string,
  day: string | null,
  votes: string,
  more: Partial<RollCallFacts> = {},
): VoteRow[] {
  return votesOf(factsOf(native, { day, symbol: `A/RES/70/90${native}`, ...more }), votes);
}

/** Made-up roll calls of four years, one of the Security Council and one without a day. */
function openVotes() {
  const database = openDatabase(join(tempFolder(), "workspace.sqlite"));
  takeIn(database, "undl", [
    ...call("1", "2001-12-01", "BLR:Y KEN:Y UZB:Y BGD:Y", { topics: ["PEACE"] }),
    ...call("2", "2001-12-02", "BLR:N KEN:Y UZB:X BGD:A", { topics: ["PEACE", "ARMS"], important: true }),
    ...call("3", "2002-12-01", "BLR:A KEN:N UZB:A BGD:Y", { topics: ["ARMS"] }),
    ...call("4", "2003-12-01", "BLR:X KEN:Y UZB:Y BGD:-", { title: "On 100% of fish_stocks" }),
    ...call("5", "2003-12-02", "KEN:Y RUS:N", { body: "UNSC", symbol: "S/RES/1999(2003)" }),
    ...call("6", null, "BLR:Y KEN:Y UZB:Y"),
  ]);
  return { database, store: createRollCallStore(database) };
}

const ALL = VoteFilter.parse({});
const lens = (change: Partial<Lens> = {}): Lens => ({ ...DEFAULT_LENS, ...change });

function question(change: Partial<RollCallQuestion> = {}): RollCallQuestion {
  return {
    lens: lens(),
    filter: ALL,
    states: ["KEN", "UZB", "BGD"],
    sort: "newest",
    words: "",
    cursor: null,
    limit: 60,
    ...change,
  };
}

test("agreement counts what two states did when both voted, and keeps absences and non-members apart", () => {
  const { store } = openVotes();
  const { rollCalls, focusVotes, states } = store.agreement(lens(), ALL, []);
  expect({ rollCalls, focusVotes }).toEqual({
    rollCalls: 5,
    focusVotes: { yes: 2, abstain: 1, no: 1, absent: 1, notMember: 0 },
  });
  expect(states).toEqual([
    { state: "BGD", cells: [1, 0, 0, 1, 0, 0, 0, 1, 0], absent: 0, focusAbsent: 0, notMember: 1 },
    { state: "KEN", cells: [2, 0, 0, 0, 0, 1, 1, 0, 0], absent: 0, focusAbsent: 1, notMember: 0 },
    { state: "RUS", cells: [0, 0, 0, 0, 0, 0, 0, 0, 0], absent: 0, focusAbsent: 0, notMember: 0 },
    { state: "UZB", cells: [2, 0, 0, 0, 1, 0, 0, 0, 0], absent: 1, focusAbsent: 1, notMember: 0 },
  ]);
});

test("by calendar year, for the states asked for", () => {
  const { store } = openVotes();
  expect(store.agreement(lens(), ALL, ["KEN"]).years).toEqual([
    { state: "KEN", year: 2001, cells: [1, 0, 0, 0, 0, 0, 1, 0, 0], absent: 0, focusAbsent: 0 },
    { state: "KEN", year: 2002, cells: [0, 0, 0, 0, 0, 1, 0, 0, 0], absent: 0, focusAbsent: 0 },
    { state: "KEN", year: 2003, cells: [0, 0, 0, 0, 0, 0, 0, 0, 0], absent: 0, focusAbsent: 1 },
  ]);
});

test("time range, contested, important, topic and body limit what is compared", () => {
  const { store } = openVotes();
  const count = (filter: Partial<VoteFilter>, change: Partial<Lens> = {}) =>
    store.agreement(lens(change), { ...ALL, ...filter }, []).rollCalls;
  expect({
    inRange: count({}, { from: "2001-12-02", to: "2002-12-31" }),
    contested: count({ contested: true }),
    important: count({ important: true }),
    topic: count({ topic: "ARMS" }),
    council: count({ body: "UNSC" }),
    dataset: count({ dataset: "undl" }),
    otherDataset: count({ dataset: "voeten" }),
  }).toEqual({ inRange: 2, contested: 2, important: 1, topic: 2, council: 1, dataset: 5, otherDataset: 0 });
});

test("topics are counted without the filter's own; data sets tell what they hold", () => {
  const { store } = openVotes();
  const { topics, datasets } = store.agreement(lens(), { ...ALL, topic: "PEACE", contested: true }, []);
  expect(topics).toEqual([
    { topic: "ARMS", rollCalls: 2 },
    { topic: "PEACE", rollCalls: 1 },
  ]);
  expect(datasets).toEqual([{ dataset: "undl", shown: 6, held: 6, from: "2001-12-01", to: "2003-12-02" }]);
});

test("the matrix has a letter for each state asked for, absences, non-members and missing rows apart", () => {
  const { store } = openVotes();
  const { rows } = store.page(question());
  expect(rows.map(({ id, focusPosition, positions }) => [id, focusPosition, positions])).toEqual([
    ["undl:4", "absent", "YY-"],
    ["undl:3", "abstain", "NAY"],
    ["undl:2", "no", "YXA"],
    ["undl:1", "yes", "YYY"],
    ["undl:6", "yes", "YY."],
  ]);
});

test.each(["newest", "oldest", "divergence"] as const)(
  "pages of the %s first miss nothing and repeat nothing",
  (sort) => {
    const { store } = openVotes();
    const whole = store.page(question({ sort })).rows.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page = store.page(question({ sort, cursor, limit: 2 }));
      paged.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null && paged.length < 20);
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(5);
  },
);

test("the most divergent votes come first, with how many were compared", () => {
  const { store } = openVotes();
  const { rows } = store.page(question({ sort: "divergence" }));
  expect(rows.map(({ id, divergence, compared }) => [id, divergence, compared])).toEqual([
    ["undl:2", 0.75, 2],
    ["undl:3", 1 / 3, 3],
    ["undl:1", 0, 3],
    ["undl:6", 0, 2],
    ["undl:4", null, 0],
  ]);
  expect(store.page(question({ sort: "divergence", states: [] })).rows[0]).toMatchObject({
    id: "undl:2",
    divergence: 0.75,
    positions: "",
  });
});

test("words are looked for in symbols and titles, and mean what they say", () => {
  const { store } = openVotes();
  const found = (words: string) => store.page(question({ words })).rows.map(({ id }) => id);
  expect([
    found("70/902"),
    found("FISH stocks"),
    found("100%"),
    found("fish-stocks"),
    found("made-up title 3"),
  ]).toEqual([["undl:2"], ["undl:4"], ["undl:4"], [], ["undl:3"]]);
  expect(store.count(lens(), ALL, "made-up")).toBe(4);
});

test("a roll call shows every vote with its row, the name of that time, and who says otherwise", () => {
  const { database, store } = openVotes();
  const facts = factsOf("5309", { symbol: "A/RES/70/902", day: "2001-12-02" });
  takeIn(database, "voeten", votesOf(facts, "cow:370:N cow:501:A cow:345:Y"), "voeten-votes");
  const [row] = votesOf(factsOf("2", { symbol: "A/RES/70/902", day: "2001-12-02" }), "BLR:N", 77);
  if (!row) throw new Error("no row");
  takeIn(database, "undl", [{ ...row, name: "BELARUS" }]);
  const detail = store.detail("undl:2");
  expect(detail?.rollCall).toMatchObject({
    id: "undl:2",
    topics: ["PEACE", "ARMS"],
    important: true,
    stated: null,
  });
  expect(detail?.votes).toEqual([
    { state: "BGD", position: "abstain", name: null, fileId: "file-1", fileName: "file 1", line: 5 },
    { state: "BLR", position: "no", name: "BELARUS", fileId: "file-3", fileName: "file 3", line: 77 },
    { state: "KEN", position: "yes", name: null, fileId: "file-1", fileName: "file 1", line: 3 },
    { state: "UZB", position: "absent", name: null, fileId: "file-1", fileName: "file 1", line: 4 },
  ]);
  expect(detail?.elsewhere).toEqual([
    {
      id: "voeten:5309",
      dataset: "voeten",
      disagreements: [{ state: "KEN", here: "yes", there: "abstain" }],
    },
  ]);
});

test("a roll call that no file holds is none", () => {
  expect(openVotes().store.detail("undl:999")).toBeNull();
});

const SHOWN = rollCallConditions(DEFAULT_LENS, ALL)
  .map(({ sql }) => sql.replaceAll("?", "'UNGA'"))
  .join(" AND ");

test.each([
  [
    "the places of an agreement",
    `SELECT r.ordinal, r.year FROM roll_call r WHERE ${SHOWN} AND r.day >= '1990-01-01' AND r.contested = 1`,
    "COVERING INDEX roll_call_day (shown=? AND body=? AND day>?)",
  ],
  [
    "the newest roll calls",
    `SELECT r.title FROM roll_call r WHERE ${SHOWN} ORDER BY r.day DESC, r.id DESC LIMIT 60`,
    "INDEX roll_call_day (shown=? AND body=?)",
  ],
  [
    "topics of roll calls",
    `SELECT t.topic, count(*) AS n FROM roll_call r JOIN roll_call_topic t ON t.roll_call = r.id WHERE ${SHOWN} GROUP BY t.topic`,
    "COVERING INDEX roll_call_topic_of (roll_call=?)",
  ],
  [
    "roll calls of the days that a text leaves open",
    IN_DAYS,
    "COVERING INDEX roll_call_day (shown=? AND body=? AND day>? AND day<?)",
  ],
  ["the positions at a roll call", CURRENT_POSITIONS, "SEARCH vote USING PRIMARY KEY (roll_call=?)"],
  ["votes that a file changes", CHANGED, "SEARCH v USING PRIMARY KEY (roll_call=?)"],
  [
    "roll calls of a symbol",
    "SELECT 1 FROM roll_call WHERE symbol = 'A'",
    "INDEX roll_call_symbol (symbol=?)",
  ],
])("%s go by an index, without a sort of their own", (_, sql, index) => {
  const path = join(tempFolder(), "workspace.sqlite");
  openDatabase(path).close();
  const database = new DatabaseSync(path);
  const plan = database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => String(row["detail"]));
  database.close();
  expect(plan.join("\n")).toContain(index);
  expect(plan.join("\n")).not.toContain("FOR ORDER BY");
});
