import type { RollCallSort } from "../../../shared/contract/votes-contract.ts";
import { Dataset } from "../../../shared/domain/data-file.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type {
  AgreementAnswer,
  RollCallDetail,
  RollCallRow,
  VoteFilter,
  YearAgreement,
} from "../../../shared/domain/roll-call.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import { comparePair, divergences } from "../votes/compare-vectors.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { join, valuesOf } from "./lens-scope.ts";
import type { Condition } from "./lens-scope.ts";
import { letterOf, readRollCall, ROLL_CALL_COLUMNS } from "./roll-call-columns.ts";
import { rollCallDetail } from "./roll-call-detail.ts";
import { rollCallConditions } from "./roll-call-conditions.ts";
import { positionOf } from "./vote-positions.ts";

/** What a page of roll calls is asked for. */
export interface RollCallQuestion {
  lens: Lens;
  filter: VoteFilter;
  states: readonly Iso3[];
  sort: RollCallSort;
  words: string;
  cursor: string | null;
  limit: number;
}

/** Roll calls and how states voted, as views ask for them. */
export interface RollCallStore {
  agreement(lens: Lens, filter: VoteFilter, years: readonly Iso3[]): AgreementAnswer;
  /** By key: `cursor` is the last page's `next`. */
  page(question: RollCallQuestion): { rows: RollCallRow[]; next: string | null };
  count(lens: Lens, filter: VoteFilter, words: string): number;
  /** Null when no done file holds the roll call. */
  detail(id: string): RollCallDetail | null;
}

/** No more topics than a list can hold; the rest are found by typing them. */
const TOPICS = 200;
const NO_VECTOR = new Uint8Array();

export function createRollCallStore(database: Database): RollCallStore {
  const { all, get } = database;

  function vectors(): Map<Iso3, Uint8Array> {
    return new Map(
      all("SELECT state, positions FROM vote_vector").map((row) => [String(row["state"]), vectorOf(row)]),
    );
  }

  function vector(state: Iso3): Uint8Array {
    const row = get("SELECT positions FROM vote_vector WHERE state = ?", state);
    return row ? vectorOf(row) : NO_VECTOR;
  }

  function placesOf(conditions: readonly Condition[]): { places: Int32Array; years: (number | null)[] } {
    const rows = all(
      `SELECT r.ordinal, r.year FROM roll_call r WHERE ${join(conditions)}`,
      ...valuesOf(conditions),
    );
    return {
      places: Int32Array.from(rows, (row) => Number(row["ordinal"])),
      years: rows.map((row) => (row["year"] === null ? null : Number(row["year"]))),
    };
  }

  return {
    agreement(lens, filter, years) {
      const { focus } = lens;
      const { places, years: yearOf } = placesOf(rollCallConditions(lens, filter));
      const byState = vectors();
      const own = byState.get(focus) ?? NO_VECTOR;
      const others = [...byState].filter(([state]) => state !== focus);
      return {
        focus,
        rollCalls: places.length,
        focusVotes: countPositions(own, places),
        states: others.map(([state, other]) => ({ state, ...comparePair(own, other, places) })),
        years: yearsOf(
          own,
          others.filter(([state]) => years.includes(state)),
          places,
          yearOf,
        ),
        topics: topicsOf(database, rollCallConditions(lens, { ...filter, topic: null })),
        datasets: datasetsOf(database),
      };
    },

    page(question) {
      const { lens, states, limit } = question;
      const own = vector(lens.focus);
      const asked = states.map(vector);
      const compared =
        states.length > 0
          ? asked
          : [...vectors()].filter(([state]) => state !== lens.focus).map(([, other]) => other);
      const rows =
        question.sort === "divergence"
          ? mostDivergent(database, question, own, compared)
          : inOrder(database, question);
      const far = divergences(
        own,
        compared,
        Int32Array.from(rows, (row) => Number(row["ordinal"])),
      );
      const last = rows.at(-1);
      return {
        rows: rows.map((row, index) => {
          const place = Number(row["ordinal"]);
          return {
            ...readRollCall(row),
            focusPosition: positionOf(own[place] ?? 0),
            positions: asked.map((other) => letterOf(other[place] ?? 0)).join(""),
            divergence: far[index]?.divergence ?? null,
            compared: far[index]?.compared ?? 0,
          };
        }),
        next:
          last && rows.length === limit
            ? cursorOf(question.sort, last, far.at(-1)?.divergence ?? null)
            : null,
      };
    },

    detail: (id) => rollCallDetail(database, id),

    count(lens, filter, words) {
      const conditions = rollCallConditions(lens, filter, words);
      return Number(
        get(`SELECT count(*) AS n FROM roll_call r WHERE ${join(conditions)}`, ...valuesOf(conditions))?.[
          "n"
        ],
      );
    },
  };
}

