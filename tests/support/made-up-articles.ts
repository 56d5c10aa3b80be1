import { hash } from "node:crypto";
import { prepareArticle } from "../../src/main/core/store/article-words.ts";
import type { ExtractedArticle, Published, ReadDocument } from "../../src/shared/domain/article.ts";
import type { EventDraft } from "../../src/shared/domain/evidence.ts";
import type { NewArticle } from "../../src/main/core/store/article-store.ts";

/** An event of a made-up article: who visited whom, and when. */
export function madeUpEvent(
  change: Partial<EventDraft> & { from: string; to: string; actor?: string; target: string },
): EventDraft {
  const { from, to, actor = "BLR", target, ...rest } = change;
  return {
    type: "CONSULT",
    mode: "visit",
    cameo: "042",
    status: "reported",
    historical: false,
    date: {
      reading: { kind: "interval", from, to, precision: from === to ? "day" : "month" },
      inferred: false,
      rule: "made-up",
      anchor: "text",
      alternatives: [],
    },
    parties: [
      { state: actor, role: "actor", person: null },
      { state: target, role: "target", person: null },
    ],
    sentence: { start: 0, end: 10 },
    quote: { start: 0, end: 5 },
    rule: "made-up",
    confidence: 0.9,
    factors: [],
    ...rest,
  };
}

export interface MadeUp {
  text: string;
  title?: string;
  source?: string | null;
  language?: string;
  published?: Published | string | null;
  events?: EventDraft[];
  path?: string;
}

/** An article as import would hand it to the store; nothing in it is real. */
export function madeUpArticle({
  text,
  title = "Made up",
  source = "Sample Wire",
  language = "en",
  published = "2024-03-12",
  events = [],
  path = "/made-up.txt",
}: MadeUp): NewArticle {
  const document: ReadDocument = {
    text,
    title,
    author: null,
    source,
    url: null,
    published: null,
    declaredLanguage: null,
    charset: "utf-8",
    format: "text",
    safeHtml: null,
    blocks: null,
  };
  const extracted: ExtractedArticle = {
    title,
    author: null,
    source,
    blocks: [{ span: { start: 0, end: text.length }, label: "paragraph", reason: null }],
    language,
    published:
      typeof published === "string"
        ? { value: published, rule: "dateline", inferred: false, alternatives: [] }
        : published,
    mentions: [],
    events,
    statements: [],
  };
  return {
    hash: hash("sha256", `${title}\n${text}`, "hex"),
    byteLength: Buffer.byteLength(text),
    path,
    modified: "2024-03-13",
    document,
    extracted,
    prepared: prepareArticle(document, extracted, null),
  };
}
