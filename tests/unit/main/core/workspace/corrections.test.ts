import { expect, test } from "vitest";
import { DEFAULT_LENS } from "../../../../../src/shared/domain/lens.ts";
import { DEFAULT_CODEBOOK } from "../../../../../src/shared/domain/review.ts";
import { openWith, replayed } from "../../../../support/review-workbench.ts";

const TEXT = `A made-up headline

March 12, 2024, Test Wire. This text is made up for a test.
In March 2022, Belarusian Foreign Minister Adam Example visited Kenya.
`;

async function open() {
  const opened = await openWith([TEXT]);
  const { client } = opened;
  const [article] = (await client.articles.list({ lens: DEFAULT_LENS })).rows;
  const id = article?.id ?? "";
  const count = async (query: string, source: string[] = []) =>
    (
      await client.articles.list({
        lens: { ...DEFAULT_LENS, query, sources: { include: source, exclude: [] } },
      })
    ).total;
  const seen = async () => {
    const { title, author, source, asRead } = await client.articles.get({ id });
    expect(asRead).toEqual({ title: "A made-up headline", author: null, source: "Test Wire" });
    const found = [await count("headline"), await count("corrigendum"), await count("", ["Other Wire"])];
    return { title, author, source, found };
  };
  return { ...opened, id, seen };
}

test("a corrected title, author and outlet are what lists, facets and search go by, and undo gives the file's back", async () => {
  const { client, workbench, id, seen } = await open();
  const before = { title: "A made-up headline", author: null, source: "Test Wire", found: [1, 0, 0] };
  expect(await seen()).toEqual(before);
  const change = { title: "A made-up corrigendum", author: "Eve Example", source: "Other Wire" };
  expect(await client.articles.correct({ ids: [id], ...change })).toEqual({ changed: 1 });
  expect(await seen()).toEqual({ ...change, found: [0, 1, 1] });
  expect((await client.edits.undo()).done).toBe("Correct 1 article");
  expect(await seen()).toEqual(before);
  await client.edits.redo();
  expect(await seen()).toEqual({ ...change, found: [0, 1, 1] });
  expect(await client.articles.correct({ ids: [id], source: "Other Wire" })).toEqual({ changed: 0 });
  await workbench.close();
});

test("a correction outlives a new reading, and what the file said is still known then", async () => {
  const { client, workbench, id, seen } = await open();
  const change = { title: "A made-up corrigendum", author: null, source: "Other Wire" };
  await client.articles.correct({ ids: [id], ...change });
  await client.articles.setPublished({ id, value: "2024-03-15" });
  const { replayId } = await replayed({ client }, DEFAULT_CODEBOOK);
  await client.review.applyReplay({ replayId });
  expect(await seen()).toEqual({ ...change, found: [0, 1, 1] });
  await client.articles.correct({ ids: [id], title: "A made-up headline", source: "Test Wire" });
  await client.articles.setPublished({ id, value: "2024-03-16" });
  expect(await seen()).toEqual({
    title: "A made-up headline",
    author: null,
    source: "Test Wire",
    found: [1, 0, 0],
  });
  await workbench.close();
});

test("one title is not given to several articles", async () => {
  const { client, workbench, id } = await open();
  await expect(client.articles.correct({ ids: [id, "a0"], title: "Made up" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    data: { issues: [{ path: "title", message: "A title is of one article." }] },
  });
  await workbench.close();
});