/** Places go by day and number, so that the index on both gives their order. */
function inOrder({ all }: Database, { lens, filter, sort, words, cursor, limit }: RollCallQuestion): Row[] {
  const newest = sort === "newest";
  const conditions = rollCallConditions(lens, filter, words);
  if (cursor !== null)
    conditions.push({ sql: `r.ordinal ${newest ? "<" : ">"} ?`, values: [Number(cursor)] });
  const order = newest ? "r.day DESC, r.id DESC" : "r.day, r.id";
  return all(
    `SELECT ${ROLL_CALL_COLUMNS} FROM roll_call r WHERE ${join(conditions)} ORDER BY ${order} LIMIT ?`,
    ...valuesOf(conditions),
    limit,
  );
}

/** The furthest from the focus state first, the newer before the older; those that compare with nobody last. */
function mostDivergent(
  { all, get }: Database,
  { lens, filter, words, cursor, limit }: RollCallQuestion,
  own: Uint8Array,
  compared: readonly Uint8Array[],
): Row[] {
  const conditions = rollCallConditions(lens, filter, words);
  const after = cursor?.split(" ").map(Number);
  const found = all(
    `SELECT r.id, r.ordinal FROM roll_call r WHERE ${join(conditions)}`,
    ...valuesOf(conditions),
  );
  const places = Int32Array.from(found, (row) => Number(row["ordinal"]));
  const keys = divergences(own, compared, places)
    .map(({ divergence }, index) => ({
      id: Number(found[index]?.["id"]),
      place: places[index] ?? 0,
      far: divergence ?? -1,
    }))
    .filter(({ far, place }) => {
      const [afterFar = 0, afterPlace = 0] = after ?? [];
      return !after || far < afterFar || (far === afterFar && place < afterPlace);
    })
    .toSorted((left, right) => right.far - left.far || right.place - left.place);
  return keys.slice(0, limit).flatMap(({ id }) => {
    const row = get(`SELECT ${ROLL_CALL_COLUMNS} FROM roll_call r WHERE r.id = ?`, id);
    return row ? [row] : [];
  });
}

function cursorOf(sort: RollCallSort, row: Row, divergence: number | null): string {
  const place = Number(row["ordinal"]);
  return sort === "divergence" ? `${divergence ?? -1} ${place}` : String(place);
}

function yearsOf(
  own: Uint8Array,
  others: readonly (readonly [Iso3, Uint8Array])[],
  places: Int32Array,
  years: readonly (number | null)[],
): YearAgreement[] {
  if (others.length === 0) return [];
  const byYear = new Map<number, number[]>();
  for (const [index, year] of years.entries()) {
    if (year === null) continue;
    const of = byYear.get(year);
    if (of) of.push(places[index] ?? 0);
    else byYear.set(year, [places[index] ?? 0]);
  }
  const sorted = [...byYear].toSorted(([left], [right]) => left - right);
  return others.flatMap(([state, other]) =>
    sorted.map(([year, at]) => {
      const { cells, absent, focusAbsent } = comparePair(own, other, Int32Array.from(at));
      return { state, year, cells, absent, focusAbsent };
    }),
  );
}

function countPositions(vector: Uint8Array, places: Int32Array): AgreementAnswer["focusVotes"] {
  const counts = new Int32Array(10);
  for (const place of places) {
    const position = vector[place] ?? 0;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  const [, yes = 0, abstain = 0, no = 0, , , , , absent = 0, notMember = 0] = counts;
  return { yes, abstain, no, absent, notMember };
}

function topicsOf({ all }: Database, conditions: readonly Condition[]): AgreementAnswer["topics"] {
  return all(
    `SELECT t.topic, count(*) AS n FROM roll_call r JOIN roll_call_topic t ON t.roll_call = r.id
     WHERE ${join(conditions)} GROUP BY t.topic ORDER BY n DESC, t.topic LIMIT ${TOPICS}`,
    ...valuesOf(conditions),
  ).map((row) => ({ topic: String(row["topic"]), rollCalls: Number(row["n"]) }));
}

function datasetsOf({ all }: Database): AgreementAnswer["datasets"] {
  return all(
    `SELECT dataset, sum(shown) AS shown, count(*) AS held, min(day) AS first, max(day) AS last FROM roll_call
     WHERE file IS NOT NULL GROUP BY dataset ORDER BY held DESC`,
  ).map((row) => ({
    dataset: Dataset.parse(row["dataset"]),
    shown: Number(row["shown"]),
    held: Number(row["held"]),
    from: textOrNull(row["first"]),
    to: textOrNull(row["last"]),
  }));
}

function vectorOf(row: Row): Uint8Array {
  return row["positions"] instanceof Uint8Array ? row["positions"] : NO_VECTOR;
}
