#!/usr/bin/env node
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageBin } from "./build.mjs";
import { findChromium } from "./find-chromium.mjs";
import { needNode24 } from "./node24.mjs";
import { runChild } from "./run-child.mjs";
import { closingLine, readPlaywright, readVitest, sumTotals } from "./test-totals.mjs";

// Every stage runs, also after one has failed; the last line sums all tests. --quick leaves out what takes minutes.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = needNode24();
const quick = process.argv.includes("--quick");
const reports = join(root, "test-results", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const environment = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @type {[name: string, run: () => Promise<import("./test-totals.mjs").Totals>][]} */
const stages = [
  ["format", () => check("oxfmt", ["--check", "."])],
  ["lint", () => check("oxlint", ["--type-aware", "--deny-warnings"])],
  ["types", () => check("typescript", ["-b"], "tsc")],
  [quick ? "unit" : "unit, contract, architecture", () => vitest(quick ? ["tests/unit"] : [])],
  ...(quick
    ? []
    : [
        ["build", () => check("electron-vite", ["build", "--logLevel", "warn"])],
        ["end to end", playwright],
      ]),
];

const outcomes = [];
for (const [name, run] of stages) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const totals = await run();
  outcomes.push({ name, totals, seconds: (Date.now() - start) / 1000 });
}

console.log("");
for (const { name, totals, seconds } of outcomes) {
  const verdict = totals.failed === 0 ? "ok    " : "FAILED";
  console.log(
    `${verdict}  ${name.padEnd(30)} ${seconds.toFixed(1).padStart(7)} s   ${totals.passed} passed, ${totals.failed} failed`,
  );
}
const sum = sumTotals(outcomes.map(({ totals }) => totals));
console.log("");
console.log(closingLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

/** A stage without tests of its own counts as one. */
async function check(name, args, command = name) {
  return (await run(name, args, command)) ? PASSED : FAILED;
}

async function vitest(filters) {
  const file = join(reports, "vitest.json");
  const ok = await run("vitest", [
    "run",
    ...filters,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return readReport(file, readVitest, ok);
}

async function playwright() {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    console.error(
      "No Chromium for the end-to-end tests. Install one (Debian: apt-get install chromium; elsewhere:\n" +
        "npx playwright install chromium) or name one in CHROMIUM_PATH.",
    );
    return FAILED;
  }
  const file = join(reports, "playwright.json");
  const ok = await run("@playwright/test", ["test", "--reporter=line,json"], "playwright", {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    CHROMIUM_PATH: chromium,
  });
  return readReport(file, readPlaywright, ok);
}

/** A runner that failed without saying which test did counts as one failure. */
function readReport(file, read, ok) {
  if (!existsSync(file)) return FAILED;
  const totals = read(JSON.parse(readFileSync(file, "utf8")));
  return !ok && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

async function run(name, args, command = name, env = {}) {
  const script = packageBin(root, name, command);
  if (script === null) {
    console.error(`${name} is not installed: run "npm ci" first.`);
    return false;
  }
  const { code } = await runChild(node, [script, ...args], { cwd: root, env: { ...environment, ...env } });
  return code === 0;
}
