import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeGeneratedCorpus } from "./generated-articles.ts";
import { measureApart } from "./measure.ts";
import { tradeTable } from "./trade-table.ts";

/** npm run bench [-- 10000 100000]: measures Demarche beside MiniSearch-for-everything and prints Markdown tables. */
interface Latency {
  kind: string;
  p50: number;
  p95: number;
}
interface Import {
  articlesPerSecond: number;
  peakMb: number;
  databaseMb: number;
}
interface Answers {
  firstAnswerMs: number;
  residentMb: number;
  queries: Latency[];
  views: { view: string; ms: number; kilobytes: number }[];
}
interface Peer {
  articlesPerSecond: number;
  residentMb: number;
  queries: Latency[];
  indexMb: number | null;
}

interface Votes {
  votes: number;
  votesPerSecond: number;
  deriveSeconds: number;
  answers: { answer: string; p50: number; p95: number; kilobytes: number; peer: number | null }[];
}

const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${new Date().toISOString().slice(0, 10)}`,
  );
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) measureSize(size);
  console.log(tradeTable(join(folder, "trade")));
  measureVotes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureSize(size: number): void {
  const corpus = join(folder, `corpus-${size}`);
  const data = join(folder, `data-${size}`);
  const saved = join(folder, `minisearch-${size}.json`);
  writeGeneratedCorpus(corpus, size);
  const imported = measureApart("demarche-import.ts", [data, corpus]) as Import;
  const bare = join(folder, `bare-${size}`);
  const withoutEvidence = measureApart("demarche-import.ts", [bare, corpus, "without-evidence"]) as Import;
  rmSync(bare, { recursive: true });
  const answers = measureApart("demarche-query.ts", [data]) as Answers;
  const peer = measureApart("minisearch-peer.ts", ["build", saved, String(size)], 16_000) as Peer;
  const opened =
    peer.indexMb === null
      ? null
      : (measureApart("minisearch-peer.ts", ["open", saved], 16_000) as { firstAnswerMs: number });

  console.log(`\n## ${size.toLocaleString("en")} articles\n`);
  table(
    ["", "Demarche", "MiniSearch for everything", "Demarche / MiniSearch"],
    [
      ["import or build, articles/s", ...pair(imported.articlesPerSecond, peer.articlesPerSecond)],
      [
        "import without evidence, articles/s",
        ...pair(withoutEvidence.articlesPerSecond, peer.articlesPerSecond),
      ],
      ["open + first answer, ms", ...pair(answers.firstAnswerMs, opened?.firstAnswerMs ?? null)],
      ["resident after the questions, MB", ...pair(answers.residentMb, peer.residentMb)],
      ["peak while importing, workers included, MB", figure(imported.peakMb), "", ""],
      ["database or saved index, MB", ...pair(imported.databaseMb, peer.indexMb)],
      ...answers.queries.flatMap((query, index) => {
        const other = peer.queries[index];
        return [
          [`${query.kind}, p50 ms`, ...pair(query.p50, other?.p50 ?? null)],
          [`${query.kind}, p95 ms`, ...pair(query.p95, other?.p95 ?? null)],
        ];
      }),
    ],
  );
  console.log("");
  table(
    ["first answer of a view", "ms", "kB"],
    answers.views.map(({ view, ms, kilobytes }) => [view, figure(ms), figure(kilobytes)]),
  );
}

/** A million votes; the peer is the same question as a join of the votes with themselves. */
function measureVotes(): void {
  const votes = measureApart("demarche-votes.ts", [folder]) as Votes;
  console.log(`\n## ${votes.votes.toLocaleString("en")} votes\n`);
  console.log(
    `Taken in at ${figure(votes.votesPerSecond)} votes/s, derived in ${figure(votes.deriveSeconds)} s.\n`,
  );
  table(
    ["answer", "p50 ms", "p95 ms", "budget ms", "kB", "SQL join p50 ms", "Demarche / SQL join"],
    votes.answers.map(({ answer, p50, p95, kilobytes, peer }) => [
      answer,
      figure(p50),
      figure(p95),
      "50",
      figure(kilobytes),
      peer === null ? "" : figure(peer),
      peer === null ? "" : figure(p50 / peer),
    ]),
  );
}

function pair(ours: number, theirs: number | null): string[] {
  return [
    figure(ours),
    theirs === null ? "cannot be saved" : figure(theirs),
    theirs === null ? "" : figure(ours / theirs),
  ];
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}

function table(head: string[], rows: string[][]): void {
  console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---|").join("")}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
