import { toEdtf, readingBounds } from "../../../shared/domain/event-date.ts";
import { DataGap, ReviewState, TradeFigure } from "../../../shared/domain/evidence.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";
import type { PairAnswer, StatedFigure } from "../../../shared/domain/trade.ts";
import { yearOf } from "../trade/figure-check.ts";
import { textOrNull } from "./article-columns.ts";
import type { Database, Row, SqlValue } from "./database.ts";
import { articleConditions, choiceConditions, inArticles, join, valuesOf } from "./lens-scope.ts";
import type { Condition, LensScope } from "./lens-scope.ts";
import { unpackText } from "./packed-text.ts";

/** What articles state of the trade between two states, through a lens. */
export interface TradeStatements {
  /** The latest first, at most a hundred. */
  figures(scope: LensScope, partner: Iso3): Omit<StatedFigure, "check">[];
  gaps(scope: LensScope, partner: Iso3): PairAnswer["gaps"];
}

const MOST = 100;

export function createTradeStatements({ all, get }: Database): TradeStatements {
  function rowsOf(kind: "trade" | "gap", scope: LensScope, partner: Iso3): Row[] {
    const { lens } = scope;
    const both = [
      [lens.focus, partner],
      [partner, lens.focus],
    ] as const;
    const { sql, values } = statementsSql(kind, scope);
    return both
      .flatMap((pair) => all(sql, ...pair, ...values, MOST))
      .toSorted((left, right) => Number(right["id"]) - Number(left["id"]))
      .toSorted((left, right) => compare(String(right["published"]), String(left["published"])))
      .slice(0, MOST);
  }

  function sentences(): (article: number, start: number, end: number) => string {
    const texts = new Map<number, string>();
    return (article, start, end) => {
      let text = texts.get(article);
      if (text === undefined) {
        const packed = get("SELECT text FROM article_text WHERE article = ?", article)?.["text"];
        text = packed instanceof Uint8Array ? unpackText(packed) : "";
        texts.set(article, text);
      }
      return text.slice(start, end);
    };
  }

  return {
    figures(scope, partner) {
      const sentenceOf = sentences();
      return rowsOf("trade", scope, partner).map((row) => {
        const figure = TradeFigure.parse(JSON.parse(String(row["body"])));
        const { reading } = figure.date;
        return {
          statementId: String(row["uid"]),
          figure,
          edtf: toEdtf(reading),
          year: yearOf(reading),
          review: ReviewState.parse(row["review"]),
          articleId: String(row["article_uid"]),
          articleTitle: String(row["title"]),
          source: textOrNull(row["source"]),
          published: textOrNull(row["published"]) || null,
          sentence: sentenceOf(Number(row["article"]), figure.sentence.start, figure.sentence.end),
        };
      });
    },

    gaps(scope, partner) {
      const sentenceOf = sentences();
      return rowsOf("gap", scope, partner).flatMap((row) => {
        const gap = DataGap.parse(JSON.parse(String(row["body"])));
        if (gap.topic !== "trade") return [];
        return [
          {
            statementId: String(row["uid"]),
            articleId: String(row["article_uid"]),
            articleTitle: String(row["title"]),
            edtf: toEdtf(gap.date.reading),
            ...readingBounds(gap.date.reading),
            sentence: sentenceOf(Number(row["article"]), gap.sentence.start, gap.sentence.end),
          },
        ];
      });
    },
  };
}

/** Statements of a kind about an ordered pair of states; the kind is written out, for the indexes are partial. */
export function statementsSql(kind: "trade" | "gap", scope: LensScope): { sql: string; values: SqlValue[] } {
  const { lens } = scope;
  const conditions: Condition[] = choiceConditions("s.review", lens.reviews);
  if (lens.from !== null || lens.to !== null) {
    conditions.push({
      sql: "s.day_from <= ? AND s.day_to >= ?",
      values: [lens.to ?? "9999", lens.from ?? "0000"],
    });
  }
  const within = inArticles("s.article", articleConditions(scope), scope.hits);
  if (within) conditions.push(within);
  return {
    sql: `SELECT s.id, s.uid, s.body, s.review, s.article, a.uid AS article_uid, a.title, a.published, src.name AS source
      FROM statement s JOIN article a ON a.id = s.article LEFT JOIN source src ON src.id = a.source
      WHERE s.kind = '${kind}' AND s.state = ? AND s.partner = ? AND s.live = 1 AND ${join(conditions)}
      ORDER BY a.published DESC, s.id DESC LIMIT ?`,
    values: valuesOf(conditions),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
