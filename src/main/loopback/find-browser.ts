import { delimiter, join } from "node:path";

export interface BrowserSearch {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
}

const ON_LINUX = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];
const ON_MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * A browser that can show a page as a window of its own (Chrome, Edge, Chromium); CHROMIUM_PATH goes before all. Null
 * when none is found. Browsers installed as snaps are left out: they cannot read the page that hands over the token.
 */
export function findAppBrowser(search: BrowserSearch): string | null {
  const { env, exists } = search;
  const chosen = env["CHROMIUM_PATH"];
  return [...(chosen ? [chosen] : []), ...usualPlaces(search)].find((path) => exists(path)) ?? null;
}

function usualPlaces({ platform, env }: BrowserSearch): string[] {
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => ON_WINDOWS.map((app) => `${root}\\${app}`));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", join(env["HOME"] ?? "", "Applications")];
    return roots.flatMap((root) => ON_MAC.map((app) => join(root, app)));
  }
  const folders = (env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder && !folder.startsWith("/snap/"));
  return ON_LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}
