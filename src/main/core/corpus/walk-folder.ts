import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";

/** A file found by the walk, or a file or folder that could not be looked at, with the reason in plain English. */
export type WalkedFile =
  | {
      path: string;
      /** From the walk's root, parts joined by "/" on every system. */
      relativePath: string;
      bytes: number;
      /** UTC day of the last change. */
      modifiedDay: IsoDay;
    }
  | { path: string; relativePath: string; failure: string };

const LITTER = new Set(["thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "$recycle.bin", "__macosx"]);

/**
 * Every file under a folder, or the one file itself, folder by folder in a stable order (by UTF-16 code units of the names).
 * Hidden entries and the litter of operating systems and office programs are passed over. Linked folders are not
 * followed but reported; so is what cannot be read. Never throws for a file's sake; an aborted signal ends the
 * walk by throwing its reason.
 */
export async function* walkFolder(root: string, signal: AbortSignal): AsyncGenerator<WalkedFile> {
  signal.throwIfAborted();
  const entry = await describe(root, basename(root));
  if (entry !== "folder") yield entry;
  else yield* walk(root, "", signal);
}

async function* walk(folder: string, prefix: string, signal: AbortSignal): AsyncGenerator<WalkedFile> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const relativePath = prefix || basename(folder);
    yield { path: folder, relativePath, failure: reasonOf(error, relativePath) };
    return;
  }
  for (const name of names.toSorted(byCodeUnits)) {
    signal.throwIfAborted();
    if (isLitter(name)) continue;
    const path = join(folder, name);
    const relativePath = prefix ? `${prefix}/${name}` : name;
    const entry = await describeEntry(path, relativePath);
    if (entry === "folder") yield* walk(path, relativePath, signal);
    else yield entry;
  }
}

async function describeEntry(path: string, relativePath: string): Promise<WalkedFile | "folder"> {
  const entry = await describe(path, relativePath);
  if (entry !== "folder" || !(await isLink(path))) return entry;
  const target = await realpath(path);
  return {
    path,
    relativePath,
    failure: `${relativePath} is a link to the folder ${target}; linked folders are not followed. Import that folder itself.`,
  };
}

async function describe(path: string, relativePath: string): Promise<WalkedFile | "folder"> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    if (!found.isFile()) {
      return { path, relativePath, failure: `${relativePath} is not an ordinary file and was left out.` };
    }
    return {
      path,
      relativePath,
      bytes: found.size,
      modifiedDay: found.mtime.toISOString().slice(0, 10),
    };
  } catch (error) {
    return { path, relativePath, failure: reasonOf(error, relativePath) };
  }
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path)).isSymbolicLink();
}

function isLitter(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || LITTER.has(name.toLowerCase());
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function reasonOf(error: unknown, relativePath: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") {
    return `${relativePath} may not be read: check its permissions.`;
  }
  // Node reads names as UTF-8; one that is not cannot be asked for by the name that was read.
  if (code === "ENOENT" && relativePath.includes("\uFFFD")) {
    return `${relativePath} has a name that is not UTF-8. Rename it and import it again.`;
  }
  if (code === "ENOENT") return `${relativePath} does not exist, or is a link whose target is gone.`;
  if (code === "ELOOP") return `${relativePath} is a link that leads back to itself.`;
  return `${relativePath} could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
