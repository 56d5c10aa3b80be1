import type { Published } from "../../src/shared/domain/article.ts";
import type { EventDraft } from "../../src/shared/domain/evidence.ts";
import type { NewArticle } from "../../src/main/core/store/article-store.ts";
/** An event of a made-up article: who visited whom, and when. */
export declare function madeUpEvent(
  change: Partial<EventDraft> & {
    from: string;
    to: string;
    actor?: string;
    target: string;
  },
): EventDraft;
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
export declare function madeUpArticle({
  text,
  title,
  source,
  language,
  published,
  events,
  path,
}: MadeUp): NewArticle;
