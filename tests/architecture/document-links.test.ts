import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const documents = ["README.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: root })];

test("every file that a document links to or shows is there", () => {
  const missing = documents.flatMap((document) => {
    const text = readFileSync(join(root, document), "utf8");
    const targets = Array.from(text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g), ([, target = ""]) => target);
    return targets
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(document), target)))
      .map((target) => `${document}: ${target}`);
  });
  expect(missing).toEqual([]);
});
