import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import type { Occurrence } from "../../../../../src/shared/domain/review.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

const FILLER =
  "The made-up press office added that tea had been served, that nobody had counted the cups, and that the next such " +
  "note would be written when there was something to note; two clerks signed the list of guests and locked the door.";

/** Made-up articles on one visit (two of them reprints, one a day late), a later visit, and a figure told in two ways. */
const ARTICLES: Record<string, string> = {
  wire: `Made up: a visit\n\nMarch 14, 2024, Sample Wire. Belarusian Foreign Minister Adam Example visited Kenya on March 12, 2024. ${FILLER}\n`,
  reprint: `Made up: a visit reprinted\n\nMarch 15, 2024, Sample Post. Belarusian Foreign Minister Adam Example visited Kenya on March 12, 2024. ${FILLER}\n`,
  other: `Made up: another pen\n\nMarch 15, 2024, Test Telegraph. Foreign Minister of Belarus Adam Example visited Kenya on March 13, 2024. No cups are mentioned here. Trade between Belarus and Kenya amounted to $10.5 million in 2021.\n`,
  later: `Made up: a later visit\n\nApril 12, 2024, Test Telegraph. Belarusian Foreign Minister Adam Example visited Kenya on April 10, 2024. In 2021 the trade turnover between Belarus and Kenya amounted to $11 million.\n`,
};

async function open() {
  const folder = tempFolder();
  const news = join(folder, "news");
  mkdirSync(news);
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(news, `${name}.txt`), text);
  const opened = await openTestWorkbench(join(folder, "data"));
  const { runId } = await opened.client.imports.start({ paths: [news] });
  for await (const _ of await opened.client.imports.watch({ runId }));
  const { rows } = await opened.client.outreach.events({ lens: DEFAULT_LENS });
  const idOf = (title: string) => {
    const found = rows.find((event) => event.articleTitle === `Made up: ${title}`);
    if (!found)
      throw new Error(`no event in ${title}: ${rows.map(({ articleTitle }) => articleTitle).join(", ")}`);
    return found.id;
  };
  return { ...opened, idOf };
}

function told({ reports, independent, conflicts }: Occurrence) {
  return {
    reports: reports.map(({ event, group }) => [event.articleTitle.slice("Made up: ".length), group]),
    independent,
    conflicts: conflicts.map(({ field, values }) => [
      field,
      values.map(({ value, recordIds }) => [value, recordIds.length]),
    ]),
  };
}

test("a visit that three articles tell is one happening of two texts, with both days that they give", async () => {
  const { client, idOf, workbench } = await open();
  const occurrence = await client.review.occurrence({ eventId: idOf("another pen") });
  expect(told(occurrence)).toEqual({
    reports: [
      ["a visit", 0],
      ["a visit reprinted", 0],
      ["another pen", 1],
    ],
    independent: 2,
    conflicts: [
      [
        "date",
        [
          ["2024-03-12", 2],
          ["2024-03-13", 1],
        ],
      ],
    ],
  });
  await workbench.close();
});

test("a merge and a split are edits that are undone, redone and logged", async () => {
  const { client, idOf, workbench } = await open();
  const of = async (title: string) => {
    const { reports } = await client.review.occurrence({ eventId: idOf(title) });
    return reports.map(({ event }) => event.articleTitle.slice("Made up: ".length));
  };
  const [neighbour] = await client.review.neighbours({ eventId: idOf("a visit") });
  expect(neighbour?.id).toBe(idOf("a later visit"));
  await client.review.merge({ eventIds: [idOf("a visit"), idOf("a later visit")] });
  const merged = await of("another pen");
  await client.review.split({ eventId: idOf("another pen") });
  const split = [await of("another pen"), await of("a visit")];
  const undone = [(await client.edits.undo()).done, (await client.edits.undo()).done];
  const before = [await of("another pen"), await of("a later visit")];
  await client.edits.redo();
  await client.edits.redo();
  expect({ merged, split, undone, before, redone: [await of("another pen"), await of("a visit")] }).toEqual({
    merged: ["a visit", "a visit reprinted", "another pen", "a later visit"],
    split: [["another pen"], ["a visit", "a visit reprinted", "a later visit"]],
    undone: ["Split 1 event", "Merge 2 events"],
    before: [["a visit", "a visit reprinted", "another pen"], ["a later visit"]],
    redone: [["another pen"], ["a visit", "a visit reprinted", "a later visit"]],
  });
  const log = await client.review.log({ recordId: idOf("another pen") });
  expect(log.rows.map(({ action, to }) => [action, to?.slice(to.lastIndexOf(", ") + 2)])).toEqual([
    ["redo", "a happening of its own [new]"],
    ["undo", "one happening with 3 other reports [new]"],
    ["split", "a happening of its own [new]"],
  ]);
  await workbench.close();
});

test("what was split off comes back by a merge, and a rejected report no longer counts", async () => {
  const { client, idOf, workbench } = await open();
  await client.review.split({ eventId: idOf("another pen") });
  const back = await client.review.merge({ eventIds: [idOf("another pen"), idOf("a visit")] });
  await client.review.decide({ ids: [idOf("a visit reprinted")], decision: "rejected" });
  const rest = await client.review.occurrence({ eventId: idOf("a visit") });
  expect([told(back).reports.length, told(rest).reports]).toEqual([
    3,
    [
      ["a visit", 0],
      ["another pen", 1],
    ],
  ]);
  await workbench.close();
});

test("merges and splits hold when an article is dated anew and read again", async () => {
  const { client, idOf, workbench } = await open();
  await client.review.merge({ eventIds: [idOf("a visit"), idOf("a later visit")] });
  await client.review.split({ eventId: idOf("another pen") });
  const { articleId } = await client.outreach.event({ id: idOf("another pen") });
  await client.articles.setPublished({ id: articleId, value: "2024-03-20" });
  expect(
    told(await client.review.occurrence({ eventId: idOf("a later visit") })).reports.map(([title]) => title),
  ).toEqual(["a visit", "a visit reprinted", "a later visit"]);
  await workbench.close();
});

test("a figure of trade is shown with the articles that state another for the same year", async () => {
  const { client, idOf, workbench } = await open();
  const { articleId } = await client.outreach.event({ id: idOf("another pen") });
  const { statements } = await client.articles.get({ id: articleId });
  const { figures, conflicts } = await client.review.figures({ statementId: statements[0]?.id ?? "" });
  expect([
    figures.length,
    conflicts.map(({ field, values }) => [
      field,
      values.map(({ value }) => value).toSorted((a, b) => (a < b ? -1 : 1)),
    ]),
  ]).toEqual([2, [["amount", ["10500000 USD", "11000000 USD"]]]]);
  await workbench.close();
});
