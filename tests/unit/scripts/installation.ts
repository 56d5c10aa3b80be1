import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const SCRIPTS = join(import.meta.dirname, "..", "..", "..", "scripts");
const ELECTRON = "45.4.1";

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/**
 * A copy of the scripts above programs that only tell how they were called: `started NAME [arguments]`. `run` runs a
 * script on this Node with no environment but what is given.
 */
export function installDemarche() {
  const root = mkdtempSync(join(tmpdir(), "demarche-scripts-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(SCRIPTS, join(root, "scripts"), { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  write("package.json", '{ "name": "demarche", "type": "module" }');
  write("src/main.ts", "export {};");
  write("node_modules/electron/package.json", JSON.stringify({ version: ELECTRON }));
  write("node_modules/electron/install.js", "console.error('no network here'); process.exit(1);");

  return {
    root,
    write,
    build() {
      for (const name of ["electron", "core-process", "loopback", "cli", "parse-worker"]) {
        write(`out/main/${name}.js`, told(name));
      }
      write("out/preload/preload.cjs", "");
      write("out/renderer/index.html", "");
    },
    /** A program in Electron's place; `says` is what it answers to --version. */
    installElectron({ version = ELECTRON, body = 'echo started electron "$@"' } = {}) {
      write("node_modules/electron/dist/version", version);
      write("node_modules/electron/path.txt", "electron");
      const binary = write(
        "node_modules/electron/dist/electron",
        `#!/bin/sh\nif [ "$1" = --version ]; then echo v${version}; exit 0; fi\n${body}\n`,
      );
      chmodSync(binary, 0o755);
      return binary;
    },
    run(script: string, args: string[] = [], env: Record<string, string> = {}): Ran {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, "scripts", script), ...args],
        {
          env: { PATH: "/usr/bin:/bin", ...env },
          encoding: "utf8",
        },
      );
      return { code: status, out: stdout, err: stderr };
    },
  };
}

function told(name: string): string {
  return `console.log(["started", "${name}", ...process.argv.slice(2)].join(" "));\nprocess.exit(Number(process.env.END_WITH ?? 0));\n`;
}
