import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { walkFolder } from "../../../../../src/main/core/corpus/walk-folder.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "walk-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(path: string, content = "x"): string {
  const full = join(root, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, content);
  utimesSync(full, new Date("2024-03-12T10:00:00Z"), new Date("2024-03-12T10:00:00Z"));
  return full;
}

async function walk(start: string) {
  const found = [];
  for await (const file of walkFolder(start, new AbortController().signal)) found.push(file);
  return found;
}

test("files come in a stable order with size and day, litter and hidden ones left out", async () => {
  for (const path of ["b/two.txt", "b/.hidden", "a.txt", "Z.txt", ".git/config", "b/~$two.docx"]) put(path);
  for (const path of ["Thumbs.db", "b/desktop.ini", ".DS_Store", "__MACOSX/a.txt"]) put(path);
  put("b/one.txt", "four");
  const day = "2024-03-12";
  expect(await walk(root)).toEqual([
    { path: join(root, "Z.txt"), relativePath: "Z.txt", bytes: 1, modifiedDay: day },
    { path: join(root, "a.txt"), relativePath: "a.txt", bytes: 1, modifiedDay: day },
    { path: join(root, "b", "one.txt"), relativePath: "b/one.txt", bytes: 4, modifiedDay: day },
    { path: join(root, "b", "two.txt"), relativePath: "b/two.txt", bytes: 1, modifiedDay: day },
  ]);
});

test("a single file is a walk of one", async () => {
  const path = put("a.txt");
  expect(await walk(path)).toEqual([{ path, relativePath: "a.txt", bytes: 1, modifiedDay: "2024-03-12" }]);
});

test("a linked folder is reported, not followed, and a linked file is read", async () => {
  put("real/a.txt");
  symlinkSync(root, join(root, "real", "loop"));
  symlinkSync(join(root, "real", "a.txt"), join(root, "real", "link.txt"));
  symlinkSync(join(root, "gone"), join(root, "real", "torn.txt"));
  expect((await walk(root)).map((file) => ("failure" in file ? file.failure : file.relativePath))).toEqual([
    "real/a.txt",
    "real/link.txt",
    `real/loop is a link to the folder ${root}; linked folders are not followed. Import that folder itself.`,
    "real/torn.txt does not exist, or is a link whose target is gone.",
  ]);
});

test("a root that does not exist is reported", async () => {
  const path = join(root, "nowhere");
  expect(await walk(path)).toEqual([
    { path, relativePath: "nowhere", failure: "nowhere does not exist, or is a link whose target is gone." },
  ]);
});

// Only Linux keeps names that are not UTF-8.
test.skipIf(process.platform !== "linux")(
  "a name in another charset is told apart from a file that is gone",
  async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]), "x");
    expect(await walk(root)).toEqual([
      {
        path: join(root, "caf\uFFFD.txt"),
        relativePath: "caf\uFFFD.txt",
        failure: "caf\uFFFD.txt has a name that is not UTF-8. Rename it and import it again.",
      },
    ]);
  },
);

// The superuser may read everything, so there is nothing to see then.
test.skipIf(process.getuid?.() === 0)(
  "a folder that may not be read is reported, and the walk goes on",
  async () => {
    put("closed/a.txt");
    const open = put("open.txt");
    chmodSync(join(root, "closed"), 0);
    const found = await walk(root);
    chmodSync(join(root, "closed"), 0o700);
    expect(found).toEqual([
      {
        path: join(root, "closed"),
        relativePath: "closed",
        failure: "closed may not be read: check its permissions.",
      },
      { path: open, relativePath: "open.txt", bytes: 1, modifiedDay: "2024-03-12" },
    ]);
  },
);

test("an aborted signal ends the walk with its reason", async () => {
  put("a.txt");
  put("b.txt");
  const stop = new AbortController();
  const files = walkFolder(root, stop.signal);
  await files.next();
  stop.abort(new Error("stopped by the analyst"));
  await expect(files.next()).rejects.toThrow("stopped by the analyst");
});
