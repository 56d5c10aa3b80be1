import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { ReviewRecord } from "../../../../../src/shared/domain/review.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import {
  briefs,
  brief,
  bringIn,
  idOf,
  openWith,
  queueOf,
  WHOLE_QUEUE,
} from "../../../../support/review-workbench.ts";

/** Nothing in it is real. "In February" hangs on the day of publication, "in March 2022" does not. */
const TEXT = `A made-up headline

March 12, 2024, Test Wire. This text is made up for a test.
In March 2022, Belarusian Foreign Minister Adam Example visited Kenya. He visited Uzbekistan in February.
Bilateral trade between Belarus and Kenya amounted to $10.5 million in 2021.
`;

const open = (texts: readonly string[] = [TEXT]) => openWith(texts);

test("a decision is a state, a line in the log and one step to undo", async () => {
  const opened = await open();
  const { client, workbench } = opened;
  const { rows, total } = await queueOf(opened);
  expect({ records: briefs(rows), total }).toEqual({
    records: ["trade new same", "visit KEN 2022-03 new same", "visit UZB 2024-02 new same"],
    total: 3,
  });
  const kenya = idOf(rows, "KEN");
  expect(await client.review.decide({ ids: [kenya, "e-not-there"], decision: "accepted" })).toEqual({
    changed: 1,
  });
  expect(await client.review.decide({ ids: [kenya], decision: "accepted" })).toEqual({ changed: 0 });
  expect(briefs((await queueOf(opened, { reviews: ["accepted"] })).rows)).toEqual([
    "visit KEN 2022-03 accepted same",
  ]);
  expect((await client.edits.undo()).done).toBe("Accept 1 record");
  expect((await queueOf(opened, { reviews: ["accepted"] })).total).toBe(0);
  await client.edits.redo();
  expect((await queueOf(opened, { reviews: ["accepted"] })).total).toBe(1);
  const { rows: log } = await client.review.log({ recordId: kenya });
  const words = "CONSULT visit 042 BLR(Adam Example, Foreign Minister, minister) -> KEN 2022-03";
  expect(log.map(({ who, action, from, to }) => [who, action, from, to])).toEqual([
    ["adam.example", "redo", `${words} [new]`, `${words} [accepted]`],
    ["adam.example", "undo", `${words} [accepted]`, `${words} [new]`],
    ["adam.example", "accept", `${words} [new]`, `${words} [accepted]`],
  ]);
  await workbench.close();
});

test("what the analyst rejects leaves the lens and its counts, and comes back when reopened", async () => {
  const opened = await open();
  const { client, workbench } = opened;
  const kenya = idOf((await queueOf(opened)).rows, "KEN");
  const counts = async () => [
    (await client.outreach.events({ lens: DEFAULT_LENS })).total,
    (await client.workspace.info()).events,
  ];
  expect(await counts()).toEqual([2, 2]);
  await client.review.decide({ ids: [kenya], decision: "rejected" });
  expect(await counts()).toEqual([1, 1]);
  await client.review.decide({ ids: [kenya], decision: "new" });
  expect(await counts()).toEqual([2, 2]);
  await workbench.close();
});

test("a corrected event follows its new states, date and code everywhere, and undo takes all of it back", async () => {
  const opened = await open();
  const { client, workbench } = opened;
  const kenya = idOf((await queueOf(opened)).rows, "KEN");
  const seen = async () => ({
    article: (await client.articles.get({ id: (await client.outreach.event({ id: kenya })).articleId }))
      .events,
    events: (await client.outreach.events({ lens: DEFAULT_LENS })).rows,
    map: await client.outreach.map({ lens: DEFAULT_LENS }),
    listed: (await client.articles.list({ lens: DEFAULT_LENS })).rows,
  });
  const before = await seen();
  const edited = await client.review.edit({
    id: kenya,
    record: {
      kind: "event",
      change: {
        mode: "visit",
        status: "planned",
        date: { kind: "interval", from: "2022-05-01", to: "2022-05-31", precision: "month" },
        parties: [
          { state: "BLR", role: "actor", person: null },
          { state: "ZWE", role: "target", person: null },
        ],
      },
    },
  });
  expect(brief(edited)).toBe("visit ZWE 2022-05 edited same");
  const { type, cameo, date } = await client.outreach.event({ id: kenya });
  expect({ type, cameo, rule: date.rule }).toEqual({ type: "AGREE", cameo: "036", rule: "analyst" });
  const after = await seen();
  expect(after.map.states.find(({ state }) => state === "ZWE")).toMatchObject({
    events: 1,
    firstDay: "2022-05-01",
  });
  expect(after.map.states.find(({ state }) => state === "KEN")?.events).toBe(0);
  await client.edits.undo();
  expect(await seen()).toEqual(before);
  await client.edits.redo();
  expect(await seen()).toEqual(after);
  await workbench.close();
});

