import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startDemarche } from "./demarche.ts";

// Each import starts a parse worker anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// Texts written for these tests; what they tell is invented.
const TALKS =
  "Ministers hold talks in Nairobi\n\nOn 12 March 2024 the foreign minister of Belarus met the foreign minister of Kenya in Nairobi.\n";
const WEATHER = "Rain in the north\n\nIt rained in the north for most of the week, and nobody minded much.\n";

test("an import tells what became of every file, and ends with 3 when some failed", async () => {
  const { demarche, write, folder } = startDemarche();
  write("news/talks.txt", TALKS);
  write("news/again/talks-copy.txt", TALKS);
  write("news/weather.txt", WEATHER);
  write("news/broken.txt", Buffer.from([0, 1, 2, 0, 255]));
  write("news/picture.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  const first = await demarche(["import", join(folder, "news"), "--json"]);
  const { notImported, ...counts } = JSON.parse(first.out) as { notImported: unknown[] };
  expect([first.code, counts]).toEqual([
    3,
    {
      runId: expect.any(String),
      state: "done",
      reason: null,
      total: 5,
      imported: 2,
      duplicates: 1,
      skipped: 1,
      failed: 1,
    },
  ]);
  expect(notImported).toEqual([
    { path: "broken.txt", outcome: "failed", reason: expect.stringContaining("broken.txt") },
    { path: "picture.jpg", outcome: "skipped", reason: expect.stringContaining("picture.jpg") },
  ]);
  expect(first.err).toMatch(/looking for files|of 5 files/);

  const second = await demarche(["import", join(folder, "news/talks.txt")]);
  expect([second.code, second.out]).toEqual([
    0,
    "Import finished.\nimported    0\nduplicates  1\nskipped     0\nfailed      0\n",
  ]);
  const runs = JSON.parse((await demarche(["runs", "--json"])).out) as { progress: { state: string } }[];
  expect(runs.map(({ progress }) => progress.state)).toEqual(["done", "done"]);
});

test("a failed file is named with its reason in the report for people", async () => {
  const { demarche, write } = startDemarche();
  const { out, code } = await demarche(["import", write("news/broken.txt", Buffer.from([0, 1, 2, 0, 255]))]);
  expect(code).toBe(3);
  expect(out).toMatch(/\n\nNot imported:\n.*broken\.txt {2}\S.*\n$/);
});

test("search finds by words and by fields, and tells how many there are", async () => {
  const { demarche, write, folder } = startDemarche();
  write("news/talks.txt", TALKS);
  write("news/weather.txt", WEATHER);
  await demarche(["import", join(folder, "news")]);
  const words = await demarche(["search", "rained"]);
  expect([words.code, words.err]).toEqual([0, "1 of 1 article.\n"]);
  expect(words.out).toMatch(/^\d{4}-\d\d-\d\d {2}en {2}– +0 {2}Rain in the north\n$/);
  const field = JSON.parse((await demarche(["search", "country:KE", "--json"])).out) as Record<
    string,
    unknown
  >;
  expect(field).toMatchObject({
    query: "country:KE",
    total: 1,
    articles: [{ title: "Ministers hold talks in Nairobi", states: ["KEN"] }],
  });
});

test("a limit beyond a page is reached page by page", async () => {
  const { demarche, write, folder } = startDemarche();
  for (let index = 0; index < 230; index += 1)
    write(`news/${index}.txt`, `Item ${index}\n\nRain again, for the ${index}th time.\n`);
  await demarche(["import", join(folder, "news")]);
  const all = JSON.parse((await demarche(["search", "rain", "--limit", "1000", "--json"])).out) as {
    articles: { id: string }[];
  };
  expect(new Set(all.articles.map(({ id }) => id)).size).toBe(230);
  const some = JSON.parse((await demarche(["search", "rain", "--limit", "210", "--json"])).out) as {
    articles: unknown[];
  };
  expect(some.articles).toHaveLength(210);
});

test("an event is written with the words that prove it and where they stand", async () => {
  const { demarche, write } = startDemarche();
  await demarche(["import", write("talks.txt", TALKS)]);
  const { code, out } = await demarche(["events", "--country", "ken", "--json"]);
  const { lens, total, events } = JSON.parse(out) as {
    lens: string;
    total: number;
    events: {
      edtf: string;
      parties: { state: string }[];
      evidence: {
        sentence: string;
        start: number;
        end: number;
        quote: string;
        quoteStart: number;
        quoteEnd: number;
      };
    }[];
  };
  expect([code, lens, total, events.length]).toEqual([0, "country=KEN", 1, 1]);
  const [event] = events;
  if (!event) throw new Error("no event");
  expect(Object.keys(event)).toEqual([
    "id",
    "type",
    "mode",
    "cameo",
    "status",
    "historical",
    "edtf",
    "date",
    "parties",
    "article",
    "evidence",
    "rule",
    "confidence",
    "factors",
    "review",
    "occurrence",
    "reports",
    "independent",
  ]);
  expect([event.edtf, event.parties.map(({ state }) => state).toSorted()]).toEqual([
    "2024-03-12",
    ["BLR", "KEN"],
  ]);
  const { evidence } = event;
  expect(TALKS.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
  expect(TALKS.slice(evidence.quoteStart, evidence.quoteEnd)).toBe(evidence.quote);
  const same = await demarche(["events", "--lens", "?country=KEN", "--json"]);
  expect(same.out).toBe(out);
});

test("a lens without events is an empty list, not a failure", async () => {
  const { demarche } = startDemarche();
  const { code, out } = await demarche(["events", "--json"]);
  expect([code, JSON.parse(out)]).toEqual([0, { lens: "", total: 0, events: [] }]);
});

test.each([
  [["events", "--country", "Kenya"], /alpha-3/],
  [["events", "--from", "March"], /from/],
  [["events", "--lens", "country=KEN", "--type", "CONSULT"], /--lens says everything/],
  [["events", "--lens", "country=Kenya"], /country/],
  [["search", "(Minsk"], /bracket is not closed.*character 1/],
  [["search", "rain", "--limit", "0"], /whole number above 0/],
  [["search", "rain", "--sort", "best"], /relevance, newest, oldest/],
  [["import", "no/such/folder"], /cannot be found/],
  [["import"], /missing required argument/],
  [["explode"], /unknown command/],
])("%j is wrong usage and says why", async (args, reason) => {
  const { demarche } = startDemarche();
  const { code, out, err } = await demarche(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(reason);
});

test("help is no failure, and names the exit codes", async () => {
  const { demarche } = startDemarche();
  const { code, out } = await demarche(["--help"]);
  expect([code, out.includes("Exit codes: 0 done, 2 wrong usage")]).toEqual([0, true]);
});

test("a workspace that cannot be opened ends with 4 and says what to do", async () => {
  const { demarche, folder } = startDemarche();
  const file = join(folder, "letter.txt");
  writeFileSync(file, "no folder");
  const { code, err } = await demarche(["info", "--workspace", file]);
  expect(code).toBe(4);
  expect(err).toMatch(/^demarche: .*letter\.txt/);
});

test("--data and --workspace choose where the evidence lies", async () => {
  const { demarche, folder } = startDemarche();
  const workspace = join(folder, "elsewhere");
  const { code, out } = await demarche([
    "info",
    "--data",
    join(folder, "other"),
    "--workspace",
    workspace,
    "--json",
  ]);
  expect([code, JSON.parse(out)]).toMatchObject([0, { path: workspace, articles: 0 }]);
  expect([existsSync(join(folder, "other")), existsSync(join(folder, "data"))]).toEqual([true, false]);
});

test(
  "Ctrl+C stops an import at a batch's edge, keeps what is done, and ends with 130",
  { timeout: 60_000 },
  async () => {
    const { demarche, write, folder } = startDemarche();
    for (let index = 0; index < 1500; index += 1)
      write(`news/${index}.txt`, `Item ${index}\n\nRain for the ${index}th time.\n`);
    const { code, out } = await demarche(["import", join(folder, "news"), "--json"], (_text, interrupt) =>
      interrupt(),
    );
    const report = JSON.parse(out) as { state: string; imported: number };
    expect([code, report.state]).toEqual([130, "cancelled"]);
    expect(report.imported).toBeLessThan(1500);
    const info = JSON.parse((await demarche(["info", "--json"])).out) as { articles: number };
    expect(info.articles).toBe(report.imported);
  },
);
