import { isDeepStrictEqual } from "node:util";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import { matchProposals } from "../review/match-proposals.ts";
import type { Database } from "./database.ts";
import { proposalsOf } from "./proposals-of.ts";
import type { RecordRows } from "./record-rows.ts";

/** The rows of an article's evidence: states named, and records with their pairs. Call within a transaction. */
export interface EvidenceRows {
  insert(article: number, articleUid: string, text: string, extracted: ExtractedArticle): void;
  /** Puts what was read anew in place of what was read before; what the analyst has decided stays. */
  replace(article: number, articleUid: string, text: string, extracted: ExtractedArticle): void;
  setLive(article: number, live: boolean): void;
  /** Brings up to date what the article keeps of its records: how many events are not rejected, which states they name. */
  settle(article: number): void;
}

const TABLES = ["article_state", "event_pair", "event", "statement"];

export function createEvidenceRows({ run }: Database, records: RecordRows): EvidenceRows {
  function addMentioned(article: number, { mentions }: ExtractedArticle): void {
    const states = new Map<string, number>();
    for (const { state } of mentions) if (state) states.set(state, (states.get(state) ?? 0) + 1);
    for (const [state, count] of states) {
      run(
        "INSERT INTO article_state (article, state, mentions, live) VALUES (?, ?, ?, (SELECT live FROM article WHERE id = ?))",
        article,
        state,
        count,
        article,
      );
    }
  }

  /** A state that only an event names, as in "the two presidents met", is there without a mention. */
  function settle(article: number): void {
    run(
      `DELETE FROM article_state WHERE article = ? AND mentions = 0 AND state NOT IN
         (SELECT p.value ->> 'state' FROM event e, json_each(e.parties) p WHERE e.article = ?)`,
      article,
      article,
    );
    run(
      `INSERT INTO article_state (article, state, mentions, live)
       SELECT DISTINCT e.article, p.value ->> 'state', 0, e.live FROM event e, json_each(e.parties) p WHERE e.article = ?
       ON CONFLICT DO NOTHING`,
      article,
    );
    run(
      `UPDATE article SET events = (SELECT count(*) FROM event e WHERE e.article = article.id AND e.review <> 'rejected')
       WHERE id = ?`,
      article,
    );
  }

  return {
    insert(article, uid, text, extracted) {
      addMentioned(article, extracted);
      for (const proposal of proposalsOf(uid, extracted))
        records.add(article, proposal.uid, proposal.body, text);
      settle(article);
    },

    replace(article, uid, text, extracted) {
      run("DELETE FROM article_state WHERE article = ?", article);
      addMentioned(article, extracted);
      const matched = matchProposals(records.ofArticle(article), proposalsOf(uid, extracted));
      for (const { record, now } of matched.records) {
        if (!isDeepStrictEqual(now, record.now)) records.put({ ...record, now });
      }
      for (const proposal of matched.added) records.add(article, proposal.uid, proposal.body, text);
      settle(article);
    },

    setLive(article, live) {
      for (const table of TABLES)
        run(`UPDATE ${table} SET live = ? WHERE article = ?`, live ? 1 : 0, article);
    },

    settle,
  };
}