test("a correction keeps a statement's proof and refuses another kind", async () => {
  const opened = await open();
  const { client, workbench } = opened;
  const trade = (await queueOf(opened, { kinds: ["trade"] })).rows[0];
  if (trade?.kind !== "statement" || trade.statement.statement.kind !== "trade") throw new Error("no figure");
  const { id, statement } = trade.statement;
  const moved = { start: 0, end: 1 };
  const edited = await client.review.edit({
    id,
    record: {
      kind: "statement",
      change: { ...statement, amount: "12", flow: "export", quote: moved, rule: "mine" },
    },
  });
  expect(edited).toMatchObject({
    statement: {
      review: "edited",
      statement: { amount: "12", flow: "export", quote: statement.quote, rule: statement.rule },
      sentence: trade.statement.sentence,
    },
  });
  const { rows } = await queueOf(opened, { kinds: ["event"] });
  await expect(
    client.review.edit({ id: idOf(rows, "KEN"), record: { kind: "statement", change: statement } }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await workbench.close();
});

test("a corrected day of publication leaves decisions alone, shows what the rules say now, and one key takes it over", async () => {
  const opened = await open();
  const { client, workbench } = opened;
  const { rows } = await queueOf(opened);
  const uzbekistan = idOf(rows, "UZB");
  const { articleId } = await client.outreach.event({ id: uzbekistan });
  await client.review.decide({ ids: [uzbekistan], decision: "accepted" });
  await client.articles.setPublished({ id: articleId, value: "2023-03-12" });
  expect(briefs((await queueOf(opened)).rows)).toEqual([
    "trade new same",
    "visit KEN 2022-03 new same",
    "visit UZB 2024-02 accepted changed",
  ]);
  const changed = await queueOf(opened, { proposals: ["changed", "withdrawn"] });
  expect(changed.rows[0]).toMatchObject({ proposed: { date: { reading: { from: "2023-02-01" } } } });
  expect(changed.total).toBe(1);
  expect(await client.review.decide({ ids: [uzbekistan], decision: "proposal" })).toEqual({ changed: 1 });
  expect(brief(await client.review.record({ id: uzbekistan }))).toBe("visit UZB 2023-02 accepted same");
  await client.edits.undo();
  expect(brief(await client.review.record({ id: uzbekistan }))).toBe("visit UZB 2024-02 accepted changed");
  await client.review.decide({ ids: [uzbekistan], decision: "accepted" });
  expect(brief(await client.review.record({ id: uzbekistan }))).toBe("visit UZB 2024-02 accepted same");
  await client.review.decide({ ids: [uzbekistan], decision: "new" });
  expect(brief(await client.review.record({ id: uzbekistan }))).toBe("visit UZB 2023-02 new same");
  await workbench.close();
});

test("decisions outlive a restart, a deletion, and the same file imported again", async () => {
  const { folder, dataFolder, ...first } = await open();
  const kenya = idOf((await queueOf(first)).rows, "KEN");
  const { articleId } = await first.client.outreach.event({ id: kenya });
  await first.client.review.decide({ ids: [kenya], decision: "accepted" });
  await first.workbench.close();
  const opened = await openTestWorkbench(dataFolder);
  const before = briefs((await queueOf(opened)).rows);
  expect(before).toContain("visit KEN 2022-03 accepted same");
  await bringIn(opened, folder);
  expect(briefs((await queueOf(opened)).rows)).toEqual(before);
  await opened.client.articles.delete({ ids: [articleId] });
  expect((await queueOf(opened)).total).toBe(0);
  await bringIn(opened, folder);
  expect(briefs((await queueOf(opened)).rows)).toEqual(before);
  await opened.workbench.close();
});

test("a rule's new records above a confidence are accepted at once, and one undo takes them back", async () => {
  const opened = await open([TEXT, TEXT.replaceAll("Kenya", "Zimbabwe").replace("Example", "Sample")]);
  const { client, workbench } = opened;
  const { rows } = await queueOf(opened);
  await client.review.decide({ ids: [idOf(rows, "ZWE")], decision: "rejected" });
  const rule = { rule: "visit-made", lens: DEFAULT_LENS };
  expect(await client.review.acceptRule({ ...rule, minimumConfidence: 1 })).toEqual({ changed: 0 });
  expect(await client.review.acceptRule({ ...rule, minimumConfidence: 0 })).toEqual({ changed: 3 });
  expect(
    (await client.review.rules({ lens: DEFAULT_LENS })).find(({ rule }) => rule === "visit-made"),
  ).toEqual({
    rule: "visit-made",
    new: 0,
    accepted: 3,
    edited: 0,
    rejected: 1,
  });
  expect((await client.edits.undo()).done).toBe("Accept 3 records");
  expect((await queueOf(opened, { reviews: ["accepted"] })).total).toBe(0);
  expect((await queueOf(opened, { reviews: ["rejected"] })).total).toBe(1);
  await workbench.close();
});

test("the queue goes by sureness or by day, page by page, each record once", async () => {
  const opened = await open([
    TEXT,
    TEXT.replaceAll("Kenya", "Zimbabwe"),
    TEXT.replaceAll("Uzbekistan", "Bangladesh"),
  ]);
  const { client, workbench } = opened;
  for (const sort of ["least-sure", "surest", "newest"] as const) {
    const whole = await client.review.queue({ lens: DEFAULT_LENS, filter: WHOLE_QUEUE, sort });
    const paged: ReviewRecord[] = [];
    let cursor: string | null = null;
    do {
      const page: typeof whole = await client.review.queue({
        lens: DEFAULT_LENS,
        filter: WHOLE_QUEUE,
        sort,
        cursor,
        limit: 2,
      });
      paged.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(whole.rows);
    expect(whole.rows).toHaveLength(9);
    const sureness = whole.rows.map((row) =>
      row.kind === "event" ? row.event.confidence : row.statement.statement.confidence,
    );
    if (sort !== "newest") {
      const sorted = sureness.toSorted((left, right) => (sort === "surest" ? right - left : left - right));
      expect(sureness).toEqual(sorted);
    }
  }
  await workbench.close();
});
