#!/usr/bin/env node
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { needNode24 } from "./node24.mjs";
import { exitCode, runChild } from "./run-child.mjs";

// The command line: its programs are built and need Node 24, this launcher runs on whatever Node is there.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = needNode24();
if (!(await ensureBuilt(root, node))) process.exit(1);

const [command, ...rest] = process.argv.slice(2);
const [program, args] = command === "serve" ? ["loopback.js", rest] : ["cli.js", process.argv.slice(2)];
process.exit(exitCode(await runChild(node, [join(root, "out", "main", program), ...args])));
