import type { DemarcheClient } from "../client.ts";
import { isDataPath } from "./data-path.ts";

export interface SortedDrop {
  /** Files that may be data, those that lie in a dropped folder among them. */
  data: string[];
  /** Files and folders to look for articles in. */
  articles: string[];
}

const ARTICLE = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/** Tells data files from articles and folders. A folder that holds nothing but data files is not searched for articles. */
export async function sortDropped(
  paths: readonly string[],
  folders: Pick<DemarcheClient["folders"], "list">,
): Promise<SortedDrop> {
  const data: string[] = [];
  const articles: string[] = [];
  for (const path of paths) {
    if (isDataPath(path)) {
      data.push(path);
      continue;
    }
    const listing = ARTICLE.test(path) ? null : await folders.list({ path }).catch(() => null);
    const inside =
      listing?.entries.filter(({ kind, path: file }) => kind === "file" && isDataPath(file)) ?? [];
    data.push(...inside.map(({ path: file }) => file));
    if (inside.length === 0 || inside.length < (listing?.entries.length ?? 0)) articles.push(path);
  }
  return { data, articles };
}
