import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { isOwnAddress } from "./page-address.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface PageFile {
  path: string;
  contentType: string;
}

/**
 * The file of the built page that an address names, null when there is none. Whatever the address says, and wherever
 * symbolic links lead, the file lies within `folder`.
 */
export async function findPageFile(folder: string, address: string): Promise<PageFile | null> {
  const relative = relativePath(address);
  const contentType = relative === null ? undefined : CONTENT_TYPES[extname(relative)];
  if (relative === null || contentType === undefined) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, relative));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? { path, contentType } : null;
  } catch {
    return null;
  }
}

/** The path within the folder; null for anything but plain names parted by slashes. */
function relativePath(address: string): string | null {
  if (!isOwnAddress(address)) return null;
  const pathname = URL.parse(address)?.pathname ?? "";
  if (pathname === "" || pathname === "/") return "index.html";
  try {
    const names = decodeURIComponent(pathname).slice(1).split("/");
    return names.every((name) => /^[\w-][\w.-]*$/.test(name)) ? names.join("/") : null;
  } catch {
    return null;
  }
}
