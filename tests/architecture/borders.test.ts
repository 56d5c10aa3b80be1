import { expect, onTestFinished, test } from "vitest";
import { copyTree } from "./tree-copy.ts";
import type { TreeCopy } from "./tree-copy.ts";

const SLOW_MS = 120_000;

/** A file of another room, or another room's file that a project does not list. */
const CROSSED = /error TS(?:6307|6059)\b/;
const RESTRICTED = /no-restricted-imports/;

const FOR_THE_COMPILER: Readonly<Record<string, string>> = {
  "src/renderer/app/planted-core.ts": "../../main/core/workspace/change-feed.ts",
  "src/shared/domain/planted-core.ts": "../../main/core/workspace/change-feed.ts",
};

const FOR_THE_LINTER: Readonly<Record<string, string>> = {
  "src/renderer/views/map/planted-view.ts": "../corpus/list-keys.ts",
  "src/renderer/views/map/planted-view-by-detour.ts": "../../views/corpus/list-keys.ts",
  "src/renderer/app/planted-electron.ts": "electron",
  "src/main/core/store/planted-electron.ts": "electron",
  "src/main/core/search/planted-sql.ts": "node:sqlite",
  "src/main/cli/planted-sql.ts": "node:sqlite",
  "src/main/loopback/planted-electron.ts": "electron",
};

function freshTree(): TreeCopy {
  const tree = copyTree();
  onTestFinished(() => tree.remove());
  return tree;
}

function refused(lines: readonly string[], pattern: RegExp): string[] {
  const files = lines.filter((line) => pattern.test(line)).map((line) => line.split(/[(:]/, 1)[0] ?? "");
  return [...new Set(files)].toSorted();
}

function plantAll(tree: TreeCopy, imports: Readonly<Record<string, string>>): void {
  for (const [path, module] of Object.entries(imports)) {
    tree.plant(path, `import * as planted from "${module}";\nexport const kept = planted;\n`);
  }
}

test(
  "no file of the tree crosses a border of its room, and the compiler sees it when one does",
  { timeout: SLOW_MS },
  () => {
    const tree = freshTree();
    const before = tree.run("tsc", "-b", "src/renderer");
    plantAll(tree, FOR_THE_COMPILER);
    const after = tree.run("tsc", "-b", "src/renderer");
    const planted = Object.keys(FOR_THE_COMPILER).toSorted();
    expect({
      before: refused(before.lines, CROSSED),
      after: refused(after.lines, CROSSED).filter((path) => planted.includes(path)),
      failed: after.code !== 0,
    }).toEqual({ before: [], after: planted, failed: true });
  },
);

test(
  "no file of the tree imports what its room may not, and the linter sees it when one does",
  { timeout: SLOW_MS },
  () => {
    const tree = freshTree();
    const before = tree.run("oxlint", "-f", "unix", "src");
    plantAll(tree, FOR_THE_LINTER);
    const after = tree.run("oxlint", "-f", "unix", "src");
    expect({
      before: refused(before.lines, RESTRICTED),
      after: refused(after.lines, RESTRICTED),
      failed: after.code !== 0,
    }).toEqual({ before: [], after: Object.keys(FOR_THE_LINTER).toSorted(), failed: true });
  },
);
