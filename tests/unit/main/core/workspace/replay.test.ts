import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_CODEBOOK } from "../../../../../src/shared/domain/review.ts";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { bringIn, briefs, idOf, openWith, queueOf, replayed } from "../../../../support/review-workbench.ts";

/** Made up, with a minister, a deputy minister and nobody by name. */
const TEXTS = [
  `A made-up headline

March 12, 2024, Test Wire. This text is made up for a test.
In March 2022, Belarusian Foreign Minister Adam Example visited Kenya.
`,
  `Another made-up headline

March 13, 2024, Test Wire. This text is made up for a test.
Belarusian Deputy Foreign Minister Eve Example visited Uzbekistan in February 2023. Belarus and Zimbabwe signed an agreement in May 2023.
`,
];
const MINISTERS = { ...DEFAULT_CODEBOOK, minimumRank: "minister" as const };

test("a replay shows what a codebook would change, changes nothing, and then does exactly that", async () => {
  const opened = await openWith(TEXTS);
  const { client, workbench } = opened;
  const before = briefs((await queueOf(opened)).rows);
  expect(before).toEqual([
    "sign ZWE 2023-05 new same",
    "visit KEN 2022-03 new same",
    "visit UZB 2023-02 new same",
  ]);
  const ready = await replayed(opened, MINISTERS);
  expect(ready).toMatchObject({
    state: "ready",
    done: 2,
    total: 2,
    added: 0,
    withdrawn: 1,
    changed: 0,
    reason: null,
  });
  const { replayId } = ready;
  expect((await client.review.replayDifferences({ replayId })).rows).toEqual([
    {
      change: "withdrawn",
      articleId: expect.stringMatching(/^a/),
      articleTitle: "Another made-up headline",
      before: "CONSULT visit 042 BLR(Eve Example, Deputy Foreign Minister, deputy-minister) -> UZB 2023-02",
      after: null,
      sentence: "Belarusian Deputy Foreign Minister Eve Example visited Uzbekistan in February 2023.",
      decided: false,
    },
  ]);
  expect(briefs((await queueOf(opened)).rows)).toEqual(before);
  expect(await client.review.applyReplay({ replayId })).toEqual({ changed: 1 });
  expect(briefs((await queueOf(opened)).rows)).toEqual([
    "sign ZWE 2023-05 new same",
    "visit KEN 2022-03 new same",
  ]);
  expect(await client.review.codebook()).toMatchObject({ codebook: MINISTERS, rulesChanged: false });
  const back = await replayed(opened, DEFAULT_CODEBOOK);
  expect(back).toMatchObject({ added: 1, withdrawn: 0, changed: 0, keptDecisions: 0 });
  await client.review.applyReplay({ replayId: back.replayId });
  expect(briefs((await queueOf(opened)).rows)).toEqual(before);
  await workbench.close();
});

