import { expect, test } from "vitest";
import type { DemarcheClient } from "../../../../../src/renderer/app/client.ts";
import { sortDropped } from "../../../../../src/renderer/app/data-files/sort-dropped.ts";

/** A disk of folders with the names in them; whatever ends in "/" is a folder. */
function disk(folders: Record<string, string[]>): Pick<DemarcheClient["folders"], "list"> {
  return {
    list: (async ({ path }: { path: string }) => {
      const names = folders[path];
      if (!names) throw new Error(`${path} is a file, not a folder.`);
      return {
        entries: names.map((name) => ({
          name: name.replace("/", ""),
          path: `${path}/${name.replace("/", "")}`,
          kind: name.endsWith("/") ? "folder" : "file",
        })),
      };
    }) as unknown as DemarcheClient["folders"]["list"],
  };
}

test("tables are data, texts and whatever else are articles", async () => {
  const paths = ["/d/votes.CSV", "/d/trade.json", "/d/own.xlsx", "/d/a.html", "/d/letter.pdf", "/d/b.txt"];
  expect(await sortDropped(paths, disk({}))).toEqual({
    data: ["/d/votes.CSV", "/d/trade.json", "/d/own.xlsx"],
    articles: ["/d/a.html", "/d/letter.pdf", "/d/b.txt"],
  });
});

test("a folder gives its data files and is searched for articles where it holds anything else", async () => {
  const folders = disk({
    "/d/mixed": ["a.txt", "votes.csv"],
    "/d/deep": ["more/", "trade.csv"],
    "/d/data": ["countries.csv", "flows.csv"],
    "/d/news": ["a.txt"],
    "/d/empty": [],
  });
  const paths = ["/d/mixed", "/d/deep", "/d/data", "/d/news", "/d/empty"];
  expect(await sortDropped(paths, folders)).toEqual({
    data: ["/d/mixed/votes.csv", "/d/deep/trade.csv", "/d/data/countries.csv", "/d/data/flows.csv"],
    articles: ["/d/mixed", "/d/deep", "/d/news", "/d/empty"],
  });
});
