import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const PROJECT = join(import.meta.dirname, "..", "..");

export interface TreeCopy {
  /** Writes a file of the copy. */
  plant(path: string, text: string): void;
  /** Runs a tool of the project on the copy; its lines, without indented details. */
  run(tool: "tsc" | "oxlint", ...args: string[]): { lines: string[]; code: number | null };
  remove(): void;
}

/** A copy of the sources and their rules, in which borders may be crossed without harm. */
export function copyTree(): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), "demarche-tree-"));
  for (const name of ["src", "tsconfig.base.json", ".oxlintrc.json", "package.json"]) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    plant(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    run(tool, ...args) {
      const script = { tsc: "typescript/bin/tsc", oxlint: "oxlint/bin/oxlint" }[tool];
      const command = [join(folder, "node_modules", script), ...args];
      const { stdout, stderr, status } = spawnSync(process.execPath, command, {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      return { lines: `${stdout}\n${stderr}`.split("\n").filter((line) => /^\S/.test(line)), code: status };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
