import type { Published } from "../../../shared/domain/article.ts";

/** The columns published, published_rule, published_inferred and published_alternatives. */
export function publishedColumns(
  published: Published | null,
): [string, string | null, number | null, string] {
  return [
    published?.value ?? "",
    published?.rule ?? null,
    published ? Number(published.inferred) : null,
    JSON.stringify(published?.alternatives ?? []),
  ];
}
