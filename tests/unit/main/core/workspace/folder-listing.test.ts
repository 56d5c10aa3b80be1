import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listFolder } from "../../../../../src/main/core/workspace/folder-listing.ts";

const folder = mkdtempSync(join(tmpdir(), "demarche-listing-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder shows its subfolders first, then its files, and counts what can be imported", async () => {
  mkdirSync(join(folder, "older"));
  for (const name of ["b.txt", "a.HTML", "photo.jpg", ".hidden.txt"]) writeFileSync(join(folder, name), "");
  const listing = await listFolder(folder);
  expect(
    listing.ok && {
      names: listing.value.entries.map(({ name, kind }) => `${kind} ${name}`),
      readable: listing.value.readable,
    },
  ).toEqual({ names: ["folder older", "file a.HTML", "file b.txt", "file photo.jpg"], readable: 2 });
});

test("a folder that cannot be listed is refused in plain words", async () => {
  writeFileSync(join(folder, "b.txt"), "");
  const missing = join(folder, "missing");
  const file = join(folder, "b.txt");
  expect([await listFolder(missing), await listFolder(file)]).toEqual([
    { ok: false, failure: `There is no folder ${missing}.` },
    { ok: false, failure: `${file} is a file, not a folder.` },
  ]);
});

test("a tilde is the home folder", async () => {
  const listing = await listFolder("~");
  expect(listing.ok && listing.value.path).toBe(homedir());
});
