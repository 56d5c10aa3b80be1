import MiniSearch from "minisearch";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { generatedArticle } from "./generated-articles.ts";
import { quantile, residentMb } from "./measure.ts";
import { querySets } from "./query-sets.ts";

// The peer: MiniSearch holding title and text of every article. "build" indexes, asks and saves; "open" loads and asks.
const [mode = "", file = "", countText = "0"] = process.argv.slice(2);
const options = { fields: ["title", "text"], storeFields: ["title"] };
type Index = MiniSearch<{ id: number; title: string; text: string }>;

if (mode === "build") {
  const index: Index = new MiniSearch(options);
  const started = performance.now();
  const count = Number(countText);
  for (let id = 0; id < count; id += 1) {
    const article = generatedArticle(id);
    const end = article.indexOf("\n");
    index.add({ id, title: article.slice(0, end), text: article.slice(end) });
  }
  const seconds = (performance.now() - started) / 1000;
  const resident = residentMb();
  const queries = querySets().map(({ kind, queries: texts }) => {
    const times = texts.map((text) => {
      const before = performance.now();
      ask(index, text);
      return performance.now() - before;
    });
    return { kind, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  });
  console.log(
    JSON.stringify({
      articlesPerSecond: count / seconds,
      residentMb: resident,
      queries,
      indexMb: save(index),
    }),
  );
} else {
  const started = performance.now();
  const index: Index = MiniSearch.loadJSON(readFileSync(file, "utf8"), options);
  ask(index, querySets()[1]?.queries[0] ?? "");
  console.log(JSON.stringify({ firstAnswerMs: performance.now() - started }));
}

function ask(index: Index, query: string): unknown[] {
  const prefix = query.endsWith("*");
  return index.search(prefix ? query.slice(0, -1) : query, { prefix, combineWith: "AND" }).slice(0, 10);
}

/** Megabytes of the saved index; null where it is longer than the longest string that the engine can hold. */
function save(index: Index): number | null {
  try {
    writeFileSync(file, JSON.stringify(index));
    return statSync(file).size / 1_000_000;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
