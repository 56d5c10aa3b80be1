import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticFile {
  path: string;
  bytes: number;
  contentType: string;
  /** True when the name holds a hash of the content, so that it may be kept for good. */
  immutable: boolean;
}

/**
 * The file of the built page that a URL path names, null when there is none. Whatever the path says, and wherever
 * symbolic links lead, the file lies within `folder`.
 */
export async function findStaticFile(folder: string, urlPath: string): Promise<StaticFile | null> {
  const relative = decodePath(urlPath);
  if (relative === null) return null;
  const contentType = CONTENT_TYPES[extname(relative)];
  if (contentType === undefined) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, relative));
    if (!path.startsWith(root + sep)) return null;
    const entry = await stat(path);
    if (!entry.isFile()) return null;
    return { path, bytes: entry.size, contentType, immutable: relative.startsWith("assets/") };
  } catch {
    return null;
  }
}

/** The path within the folder; null for anything but plain names parted by slashes. */
function decodePath(urlPath: string): string | null {
  if (urlPath === "/") return "index.html";
  try {
    const names = decodeURIComponent(urlPath).slice(1).split("/");
    return names.every((name) => /^[\w-][\w.-]*$/.test(name)) ? names.join("/") : null;
  } catch {
    return null;
  }
}
