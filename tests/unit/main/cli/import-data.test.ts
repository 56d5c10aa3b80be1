import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { startDemarche } from "./demarche.ts";

// Each command opens the workspace anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// A table written for these tests: neither its resolutions nor its states exist.
const VOTES = `resolution,date,title,state,vote
TEST/1,2024-03-01,A made-up resolution,Examplia,yes
TEST/1,2024-03-01,A made-up resolution,Nowhereland,perhaps
TEST/1,2024-03-01,A made-up resolution,Nowhereland,no
`;

interface Report {
  state: string;
  files: {
    name: string;
    outcome: string;
    reason: string | null;
    file: Record<string, unknown> | null;
    notices: { kind: string; words: string; lines: number[] }[];
  }[];
}

test("data files are read with a report each: as what, how many rows, what was left out on which lines", async () => {
  const { demarche, write } = startDemarche();
  const votes = write("votes.csv", VOTES);
  const first = await demarche(["import-data", votes, "--json"]);
  const report = JSON.parse(first.out) as Report;
  expect([first.code, report.state, report.files[0]?.outcome]).toEqual([0, "done", "imported"]);
  expect(report.files[0]?.file).toMatchObject({
    format: "vote-table",
    dataset: "vote-table",
    state: "done",
    rows: 3,
    kept: 2,
    leftOut: 1,
    unresolved: 2,
    yearFrom: 2024,
    yearTo: 2024,
  });
  expect(report.files[0]?.notices.map(({ kind, lines }) => [kind, lines])).toEqual([
    ["left-out", [3]],
    ["unresolved", [2]],
    ["unresolved", [4]],
  ]);

  const again = await demarche(["import-data", votes]);
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringMatching(/^votes\.csv: Nothing new: the same file has been in the workspace since \d{4}-/),
  ]);
  const changed = await demarche([
    "import-data",
    write("votes-2.csv", VOTES.replace("Examplia,yes", "Examplia,no")),
  ]);
  expect(changed.code).toBe(0);
  expect(changed.out).toContain(
    "votes-2.csv: imported\n  read as     a table of votes (vote-table, data set vote-table)\n",
  );
  expect(changed.out).toMatch(/ {2}Left out:\n {4}.*perhaps.* \(line 3\)\n/);
  expect(changed.out).toMatch(/ {2}changes {5}1\n/);
  expect(changed.out).toContain("yes -> no");
  const listed = await demarche(["data"]);
  expect(listed.out.split("\n").map((line) => line.split(/ {2,}/).at(-1))).toEqual([
    "file",
    "votes-2.csv",
    "votes.csv",
    "",
  ]);
});

test("a file that cannot be read is named with its reason, the others are read, and the command ends with 3", async () => {
  const { demarche, write } = startDemarche();
  const args = [write("notes.csv", "a,b\n1,2\n"), write("votes.csv", VOTES)];
  const { code, out } = await demarche(["import-data", ...args]);
  expect(code).toBe(3);
  expect(out).toMatch(/^notes\.csv: No format is known by these columns.*\n\nvotes\.csv: imported\n/);
});

test("a mapping says what the columns of a table hold, and is remembered for the next one", async () => {
  const { demarche, write } = startDemarche();
  const table = VOTES.replace("resolution,date,title,state,vote", "paper,when,what,who,how");
  const path = write("own.csv", table);
  const unmapped = await demarche(["import-data", path]);
  expect([unmapped.code, unmapped.out]).toEqual([3, expect.stringContaining("own.csv: No format is known")]);
  const mapping = write(
    "mapping.json",
    JSON.stringify({
      kind: "vote-table",
      columns: { resolution: "paper", date: "when", title: "what", state: "who", vote: "how" },
      fixed: {},
    }),
  );
  expect(await demarche(["import-data", path, "--mapping", mapping])).toMatchObject({ code: 0 });
  const next = await demarche([
    "import-data",
    write("own-2.csv", `${table}TEST/2,2024-03-02,Another,Examplia,no\n`),
    "--json",
  ]);
  expect((JSON.parse(next.out) as Report).files[0]).toMatchObject({ outcome: "imported", file: { kept: 3 } });
  const wrong = write("wrong.json", '{"kind":"tea-leaves"}');
  expect(await demarche(["import-data", path, "--mapping", wrong])).toMatchObject({
    code: 2,
    err: expect.stringContaining("wrong.json is no mapping"),
  });
});

test("the starter data are read whole and are a data set of their own", async () => {
  const { demarche } = startDemarche();
  const { code, out } = await demarche(["import-data", "--starter", "--json"]);
  const lines = readFileSync(new URL("../../../../starter/un-votes.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  expect([code, (JSON.parse(out) as Report).files]).toMatchObject([
    0,
    [
      {
        name: "un-votes.csv",
        outcome: "imported",
        file: { dataset: "starter", kept: lines.length - 1, leftOut: 0, unresolved: 0, clashes: 0 },
        notices: [],
      },
      {
        name: "trade.csv",
        outcome: "imported",
        file: { dataset: "starter", kept: 1, leftOut: 0, unresolved: 0, clashes: 0 },
      },
    ],
  ]);
  // Published lists; of ES-11/1 Uzbekistan has no vote, which is no abstention.
  const said = lines
    .map((line) => line.split(","))
    .filter(([symbol]) => /68\/262|ES-11\/1$/.test(symbol ?? ""));
  expect(said.map(([symbol, , , , , state, vote]) => `${symbol} ${state} ${vote}`)).toEqual([
    "A/RES/68/262 BLR no",
    "A/RES/68/262 KEN abstain",
    "A/RES/68/262 UZB abstain",
    "A/RES/68/262 BGD abstain",
    "A/RES/ES-11/1 BLR no",
    "A/RES/ES-11/1 KEN yes",
    "A/RES/ES-11/1 BGD abstain",
    "A/RES/ES-11/1 UZB absent",
  ]);
  expect(await demarche(["import-data"])).toMatchObject({ code: 2 });
  expect(await demarche(["import-data", "--starter", "some.csv"])).toMatchObject({ code: 2 });
});
