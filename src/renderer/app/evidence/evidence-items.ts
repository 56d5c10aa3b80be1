import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import type { Statement, TextSpan } from "../../../shared/domain/evidence.ts";
import type { EventSummary } from "../../../shared/domain/outreach.ts";

/** One piece of evidence in an article, numbered by kind in the order of the text: "E2", "F1", "V1", "G1". */
export type EvidenceItem = { id: string; tag: string; sentence: TextSpan; quote: TextSpan } & (
  | { kind: "event"; event: EventSummary }
  | { kind: Statement["kind"]; statement: Statement }
);

const LETTERS = { event: "E", trade: "F", vote: "V", gap: "G" } as const;

/** All evidence of an article in the order of the text, quotations as offsets into the whole text. */
export function readEvidence(article: Pick<ArticleDetail, "events" | "statements">): EvidenceItem[] {
  const items: EvidenceItem[] = [
    ...article.events.map((event): EvidenceItem => {
      const { start } = event.sentenceSpan;
      const quote = { start: start + event.quote.start, end: start + event.quote.end };
      return { id: event.id, tag: "", kind: "event", sentence: event.sentenceSpan, quote, event };
    }),
    ...article.statements.map(({ id, statement }): EvidenceItem => {
      const { kind, sentence, quote } = statement;
      return { id, tag: "", kind, sentence, quote, statement };
    }),
  ];
  items.sort(
    (left, right) => left.sentence.start - right.sentence.start || left.quote.start - right.quote.start,
  );
  const counts = { event: 0, trade: 0, vote: 0, gap: 0 };
  for (const item of items) {
    counts[item.kind] += 1;
    item.tag = `${LETTERS[item.kind]}${counts[item.kind]}`;
  }
  return items;
}

/** The item `step` places on from the current one, around the ends; the first or last when none is current. */
export function stepEvidence(
  items: readonly EvidenceItem[],
  current: string | null,
  step: 1 | -1,
): string | null {
  if (items.length === 0) return null;
  const index = items.findIndex((item) => item.id === current);
  const next =
    index === -1 ? (step === 1 ? 0 : items.length - 1) : (index + step + items.length) % items.length;
  return items[next]?.id ?? null;
}
