import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import type { EvidenceItem } from "./evidence-items.ts";
import type { Paint } from "./reading-segments.ts";

/** Everything that the reader marks in an article: states named, evidence with its quotations, words searched for. */
export function readPaints(
  article: Pick<ArticleDetail, "mentions" | "highlights">,
  items: readonly EvidenceItem[],
): Paint[] {
  return [
    ...article.mentions.flatMap(({ span, state }): Paint[] =>
      state ? [{ kind: "state", id: state, span }] : [],
    ),
    ...items.flatMap(({ kind, id, sentence, quote }): Paint[] => [
      { kind, id, span: sentence },
      { kind: "quote", id, span: quote },
    ]),
    ...article.highlights.map((span): Paint => ({ kind: "hit", id: "hit", span })),
  ];
}
