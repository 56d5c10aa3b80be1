import { DEFAULT_LENS } from "../src/shared/domain/lens.ts";
import type { Lens } from "../src/shared/domain/lens.ts";
import { quantile, residentMb } from "./measure.ts";
import { openBenchWorkbench } from "./open-bench-workbench.ts";
import { querySets } from "./query-sets.ts";

// Opens an imported workspace and asks it through the contract: every figure includes parsing, SQL, snippets and zod.
const [dataFolder = ""] = process.argv.slice(2);
const started = performance.now();
const { workbench, client } = await openBenchWorkbench(dataFolder);
const sets = querySets();
const ask = (query: string) => client.articles.list({ lens: { ...DEFAULT_LENS, query }, limit: 10 });
await ask(sets[1]?.queries[0] ?? "");
const firstAnswerMs = performance.now() - started;

const queries: { kind: string; p50: number; p95: number }[] = [];
for (const { kind, queries: texts } of sets) {
  const times: number[] = [];
  for (const text of texts) {
    const before = performance.now();
    await ask(text);
    times.push(performance.now() - before);
  }
  queries.push({ kind, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
}

const views: { view: string; ms: number; kilobytes: number }[] = [];
const lenses: [string, Lens][] = [
  ["whole corpus", DEFAULT_LENS],
  ["a middling word", { ...DEFAULT_LENS, query: sets[1]?.queries[3] ?? "" }],
  ["one state", { ...DEFAULT_LENS, countries: { include: ["KEN"], exclude: [] } }],
];
for (const [lensName, lens] of lenses) {
  for (const [view, question] of [
    ["list", () => client.articles.list({ lens })],
    ["facets", () => client.articles.facets({ lens })],
    ["map", () => client.outreach.map({ lens })],
    ["timeline", () => client.outreach.timeline({ lens })],
    ["histogram", () => client.outreach.histogram({ lens })],
  ] as const) {
    const before = performance.now();
    const answer = await question();
    views.push({
      view: `${view}, ${lensName}`,
      ms: performance.now() - before,
      kilobytes: JSON.stringify(answer).length / 1000,
    });
  }
}
globalThis.gc?.();
console.log(JSON.stringify({ firstAnswerMs, residentMb: residentMb(), queries, views }));
await workbench.close();
