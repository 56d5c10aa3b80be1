import type { ExtractedArticle, Published } from "../../../../src/shared/domain/article.ts";
import type { EventDraft, Statement } from "../../../../src/shared/domain/evidence.ts";
import { eventWords, statementWords } from "../../../../src/shared/domain/record-words.ts";

/** What a fixture expects of an article, one readable line per record. */
export interface Notation {
  language: string;
  published: string | null;
  source: string | null;
  /** Labels in order, the paragraph's runs counted: "title, dateline, paragraph x3, boilerplate". */
  blocks: string;
  records: string[];
}

/** Writes an article's evidence so that a person can check it: "CONSULT visit 042 BLR->KEN 2023-04 | visited Kenya". */
export function notationOf(text: string, article: ExtractedArticle): Notation {
  const quoted = (record: EventDraft | Statement) => ` | ${text.slice(record.quote.start, record.quote.end)}`;
  return {
    language: article.language,
    published: publishedNotation(article.published),
    source: article.source,
    blocks: blockNotation(article.blocks.map(({ label }) => label)),
    records: [
      ...article.events.map((event) => eventWords(event) + quoted(event)),
      ...article.statements.map((statement) => statementWords(statement) + quoted(statement)),
    ],
  };
}

function publishedNotation(published: Published | null): string | null {
  if (!published) return null;
  return `${published.value} ${published.rule}${published.inferred ? " inferred" : ""}`;
}

function blockNotation(labels: readonly string[]): string {
  const runs: { label: string; count: number }[] = [];
  for (const label of labels) {
    const last = runs.at(-1);
    if (last?.label === label) last.count += 1;
    else runs.push({ label, count: 1 });
  }
  return runs.map(({ label, count }) => (count > 1 ? `${label} x${count}` : label)).join(", ");
}
