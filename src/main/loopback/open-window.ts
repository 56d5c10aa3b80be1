import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findAppBrowser } from "./find-browser.ts";
import { writeRedirectPage } from "./redirect-page.ts";

const PAGE_LIVES_MS = 10_000;

/** How the page was opened: in a window of its own, in a tab of the usual browser, or not at all. */
export type Opened = "app-window" | "tab" | "nowhere";

/** Shows an address to the user without naming its token in any process's arguments. */
export async function openWindow(dataFolder: string, address: string): Promise<Opened> {
  if (!hasDisplay()) return "nowhere";
  const page = await writeRedirectPage(dataFolder, address);
  // A launch that only joined a running instance stays until its page has gone.
  setTimeout(() => void page.remove(), PAGE_LIVES_MS);
  const { platform, env } = process;
  const browser = findAppBrowser({ platform, env, exists: existsSync });
  const url = pathToFileURL(page.path).href;
  if (browser !== null && (await started(browser, appArguments(url, dataFolder)))) return "app-window";
  const [opener, ...prefix] = defaultOpener(platform);
  return (await started(opener, [...prefix, url])) ? "tab" : "nowhere";
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

function appArguments(url: string, dataFolder: string): string[] {
  // A profile of its own: no extension reads along, and the window is ours to wait for.
  const profile = join(dataFolder, "browser-profile");
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1440,900",
    // Demarche needs no network, so its window asks for none.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(asRoot ? ["--no-sandbox", "--test-type"] : []),
  ];
}

function defaultOpener(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return ["xdg-open"];
}

/** True when the program started and did not fail at once. */
async function started(program: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: "ignore" });
    const patience = setTimeout(() => resolve(true), 1500);
    const settle = (works: boolean) => {
      clearTimeout(patience);
      resolve(works);
    };
    child.once("error", () => settle(false));
    child.once("exit", (code) => settle(code === 0));
    child.unref();
  });
}
