import { expect, test, vi } from "vitest";
import { startDemarche } from "./demarche.ts";
import { openTestWorkbench } from "../../../support/open-test-workbench.ts";
import { join } from "node:path";

vi.setConfig({ testTimeout: 60_000 });

// Made-up roll calls.
const VOTES = `resolution,date,title,body,state,vote
A/RES/70/901,2001-12-01,Made up,UNGA,BLR,yes
A/RES/70/901,2001-12-01,Made up,UNGA,KEN,yes
A/RES/70/902,2001-12-02,Made up,UNGA,BLR,no
A/RES/70/902,2001-12-02,Made up,UNGA,KEN,yes
A/RES/70/903,2002-12-02,Made up,UNGA,BLR,abstain
A/RES/70/903,2002-12-02,Made up,UNGA,KEN,abstain
A/RES/70/904,2002-12-03,Made up,UNGA,BLR,yes
A/RES/70/904,2002-12-03,Made up,UNGA,KEN,absent
`;

test("the command line gives the numbers of the view, each with the roll calls it rests on", async () => {
  const { demarche, write, folder } = startDemarche();
  const path = write("votes.csv", VOTES);
  const { client, workbench } = await openTestWorkbench(join(folder, "data"));
  const run = await client.data.start({ files: [{ path }] });
  for await (const _ of await client.data.watch(run));
  await workbench.close();

  const all = await demarche(["votes", "--with", "KEN", "--json"]);
  expect([all.code, JSON.parse(all.out)]).toMatchObject([
    0,
    {
      focus: "BLR",
      with: "KEN",
      rollCalls: 4,
      cells: [1, 0, 0, 0, 1, 0, 1, 0, 0],
      absent: 1,
      measures: {
        identical: { value: 2 / 3, n: 3 },
        decided: { value: 0.5, n: 2 },
        lijphart: { value: 2 / 3, n: 3 },
        kappa: { value: 0.5, n: 3 },
      },
      years: [
        { year: 2001, measures: { identical: { value: 0.5, n: 2 } } },
        {
          year: 2002,
          absent: 1,
          measures: { identical: { value: 1, n: 1 }, decided: { value: null, n: 0 } },
        },
      ],
      definitions: { kappa: { name: "Cohen's kappa" } },
    },
  ]);
  const contested = await demarche([
    "votes",
    "--with",
    "KEN",
    "--from",
    "2001",
    "--to",
    "2001",
    "--contested",
    "--json",
  ]);
  expect(JSON.parse(contested.out)).toMatchObject({
    rollCalls: 1,
    measures: { identical: { value: 0, n: 1 } },
  });
  expect((await demarche(["votes", "--with", "KEN", "--year", "2001"])).out).toBe(
    `BLR and KEN in UNGA, 2 roll calls (vote-table)

measure                                value  n
Identical votes                        50.0%  2
Identical votes, abstentions left out  50.0%  2
Index of agreement                     50.0%  2
Cohen's kappa                           0.00  2
Scott's pi                             -0.33  2

KEN absent 0, BLR absent 0, KEN no member 0

year  identical  n  decided  n  lijphart  n  kappa  n     pi  n
2001      50.0%  2    50.0%  2     50.0%  2   0.00  2  -0.33  2
`,
  );
});

test("what contradicts itself is refused, and the measures are defined in the help", async () => {
  const { demarche } = startDemarche();
  expect(await demarche(["votes", "--with", "KEN", "--year", "2001", "--to", "2002"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("--year says everything"),
  });
  const help = (await demarche(["votes", "--help"])).out;
  for (const word of [
    "identical",
    "decided",
    "lijphart",
    "Cohen's kappa",
    "Scott's pi",
    "(1963)",
    "n is the number",
  ]) {
    expect(help).toContain(word);
  }
});