test("what the analyst has decided stays, and shows that the rules no longer say it", async () => {
  const opened = await openWith(TEXTS);
  const { client, workbench } = opened;
  const uzbekistan = idOf((await queueOf(opened)).rows, "UZB");
  await client.review.decide({ ids: [uzbekistan], decision: "accepted" });
  const ready = await replayed(opened, MINISTERS);
  expect(ready).toMatchObject({ withdrawn: 0, keptDecisions: 1 });
  expect((await client.review.replayDifferences({ replayId: ready.replayId })).rows).toMatchObject([
    { change: "withdrawn", decided: true },
  ]);
  expect(await client.review.applyReplay({ replayId: ready.replayId })).toEqual({ changed: 0 });
  expect(briefs((await queueOf(opened, { proposals: ["withdrawn"] })).rows)).toEqual([
    "visit UZB 2023-02 accepted withdrawn",
  ]);
  expect((await client.outreach.events({ lens: DEFAULT_LENS })).total).toBe(3);
  await client.review.decide({ ids: [uzbekistan], decision: "new" });
  expect((await client.outreach.events({ lens: DEFAULT_LENS })).total).toBe(2);
  await expect(client.review.record({ id: uzbekistan })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await client.edits.undo();
  expect(briefs((await queueOf(opened)).rows)).toContain("visit UZB 2023-02 accepted withdrawn");
  await workbench.close();
});

test("what is decided or dated while a replay is looked at is kept when it is applied", async () => {
  const opened = await openWith(TEXTS);
  const { client, workbench } = opened;
  const { rows } = await queueOf(opened);
  const { articleId } = await client.outreach.event({ id: idOf(rows, "UZB") });
  const { replayId } = await replayed(opened, MINISTERS);
  await client.review.decide({ ids: [idOf(rows, "ZWE")], decision: "accepted" });
  await client.articles.setPublished({ id: articleId, value: "2024-03-20" });
  await client.review.applyReplay({ replayId });
  expect(briefs((await queueOf(opened)).rows)).toEqual([
    "sign ZWE 2023-05 accepted same",
    "visit KEN 2022-03 new same",
  ]);
  expect((await client.articles.get({ id: articleId })).published?.value).toBe("2024-03-20");
  expect((await client.review.codebook()).rulesChanged).toBe(false);
  await workbench.close();
});

test("imports and corrected days are read under the workspace's codebook", async () => {
  const opened = await openWith([]);
  const { client, workbench } = opened;
  const { replayId } = await replayed(opened, MINISTERS);
  await client.review.applyReplay({ replayId });
  const later = await openWith(TEXTS);
  await bringIn(opened, later.folder);
  await later.workbench.close();
  const seen = async () => briefs((await queueOf(opened)).rows);
  expect(await seen()).toEqual(["sign ZWE 2023-05 new same", "visit KEN 2022-03 new same"]);
  const { rows } = await client.articles.list({ lens: DEFAULT_LENS });
  for (const { id } of rows) await client.articles.setPublished({ id, value: "2024-03-20" });
  expect(await seen()).toEqual(["sign ZWE 2023-05 new same", "visit KEN 2022-03 new same"]);
  await workbench.close();
});

test("a workspace whose articles were read with other rules says so until a replay is applied", async () => {
  const { workbench, dataFolder } = await openWith(TEXTS);
  await workbench.close();
  const database = new DatabaseSync(join(dataFolder, "workspace", "workspace.sqlite"));
  database.exec("UPDATE article SET reading = 'rules of another Demarche' WHERE id = 1");
  database.close();
  const opened = await openTestWorkbench(dataFolder);
  expect((await opened.client.review.codebook()).rulesChanged).toBe(true);
  const { replayId } = await replayed(opened, DEFAULT_CODEBOOK);
  await opened.client.review.applyReplay({ replayId });
  expect((await opened.client.review.codebook()).rulesChanged).toBe(false);
  await opened.workbench.close();
});

test("one replay at a time, and none beside an import", async () => {
  const opened = await openWith(Array.from({ length: 200 }, (_, index) => `${TEXTS[0]}Number ${index}.`));
  const { client, workbench, folder } = opened;
  const { replayId } = await client.review.startReplay({ codebook: MINISTERS });
  const busy = { code: "BUSY", data: { what: "replay" } };
  await expect(client.review.startReplay({ codebook: MINISTERS })).rejects.toMatchObject(busy);
  await expect(client.imports.start({ paths: [folder] })).rejects.toMatchObject(busy);
  await expect(client.review.applyReplay({ replayId })).rejects.toMatchObject(busy);
  expect(await client.review.cancelReplay({ replayId })).toEqual({ cancelled: true });
  const states: string[] = [];
  for await (const { state } of await client.review.watchReplay({ replayId })) states.push(state);
  expect(states.at(-1)).toBe("cancelled");
  await expect(client.review.applyReplay({ replayId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await client.review.codebook()).toMatchObject({ codebook: DEFAULT_CODEBOOK, rulesChanged: false });
  await workbench.close();
});
