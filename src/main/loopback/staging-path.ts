const MOST_LEVELS = 32;
const MOST_BYTES_OF_A_NAME = 255;
const NEVER_ON_WINDOWS = /[\\:*?"<>|]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A batch is named by its page: a UUID or the like. */
export function isBatchName(name: string): boolean {
  return /^[A-Za-z0-9-]{8,64}$/.test(name);
}

/**
 * The names of a copied file's folders and of the file, read from a URL path ("news/2024%20a.txt"). Null when it could
 * lead out of the staging folder or cannot be a file's name on this system.
 */
export function readStagingPath(encoded: string, platform: NodeJS.Platform): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const names = decoded.split("/");
  return names.length <= MOST_LEVELS && names.every((name) => isPlainName(name, platform)) ? names : null;
}

function isPlainName(name: string, platform: NodeJS.Platform): boolean {
  if (name === "" || name === "." || name === "..") return false;
  if (Buffer.byteLength(name) > MOST_BYTES_OF_A_NAME || hasControlCharacter(name)) return false;
  return platform !== "win32" || !NEVER_ON_WINDOWS.test(name);
}

function hasControlCharacter(name: string): boolean {
  return Array.from(name).some((character) => character < " " || character === "\u007f");
}
