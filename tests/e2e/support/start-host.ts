import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";

const BUILT = join(import.meta.dirname, "..", "..", "..", "out", "main");
const START_LIMIT_MS = 60_000;

export interface RunningHost {
  /** The page's address with a one-time token. */
  address: string;
  /** Lines of its log. */
  log: string[];
  stop(): Promise<void>;
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>;
}

/** Starts the built browser host on a data folder of its own. */
export async function startHost(dataFolder: string): Promise<RunningHost> {
  const child = spawn(process.execPath, [built("loopback.js"), "--no-open", `--data=${dataFolder}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => log.push(...chunk.toString().trimEnd().split("\n")));
  const ended = once(child, "exit");
  const address = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`no address after ${START_LIMIT_MS} ms`)),
      START_LIMIT_MS,
    );
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const found = /^Demarche is at (\S+)\n/m.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(limit);
      resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the host ended with ${code}:\n${log.join("\n")}`)));
  });
  return {
    address,
    log,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export interface CliOutcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line on a data folder. */
export async function runCli(dataFolder: string, args: string[]): Promise<CliOutcome> {
  const [command = "", ...rest] = args;
  const child = spawn(process.execPath, [built("cli.js"), command, `--data=${dataFolder}`, ...rest], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

function built(file: string): string {
  const path = join(BUILT, file);
  if (existsSync(path)) return path;
  throw new Error(`${file} is not built: run npm run build first`);
}
