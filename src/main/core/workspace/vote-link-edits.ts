import { recordWords } from "../../../shared/domain/record-words.ts";
import type { LogAction } from "../../../shared/domain/review.ts";
import { bodyOf } from "../review/stored-record.ts";
import type { CorpusStore } from "../store/corpus-store.ts";
import type { LinkDecision } from "../store/vote-link-store.ts";

/** Says which roll call a statement means, and writes it into the log. Call within the edit's transaction. */
export function applyVoteLink(
  { voteLinks, review, log }: Pick<CorpusStore, "voteLinks" | "review" | "log">,
  statement: string,
  to: LinkDecision,
  signed: { action: LogAction; at: string; who: string },
): void {
  const from = voteLinks.decision(statement);
  voteLinks.decide(statement, to);
  const record = review.record(statement);
  const body = record && bodyOf(record);
  if (!record || !body) return;
  const worded = (decision: LinkDecision) => ({
    review: record.state.review,
    words: `${recordWords(body)}, ${linkWords(decision)}`,
  });
  log.add({
    ...signed,
    record: statement,
    article: record.articleUid,
    from: worded(from),
    to: worded(to),
  });
}

function linkWords(decision: LinkDecision): string {
  if (decision === null) return "roll call not decided";
  return decision.rollCallId === null
    ? "none of the roll calls proposed"
    : `roll call ${decision.rollCallId}`;
}
