import { Command, InvalidArgumentError } from "commander";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDataFolder } from "../core/workspace/data-folder.ts";
import { openWindow } from "./open-window.ts";
import { serveBrowser } from "./serve-browser.ts";

const IMPATIENCE_MS = 1000;

interface Choices {
  port: number;
  open: boolean;
  workspace?: string;
  data?: string;
}

const choices = new Command("demarche serve")
  .description("Serves Demarche to a browser on this machine.")
  .option("--port <number>", "port on 127.0.0.1; any free one when left out", readPort, 0)
  .option("--no-open", "print the address only, open no window")
  .option("--workspace <folder>", "workspace to open")
  .option("--data <folder>", "folder of workspaces and settings")
  .parse()
  .opts<Choices>();

const log = (line: string) => void process.stderr.write(`${line}\n`);
const dataFolder = openDataFolder(choices.data, process.env);
// Built, this file stands in out/main beside the parse worker; the page is in out/renderer, the sample texts in samples.
const rendererFolder = join(import.meta.dirname, "..", "renderer");
if (!existsSync(join(rendererFolder, "index.html"))) {
  log("The page is not built yet: run npm run build.");
  process.exit(1);
}

try {
  const served = await serveBrowser({
    dataFolder,
    workspacePath: choices.workspace ?? null,
    port: choices.port,
    rendererFolder,
    parseWorkerUrl: pathToFileURL(join(import.meta.dirname, "parse-worker.js")),
    dataWorkerUrl: pathToFileURL(join(import.meta.dirname, "data-worker.js")),
    samplesFolder: join(import.meta.dirname, "..", "..", "samples"),
    starterFolder: join(import.meta.dirname, "..", "..", "starter"),
    openWindow: choices.open ? openWindow : null,
    print: (line) => void process.stdout.write(`${line}\n`),
    log,
    onIdle: () => void end(0),
  });
  let endingSince: number | null = null;
  const end = async (code: number) => {
    // A terminal and the launcher may both pass on one Ctrl+C; only a later one is impatience.
    if (endingSince !== null) {
      if (Date.now() - endingSince > IMPATIENCE_MS) process.exit(1);
      return;
    }
    endingSince = Date.now();
    if (served.kind === "serving") await served.close();
    process.exit(code);
  };
  if (served.kind === "serving")
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end(0));
} catch (error) {
  log(`Demarche could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("a port is a number from 0 to 65535");
}
