import { hash } from "node:crypto";
import type { ExtractedArticle } from "../../../shared/domain/article.ts";
import type { Codebook } from "../../../shared/domain/review.ts";
import { underCodebook } from "../../../shared/extraction/codebook.ts";
import type { RereadRequest } from "../corpus/reread-article.ts";
import type { ReadingStore } from "../store/reading-store.ts";
import type { LoadRules } from "./rule-set.ts";

/** What an article is read with: a codebook and this Demarche's rules, with the key that names both. */
export interface ReadWith {
  codebook: Codebook;
  key: string;
}

export interface Readings {
  /** The workspace's codebook with today's rules, or another codebook with them. */
  current(codebook?: Codebook): Promise<ReadWith>;
  /** Reads one article anew, here and now, under the workspace's codebook. Throws what a faulty rule throws. */
  reread(request: RereadRequest): Promise<{ extracted: ExtractedArticle; key: string }>;
}

export function createReadings(store: ReadingStore, rules: LoadRules): Readings {
  async function current(codebook = store.codebook()): Promise<ReadWith> {
    const { version } = await rules();
    const { minimumRank, minimumConfidence, disabledRules } = codebook;
    const choices = [version, minimumRank, minimumConfidence, [...new Set(disabledRules)].toSorted()];
    return { codebook, key: hash("sha256", JSON.stringify(choices), "hex").slice(0, 16) };
  }

  return {
    current,
    async reread(request) {
      const { codebook, key } = await current();
      const { rereadArticle } = await import("../corpus/reread-article.ts");
      const { extract } = await import("../corpus/extract.ts");
      const outcome = rereadArticle(request, extract);
      if (outcome.kind === "failed") throw new Error(outcome.reason);
      return { extracted: underCodebook(outcome.extracted, codebook), key };
    },
  };
}
