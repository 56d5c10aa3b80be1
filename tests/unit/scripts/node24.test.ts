import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SYSTEM_NODE = "/usr/bin/node";
const scripts = join(import.meta.dirname, "..", "..", "..", "scripts");
const question = `import { findNode24 } from ${JSON.stringify(join(scripts, "node24.mjs"))}; console.log(findNode24());`;

function ask(node: string): string {
  return execFileSync(node, ["--input-type=module", "-e", question], { encoding: "utf8" }).trim();
}

test("a Node that is new enough is kept", () => {
  expect(ask(process.execPath)).toBe(process.execPath);
});

test.skipIf(!existsSync(SYSTEM_NODE))("whatever Node npm runs on, one of 24 or newer is found", () => {
  const version = execFileSync(ask(SYSTEM_NODE), ["--version"], { encoding: "utf8" });
  expect(Number(/^v(\d+)/.exec(version)?.[1])).toBeGreaterThanOrEqual(24);
});
