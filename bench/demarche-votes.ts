import { join } from "node:path";
import { openDatabase } from "../src/main/core/store/database.ts";
import { createRollCallRows } from "../src/main/core/store/roll-call-rows.ts";
import { createRollCallStore } from "../src/main/core/store/roll-call-store.ts";
import { DEFAULT_LENS } from "../src/shared/domain/lens.ts";
import { VoteFilter } from "../src/shared/domain/roll-call.ts";
import { generatedVotes } from "./generated-votes.ts";
import { quantile } from "./measure.ts";

/** Arguments: a folder, and how many roll calls of all members. Prints how long they take in and how long answers take. */
const [folder = "", rollCalls = "5500"] = process.argv.slice(2);
const RUNS = 15;
const ROWS_AT_ONCE = 20_000;

const database = openDatabase(join(folder, "votes.sqlite"));
const rows = createRollCallRows(database);
const { id: file } = database.run(
  `INSERT INTO data_file (uid, name, path, sha256, bytes, format, dataset, state, imported_at)
   VALUES ('bench', 'bench', '', '', 0, 'undl-votes', 'undl', 'reading', '')`,
);

let written = 0;
const writing = performance.now();
let batch: Parameters<typeof rows.write>[1][number][] = [];
for (const votes of generatedVotes(Number(rollCalls))) {
  batch.push(...votes);
  if (batch.length >= ROWS_AT_ONCE) flush();
}
flush();
const writeSeconds = (performance.now() - writing) / 1000;
for (const notice of rows.notices(file)) throw new Error(notice.words);
database.run("UPDATE data_file SET state = 'done' WHERE id = ?", file);
const deriving = performance.now();
rows.derive("undl", file);
const deriveSeconds = (performance.now() - deriving) / 1000;

const store = createRollCallStore(database);
const filter = VoteFilter.parse({});
const years = ["KEN", "UZB", "BGD", "RUS", "UKR", "USA", "CHN", "IND", "FRA", "DEU", "POL", "ZWE"];
const page = { lens: DEFAULT_LENS, filter, states: years, words: "", cursor: null, limit: 60 };
const vectors = measure(() => store.agreement(DEFAULT_LENS, filter, []));
const selfJoin = measure(() => database.all(selfJoinSql()), 3);
process.stdout.write(
  `${JSON.stringify({
    votes: written,
    votesPerSecond: written / writeSeconds,
    deriveSeconds,
    answers: [
      { answer: "agreement with every state", ...vectors, peer: selfJoin.p50 },
      {
        answer: "agreement, twelve states by year",
        ...measure(() => store.agreement(DEFAULT_LENS, filter, years)),
        peer: null,
      },
      {
        answer: "agreement on contested votes of twenty years",
        ...measure(() =>
          store.agreement(
            { ...DEFAULT_LENS, from: "1991-01-01", to: "2010-12-31" },
            { ...filter, contested: true },
            [],
          ),
        ),
        peer: null,
      },
      {
        answer: "matrix, newest first",
        ...measure(() => store.page({ ...page, sort: "newest" })),
        peer: null,
      },
      {
        answer: "matrix, words in the title",
        ...measure(() => store.page({ ...page, sort: "oldest", words: "number 4321" })),
        peer: null,
      },
      {
        answer: "most divergent votes, from all states",
        ...measure(() => store.page({ ...page, states: [], sort: "divergence" })),
        peer: null,
      },
      { answer: "one roll call with every vote", ...measure(() => store.detail("undl:1003000")), peer: null },
    ],
  })}\n`,
);
database.close();

function flush(): void {
  database.transaction(() => rows.write(file, batch));
  written += batch.length;
  batch = [];
}

function measure(answer: () => unknown, runs = RUNS): { p50: number; p95: number; kilobytes: number } {
  const times: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const given = answer();
    times.push(performance.now() - start);
    kilobytes = JSON.stringify(given).length / 1000;
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), kilobytes };
}

/** The same counts without vectors: every vote beside the focus state's own. */
function selfJoinSql(): string {
  return `SELECT v.state, f.position AS focus, v.position AS other, count(*) AS n
    FROM roll_call r JOIN vote f ON f.roll_call = r.id AND f.state = 'BLR' AND f.file = ${file}
    JOIN vote v ON v.roll_call = r.id AND v.file = f.file AND v.state <> 'BLR'
    WHERE r.shown = 1 AND r.body = 'UNGA' GROUP BY 1, 2, 3`;
}
