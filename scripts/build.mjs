import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runChild } from "./run-child.mjs";

const PRODUCTS = [
  "main/electron.js",
  "main/core-process.js",
  "main/loopback.js",
  "main/cli.js",
  "main/parse-worker.js",
  "preload/preload.cjs",
  "renderer/index.html",
];
const SOURCES = ["src", "electron.vite.config.ts", "package-lock.json"];

/**
 * Whether out/ has to be built: something is missing, or a source has changed since. An installed copy without sources
 * is never stale.
 * @param {string} root
 * @returns {"missing" | "stale" | "fresh"}
 */
export function buildState(root) {
  const products = PRODUCTS.map((file) => join(root, "out", file));
  if (!products.every((file) => existsSync(file))) return "missing";
  const built = Math.min(...products.map((file) => statSync(file).mtimeMs));
  const changed = Math.max(...SOURCES.map((name) => newest(join(root, name))));
  return changed > built ? "stale" : "fresh";
}

/**
 * Builds out/ when needed. False when that failed; the builder has then said why.
 * @param {string} root
 * @param {string} node
 */
export async function ensureBuilt(root, node) {
  const state = buildState(root);
  if (state === "fresh") return true;
  const builder = packageBin(root, "electron-vite");
  if (builder === null) {
    if (state === "stale") return true;
    console.error('Demarche is not built, and its builder is not installed: run "npm ci" first.');
    return false;
  }
  console.error(
    state === "missing" ? "Building Demarche (some seconds) …" : "Sources have changed: building …",
  );
  const { code } = await runChild(node, [builder, "build", "--logLevel", "warn"], {
    cwd: root,
    // What the builder prints is for people; standard output may be a pipe that waits for a result.
    stdio: ["ignore", process.stderr, process.stderr],
  });
  return code === 0;
}

/**
 * The script behind a package's command, to be run by a Node of our choice; null when it is not installed.
 * @param {string} root
 * @param {string} name
 * @param {string} [command]
 */
export function packageBin(root, name, command = name) {
  try {
    const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
    return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
  } catch {
    return null;
  }
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
