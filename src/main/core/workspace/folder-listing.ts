import { readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, resolve } from "node:path";
import { fail, ok } from "../../../shared/domain/result.ts";
import type { Result } from "../../../shared/domain/result.ts";

export interface FolderListing {
  path: string;
  parent: string | null;
  entries: { name: string; path: string; kind: "folder" | "file" }[];
  readable: number;
  places: { name: string; path: string }[];
}

const READABLE = /\.(txt|md|markdown|html?|xhtml)$/i;

/**
 * What is in a folder, hidden entries left out, folders first; null and "~" are the home folder. Fails with the reason,
 * a sentence.
 */
export async function listFolder(path: string | null): Promise<Result<FolderListing, string>> {
  const folder = resolve((path ?? "~").replace(/^~(?=$|[/\\])/, homedir()));
  try {
    const found = await readdir(folder, { withFileTypes: true });
    const entries = found
      .filter((entry) => !entry.name.startsWith(".") && (entry.isDirectory() || entry.isFile()))
      .map((entry) => ({
        name: entry.name,
        path: join(folder, entry.name),
        kind: entry.isDirectory() ? ("folder" as const) : ("file" as const),
      }))
      .toSorted(
        (left, right) =>
          Number(left.kind === "file") - Number(right.kind === "file") || left.name.localeCompare(right.name),
      );
    const parent = dirname(folder);
    return ok({
      path: folder,
      parent: parent === folder ? null : parent,
      entries: entries.slice(0, 5000),
      readable: entries.filter((entry) => entry.kind === "file" && READABLE.test(entry.name)).length,
      places: places(),
    });
  } catch (error) {
    return fail(reasonOf(error, folder));
  }
}

function reasonOf(error: unknown, folder: string): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return `There is no folder ${folder}.`;
  if (code === "ENOTDIR") return `${folder} is a file, not a folder.`;
  if (code === "EACCES" || code === "EPERM") return `${folder} may not be opened: check its permissions.`;
  return `${folder} cannot be listed (${error instanceof Error ? error.message : String(error)}).`;
}

function places(): FolderListing["places"] {
  const home = homedir();
  const folders = ["Desktop", "Documents", "Downloads"].map((name) => ({ name, path: join(home, name) }));
  return [
    { name: "Home", path: home },
    ...folders.filter((place) => existsSync(place.path)),
    { name: "This computer", path: parse(home).root },
  ];
}
