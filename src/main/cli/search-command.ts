import type { ArticleHit, ArticleSort } from "../../shared/contract/corpus-contract.ts";
import { DEFAULT_LENS } from "../../shared/domain/lens.ts";
import type { WorkbenchClient } from "../core/serve.ts";
import { columns } from "./columns.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const MOST_A_PAGE = 200;

/** Finds articles by a query, at most `limit` of them. */
export async function searchCommand(
  client: WorkbenchClient,
  query: string,
  options: { json: boolean; limit: number; sort: ArticleSort },
  terminal: Terminal,
): Promise<ExitCode> {
  const lens = { ...DEFAULT_LENS, query };
  const rows: ArticleHit[] = [];
  let cursor: string | null = null;
  let total = 0;
  let didYouMean: string | null = null;
  do {
    const limit = Math.min(MOST_A_PAGE, options.limit - rows.length);
    const page: Awaited<ReturnType<typeof client.articles.list>> = await client.articles.list({
      lens,
      sort: options.sort,
      cursor,
      limit,
    });
    rows.push(...page.rows);
    ({ next: cursor, total, didYouMean } = page);
  } while (cursor !== null && rows.length < options.limit);
  terminal.out(
    options.json
      ? `${JSON.stringify({ query, total, didYouMean, articles: rows.map(toJson) }, null, 2)}\n`
      : table(rows),
  );
  if (!options.json) terminal.err(closing(rows.length, total, didYouMean));
  return EXIT.done;
}

function table(rows: readonly ArticleHit[]): string {
  return columns(
    rows.map((hit) => [
      hit.published?.value ?? "undated",
      hit.language,
      hit.source ?? "–",
      hit.states.join(","),
      String(hit.events),
      hit.title,
    ]),
    [4],
  );
}

function closing(shown: number, total: number, didYouMean: string | null): string {
  const hint = didYouMean === null ? "" : ` Did you mean: ${didYouMean}?`;
  return `${shown} of ${total} article${total === 1 ? "" : "s"}.${hint}\n`;
}

function toJson(hit: ArticleHit) {
  const { id, title, source, author, language, published, words, states, events, snippet } = hit;
  return { id, title, source, author, language, published, words, states, events, snippet: snippet.text };
}
