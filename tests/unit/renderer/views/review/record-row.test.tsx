import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ReviewRecord } from "../../../../../src/shared/domain/review.ts";
import { RecordRow } from "../../../../../src/renderer/views/review/record-row.tsx";
import { FIGURE, VISIT } from "./made-up-records.ts";

const { articleId, articleTitle, source, published, sentence, sentenceSpan, quote } = VISIT;

function words(record: ReviewRecord): string {
  const markup = renderToStaticMarkup(<RecordRow record={record} />);
  return markup
    .replaceAll(/<svg.*?<\/svg>/g, "")
    .replaceAll(/<[^>]+>/g, "|")
    .replaceAll(/\|+/g, "|");
}

test("an event's row says what, who to whom, when, how sure, and what must be known of it", () => {
  const event = { ...VISIT, status: "purpose" as const, historical: true };
  expect(words({ kind: "event", proposal: "same", proposed: null, event })).toBe(
    "|Visit|stated purpose|historical|inferred: |Apr 2023|Belarus to Kenya|confidence |0.80|",
  );
});

test("a statement's row says all that it states, and what was decided", () => {
  const statement = { id: "s1", articleId, articleTitle, source, published, sentence, sentenceSpan, quote };
  const review = "rejected" as const;
  expect(
    words({
      kind: "statement",
      proposal: "same",
      proposed: null,
      statement: { ...statement, statement: FIGURE, review },
    }),
  ).toBe(
    "|Two-way trade|inferred: |Apr 2023|10,500,000 USD, Belarus and Kenya (pair inferred)|rejected|confidence |0.70|",
  );
});
