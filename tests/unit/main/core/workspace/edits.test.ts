import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

/** One made-up article whose dateline has no year, in a workbench of its own. */
async function openWithOneArticle(dataFolder = tempFolder()) {
  const folder = tempFolder();
  writeFileSync(
    join(folder, "made-up.txt"),
    "A made-up headline\n\nApril 12, Test Wire. This text is made up for a test.\nIn March 2022, Belarusian Foreign Minister Test Person visited Kenya. He visited Uzbekistan in February.\n",
  );
  const opened = await openTestWorkbench(dataFolder);
  const { runId } = await opened.client.imports.start({ paths: [folder] });
  for await (const progress of await opened.client.imports.watch({ runId })) void progress;
  const { rows } = await opened.client.articles.list({ lens: DEFAULT_LENS });
  return { ...opened, id: rows[0]?.id ?? "" };
}

test("a day set by the analyst moves what hangs on it, and undo gives the inferred day back", async () => {
  const { workbench, client, id } = await openWithOneArticle();
  const state = async () => {
    const { published, events } = await client.articles.get({ id });
    return {
      published: [published?.value, published?.rule, published?.inferred],
      dates: events.map((event) => event.edtf),
    };
  };
  const before = await state();
  expect(before.published).toEqual(["2022-04-12", "dateline-inferred-year", true]);
  await client.articles.setPublished({ id, value: "2024-04-12" });
  const after = await state();
  expect(after.published).toEqual(["2024-04-12", "analyst", false]);
  expect(after.dates).toContain("2022-03");
  expect((await client.edits.undo()).done).toBe("Set publication date 2024-04-12");
  expect(await state()).toEqual(before);
  await client.edits.redo();
  expect(await state()).toEqual(after);
  await workbench.close();
});

test("two quick undos take two edits back, and a new edit forgets what could be redone", async () => {
  const { workbench, client, id } = await openWithOneArticle();
  await client.articles.setPublished({ id, value: "2024-04-12" });
  await client.articles.delete({ ids: [id] });
  const [first, second, third] = await Promise.all([
    client.edits.undo(),
    client.edits.undo(),
    client.edits.undo(),
  ]);
  expect([first.done, second.done, third.done]).toEqual([
    "Delete 1 article",
    "Set publication date 2024-04-12",
    null,
  ]);
  expect((await client.edits.state()).redo?.label).toBe("Set publication date 2024-04-12");
  await client.articles.delete({ ids: [id] });
  expect(await client.edits.state()).toMatchObject({ undo: { label: "Delete 1 article" }, redo: null });
  await workbench.close();
});

test("a delete can be undone after a restart", async () => {
  const dataFolder = tempFolder();
  const { workbench, client, id } = await openWithOneArticle(dataFolder);
  await client.articles.delete({ ids: [id] });
  await workbench.close();
  const again = await openTestWorkbench(dataFolder);
  expect((await again.client.articles.list({ lens: DEFAULT_LENS })).total).toBe(0);
  await again.client.edits.undo();
  expect((await again.client.articles.list({ lens: DEFAULT_LENS })).rows.map((row) => row.id)).toEqual([id]);
  await again.workbench.close();
});

test("dating an article that is not there is told", async () => {
  const { workbench, client } = await openTestWorkbench(tempFolder());
  await expect(client.articles.setPublished({ id: "a0", value: "2024-01-01" })).rejects.toMatchObject({
    code: "NOT_FOUND",
    data: { what: "article", id: "a0" },
  });
  await workbench.close();
});
