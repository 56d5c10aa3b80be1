import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./program.ts";
import { runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interruption.abort());
// A reader that has seen enough (head, less) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsScreen: process.stderr.isTTY,
  interrupted: interruption.signal,
};
// Built, this file stands in out/main beside the workers; the sample texts are in samples, the starter data in starter.
const installation = {
  parseWorkerUrl: pathToFileURL(join(import.meta.dirname, "parse-worker.js")),
  dataWorkerUrl: pathToFileURL(join(import.meta.dirname, "data-worker.js")),
  samplesFolder: join(import.meta.dirname, "..", "..", "samples"),
  starterFolder: join(import.meta.dirname, "..", "..", "starter"),
  env: process.env,
};

process.exitCode = await runProgram(
  process.argv.slice(2),
  (choice, command) => runCommand(installation, choice, terminal, command),
  terminal,
);
