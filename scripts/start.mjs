#!/usr/bin/env node
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.mjs";
import { downloadElectron, findElectron, proveElectron, refuseDownload } from "./electron-binary.mjs";
import { needNode24 } from "./node24.mjs";
import { exitCode, runChild } from "./run-child.mjs";

const USAGE = `npm start -- [--electron | --browser] [--no-open] [--port N] [--workspace FOLDER] [--data FOLDER]

  --electron   the desktop window, or an error when it cannot be had
  --browser    a window of your browser
  --no-open    print the browser's address only (implies --browser)
  --port       the browser host's port on 127.0.0.1
  --workspace  the workspace to open
  --data       the folder of workspaces and settings`;

/** A desktop window that dies so soon has never been one; Linux without a usable sandbox ends this way. */
const EARLY_DEATH_MS = 10_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = readFlags();
const node = needNode24();
if (!(await ensureBuilt(root, node))) process.exit(1);

const wantsBrowser = flags.browser || flags["no-open"] || flags.port !== undefined;
const reason = wantsBrowser ? null : await startElectron();
if (!wantsBrowser) {
  if (flags.electron) {
    console.error(`Electron cannot be started: ${reason}.`);
    process.exit(1);
  }
  console.error(`Electron's binary is not here (${reason}): opening the workbench in your browser instead.`);
}
process.exit(exitCode(await startBrowserHost()));

/** Runs the desktop window and ends with it; answers why not when there is none to run. */
async function startElectron() {
  let binary = findElectron(root, process.env);
  if (binary === null) {
    const refusal = refuseDownload(root, process.env, process.platform, new Date());
    const failure = refusal ?? (await downloadElectron(root, node));
    if (failure !== null) return failure;
    binary = findElectron(root, process.env);
    if (binary === null) return "the download left no binary";
  }
  const fault = await proveElectron(binary);
  if (fault !== null) return fault;
  const asRoot = process.platform === "linux" && process.getuid() === 0;
  const started = Date.now();
  const ended = await runChild(binary, [...(asRoot ? ["--no-sandbox"] : []), root, ...sharedFlags()]);
  const crashed = ended.signal !== null && !["SIGINT", "SIGTERM", "SIGHUP"].includes(ended.signal);
  if (crashed && Date.now() - started < EARLY_DEATH_MS) return `it ended at once by ${ended.signal}`;
  return process.exit(exitCode(ended));
}

function startBrowserHost() {
  const port = flags.port === undefined ? [] : [`--port=${flags.port}`];
  const open = flags["no-open"] ? ["--no-open"] : [];
  return runChild(node, [join(root, "out", "main", "loopback.js"), ...port, ...open, ...sharedFlags()]);
}

function sharedFlags() {
  return ["workspace", "data"].flatMap((name) =>
    flags[name] === undefined ? [] : [`--${name}=${flags[name]}`],
  );
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        electron: { type: "boolean", default: false },
        browser: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
        dev: { type: "boolean", default: false },
        port: { type: "string" },
        workspace: { type: "string" },
        data: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    return process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}
