import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const DAY_MS = 86_400_000;
const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const PROOF_LIMIT_MS = 30_000;

/**
 * Where Electron's binary is, without asking the package `electron` for it, which would download it unasked. Null when
 * it is nowhere or of another version than the package.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findElectron(root, env) {
  const chosen = env.ELECTRON_EXEC_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folder = join(root, "node_modules", "electron");
  const name = readText(join(folder, "path.txt"));
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(join(override, name ?? usualName(process.platform)));
  const version = readText(join(folder, "dist", "version"))?.replace(/^v/, "");
  if (name === null || version === undefined || version !== packageVersion(folder)) return null;
  return existing(join(folder, "dist", name));
}

/**
 * Why Electron's binary should not be downloaded now; null when it may be tried.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {Date} now
 */
export function refuseDownload(root, env, platform, now) {
  if (!existsSync(join(root, "node_modules", "electron", "install.js")))
    return "the package electron is not installed";
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return "there is no display";
  if (env.CI) return "not downloaded in CI";
  const failed = Date.parse(readText(failureFile(root)) ?? "");
  if (now.getTime() - failed < DAY_MS) return "its download failed less than a day ago";
  return null;
}

/**
 * Downloads Electron's binary with the package's own installer, within five minutes; Ctrl+C skips it. A failure is
 * remembered for a day. Answers null when it worked, else why not.
 * @param {string} root
 * @param {string} node
 */
export async function downloadElectron(root, node) {
  console.error("Downloading Electron (about 120 MB, once; Ctrl+C skips it and opens the browser instead) …");
  const reason = await runInstaller(root, node);
  if (reason !== null && reason !== "skipped") {
    mkdirSync(dirname(failureFile(root)), { recursive: true });
    writeFileSync(failureFile(root), new Date().toISOString());
  }
  return reason;
}

/**
 * Whether a binary starts at all: null, or why not (a missing library, a wrong architecture).
 * @param {string} binary
 * @returns {Promise<string | null>}
 */
export function proveElectron(binary) {
  return new Promise((resolve) => {
    execFile(binary, ["--version"], { timeout: PROOF_LIMIT_MS }, (error, stdout, stderr) => {
      if (error === null && /^v\d+\./.test(stdout.trim())) return resolve(null);
      const [first = ""] = stderr.trim().split("\n");
      resolve(`it does not start here${first ? `: ${first.slice(0, 160)}` : ""}`);
    });
  });
}

function runInstaller(root, node) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(root, "node_modules", "electron", "install.js")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    let outcome = null;
    const end = (reason) => {
      outcome = reason;
      child.kill("SIGKILL");
    };
    const skip = () => end("skipped");
    process.on("SIGINT", skip);
    const limit = setTimeout(() => end("the download took more than five minutes"), DOWNLOAD_LIMIT_MS);
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    child.once("error", (error) => end(error.message));
    child.once("close", (code) => {
      clearTimeout(limit);
      process.off("SIGINT", skip);
      const [first = ""] = complaint.trim().split("\n");
      resolve(code === 0 ? null : (outcome ?? `the download failed: ${first.slice(0, 160)}`));
    });
  });
}

function failureFile(root) {
  return join(root, "node_modules", ".cache", "demarche", "electron-download-failed");
}

function usualName(platform) {
  if (platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return platform === "win32" ? "electron.exe" : "electron";
}

function packageVersion(folder) {
  const manifest = readText(join(folder, "package.json"));
  return manifest === null ? null : JSON.parse(manifest).version;
}

function existing(path) {
  return existsSync(path) ? path : null;
}

function readText(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}
