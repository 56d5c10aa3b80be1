import { Dataset } from "../../../shared/domain/data-file.ts";
import type { RollCallDetail, VotePosition, VoteRecord } from "../../../shared/domain/roll-call.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row } from "./database.ts";
import { unpackText } from "./packed-text.ts";
import { partsOfId, readRollCall, ROLL_CALL_COLUMNS } from "./roll-call-columns.ts";
import { currentFacts } from "./roll-call-facts.ts";
import { positionOf } from "./vote-positions.ts";

/** Articles that are looked at for the symbol; more mention it than anyone reads. */
const ARTICLES = 100;

/** A roll call with every vote and where it stands; null when no done file holds it. */
export function rollCallDetail(database: Database, id: string): RollCallDetail | null {
  const { dataset, native } = partsOfId(id);
  const row = database.get(
    `SELECT ${ROLL_CALL_COLUMNS} FROM roll_call r WHERE r.dataset = ? AND r.native = ? AND r.file IS NOT NULL`,
    dataset,
    native,
  );
  const current = row && currentFacts(database, Number(row["id"]));
  if (!row || !current) return null;
  const { agenda, draft, meeting, note, link, stated, topics } = current.facts;
  const votes = votesAt(database, Number(row["id"]));
  const rollCall = { ...readRollCall(row), stated, topics: [...topics] };
  return {
    rollCall,
    agenda,
    draft,
    meeting,
    note,
    link,
    votes,
    elsewhere: elsewhere(database, row, votes),
    articles: articlesOf(database, rollCall.id, rollCall.symbol),
  };
}

/** Of the done files the latest with a row for a state speaks for it. */
function votesAt({ all }: Database, rollCall: number): VoteRecord[] {
  const rows = all(
    `SELECT v.state, v.position, v.line, n.name, d.uid, d.name AS file_name FROM vote v
     JOIN data_file d ON d.id = v.file AND d.state = 'done' LEFT JOIN data_name n ON n.id = v.name
     WHERE v.roll_call = ? ORDER BY v.state, v.file`,
    rollCall,
  );
  const current = new Map(rows.map((row) => [String(row["state"]), row]));
  return [...current].flatMap(([state, row]) => {
    const position = positionOf(Number(row["position"]));
    return position === null
      ? []
      : [
          {
            state,
            position,
            name: textOrNull(row["name"]),
            fileId: String(row["uid"]),
            fileName: String(row["file_name"]),
            line: Number(row["line"]),
          },
        ];
  });
}

/** The same roll call in other data sets: by symbol where it is one on the whole, and by rcid between Voeten's two. */
function elsewhere(database: Database, row: Row, votes: readonly VoteRecord[]): RollCallDetail["elsewhere"] {
  const here = new Map(votes.map(({ state, position }) => [state, position]));
  const rows = database.all(
    `SELECT id, dataset, native FROM roll_call WHERE id <> ? AND file IS NOT NULL AND dataset <> ? AND
       ((symbol = ? AND part IS NULL AND ? IS NULL) OR
        (native = ? AND dataset IN ('voeten', 'unvotes') AND ? IN ('voeten', 'unvotes')))`,
    ...["id", "dataset", "symbol", "part", "native", "dataset"].map((column) => row[column] ?? null),
  );
  return rows.map((other) => ({
    id: `${String(other["dataset"])}:${String(other["native"])}`,
    dataset: Dataset.parse(other["dataset"]),
    disagreements: votesAt(database, Number(other["id"])).flatMap(({ state, position }) =>
      disagreement(state, here.get(state), position),
    ),
  }));
}

function disagreement(
  state: string,
  here: VotePosition | undefined,
  there: VotePosition,
): { state: string; here: VotePosition; there: VotePosition }[] {
  return here === undefined || here === there ? [] : [{ state, here, there }];
}

/** Articles that name the symbol in its short form, and those that the analyst has linked. */
function articlesOf({ all }: Database, id: string, symbol: string | null): RollCallDetail["articles"] {
  const linked = all(
    `SELECT DISTINCT a.id, a.uid, a.title, a.published, s.name FROM vote_link l JOIN statement r ON r.uid = l.statement AND r.live = 1
     JOIN article a ON a.id = r.article AND a.live = 1 LEFT JOIN source s ON s.id = a.source WHERE l.roll_call = ?`,
    id,
  );
  const short = symbol === null ? null : shortSymbol(symbol);
  const naming =
    short === null
      ? []
      : all(
          `SELECT a.id, a.uid, a.title, a.published, s.name, t.text FROM article_index i JOIN article a ON a.id = i.rowid AND a.live = 1
           JOIN article_text t ON t.article = a.id LEFT JOIN source s ON s.id = a.source
           WHERE article_index MATCH ? LIMIT ${ARTICLES}`,
          `{title body} : "${short
            .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
            .trim()
            .toLowerCase()}"`,
        ).filter((row) => names(row, short));
  const known = new Map([...naming, ...linked].map((row) => [Number(row["id"]), row]));
  const isLinked = new Set(linked.map((row) => Number(row["id"])));
  return [...known.values()]
    .map((row) => ({
      id: String(row["uid"]),
      title: String(row["title"]),
      source: textOrNull(row["name"]),
      published: textOrNull(row["published"]) || null,
      linked: isLinked.has(Number(row["id"])),
    }))
    .toSorted(
      (left, right) => Number(right.linked) - Number(left.linked) || byDay(left.published, right.published),
    );
}

/** "ES-11/6" of "A/RES/ES-11/6": what texts write. */
function shortSymbol(symbol: string): string | null {
  return /\/RES\/(.+)$/.exec(symbol)?.[1] ?? null;
}

/** The index finds words in a row; the text must have the very symbol, and not as a part of a longer one. */
function names(row: Row, short: string): boolean {
  const body = row["text"] instanceof Uint8Array ? unpackText(row["text"]) : "";
  const text = `${String(row["title"])}\n${body}`.toUpperCase();
  for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + 1)) {
    const before = text.slice(0, at);
    if (
      !/[\p{L}\p{N}/]$/u.test(before.replace(/[AS]\/RES\/$/, "")) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + short.length))
    )
      return true;
  }
  return false;
}

function byDay(left: string | null, right: string | null): number {
  return (right ?? "").localeCompare(left ?? "");
}
