import { recordWords } from "../../../shared/domain/record-words.ts";
import type { RecordBody, ReplayDifference } from "../../../shared/domain/review.ts";
import type { Matched } from "./match-proposals.ts";
import { bodyOf, sameFacts } from "./stored-record.ts";

/** What a new reading would change of an article's records, in words; a confidence alone is no difference. */
export function differencesOf(
  { records, added }: Matched,
  text: string,
  article: { id: string; title: string },
): ReplayDifference[] {
  const difference = (
    change: ReplayDifference["change"],
    before: RecordBody | null,
    after: RecordBody | null,
    decided: boolean,
  ): ReplayDifference => {
    const { start, end } = (after ?? before)?.sentence ?? { start: 0, end: 0 };
    return {
      change,
      articleId: article.id,
      articleTitle: article.title,
      before: before && recordWords(before),
      after: after && recordWords(after),
      sentence: text.slice(start, end),
      decided,
    };
  };
  return [
    ...records.flatMap(({ record, now }) => {
      if (sameFacts(record.now, now)) return [];
      const change = now === null ? ("withdrawn" as const) : ("changed" as const);
      return [difference(change, bodyOf(record), now, record.state.review !== "new")];
    }),
    ...added.map(({ body }) => difference("added", null, body, false)),
  ];
}
