import type { Extract } from "../src/main/core/corpus/extract.ts";
import { parseFile } from "../src/main/core/corpus/parse-file.ts";
import type { ParseOutcome } from "../src/main/core/corpus/parse-file.ts";
import type { ParseTask } from "../src/main/core/corpus/parse-worker.ts";
import { labelBlocks } from "../src/shared/extraction/blocks.ts";
import { EN } from "../src/shared/extraction/packs/en.ts";

/** The import's worker without mentions, dates, events and statements: what is left is the price of all else. */
export async function parseBatch(task: ParseTask): Promise<ParseOutcome[]> {
  const outcomes: ParseOutcome[] = [];
  for (const [index, request] of task.requests.entries()) {
    Atomics.store(task.progress, 0, index);
    outcomes.push(await parseFile(request, { extract: labelsOnly, maxBytes: task.maxBytes }));
  }
  return outcomes;
}

const labelsOnly: Extract = (document) => ({
  title: document.title ?? document.text.slice(0, 80),
  author: document.author,
  source: document.source,
  blocks: labelBlocks(document.text, document.title, document.blocks, EN).blocks,
  language: "en",
  published: null,
  mentions: [],
  events: [],
  statements: [],
});
