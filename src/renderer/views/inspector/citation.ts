import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { formatDay } from "../../app/format.ts";

type Cited = Pick<ArticleDetail, "author" | "title" | "source" | "published" | "url" | "path">;

/** The article as a source line: author, title, outlet, day, address; the file where there is no address. */
export function citation({ author, title, source, published, url, path }: Cited): string {
  const day = published
    ? `${formatDay(published.value)}${published.inferred ? " (date inferred)" : ""}`
    : "no date";
  return `${[author, `“${title}”`, source, day, url ?? fileName(path)].filter(Boolean).join(", ")}.`;
}

/** A quotation with where it stands. */
export function quotation(quote: string, article: Cited): string {
  return `“${quote.replaceAll(/\s+/g, " ").trim()}” (${citation(article).slice(0, -1)})`;
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
