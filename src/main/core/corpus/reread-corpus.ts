import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { StampedRequest } from "../store/reading-store.ts";
import type { ParsePool } from "./parse-pool.ts";

/** One article of the corpus, read anew; null where it could not be, with the reason. */
export interface Reread {
  of: StampedRequest;
  extracted: ExtractedArticle | null;
  reason: string | null;
}

export interface RereadCorpusDeps {
  pool: ParsePool;
  /** Batches under way at once; twice the workers keeps them busy. */
  parallel: number;
  /** The next articles after a row number. */
  next: (after: number, limit: number) => StampedRequest[];
  /** Called with each batch that was read; batches come in any order. */
  done: (batch: Reread[]) => void;
}

const BATCH_ARTICLES = 48;

/** Reads articles anew in the workers. Stops at a batch edge when the signal aborts; rejects then with its reason. */
export async function rereadCorpus(
  { pool, parallel, next, done }: RereadCorpusDeps,
  signal: AbortSignal,
): Promise<void> {
  let after = 0;
  const work = async () => {
    for (;;) {
      signal.throwIfAborted();
      const page = next(after, BATCH_ARTICLES);
      after = page.at(-1)?.request.article ?? after;
      if (page.length === 0) return;
      const outcomes = await pool.reread(
        page.map(({ request }) => request),
        signal,
      );
      done(
        page.map((of, index): Reread => {
          const outcome = outcomes[index];
          if (outcome?.kind === "read") return { of, extracted: outcome.extracted, reason: null };
          return { of, extracted: null, reason: outcome?.reason ?? "It was not read." };
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}
