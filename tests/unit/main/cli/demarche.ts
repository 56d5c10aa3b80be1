import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { runProgram } from "../../../../src/main/cli/program.ts";
import { runCommand } from "../../../../src/main/cli/run-command.ts";
import type { Terminal } from "../../../../src/main/cli/terminal.ts";

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** The command line over a real workbench in a folder that goes when the test ends. */
export function startDemarche() {
  const folder = mkdtempSync(join(tmpdir(), "demarche-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const installation = {
    parseWorkerUrl: new URL("../../../../src/main/core/corpus/parse-worker.ts", import.meta.url),
    dataWorkerUrl: new URL("../../../../src/main/core/datafiles/data-worker.ts", import.meta.url),
    samplesFolder: join(folder, "samples"),
    starterFolder: new URL("../../../../starter", import.meta.url).pathname,
    env: { DEMARCHE_DATA: join(folder, "data") },
  };

  /** Runs a command; `onErr` sees what it writes on the way. */
  const demarche = async (
    args: string[],
    onErr?: (text: string, interrupt: () => void) => void,
  ): Promise<Ended> => {
    const ended: Ended = { code: 0, out: "", err: "" };
    const interruption = new AbortController();
    const terminal: Terminal = {
      out: (text) => void (ended.out += text),
      err: (text) => {
        ended.err += text;
        onErr?.(text, () => interruption.abort());
      },
      errIsScreen: false,
      interrupted: interruption.signal,
    };
    ended.code = await runProgram(
      args,
      (choice, command) => runCommand(installation, choice, terminal, command),
      terminal,
    );
    return ended;
  };

  /** Writes a file below the test's folder; its path. */
  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return { demarche, write, folder };
}
