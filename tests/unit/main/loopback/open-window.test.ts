import { mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findAppBrowser } from "../../../../src/main/loopback/find-browser.ts";
import { removeOldRedirectPages, writeRedirectPage } from "../../../../src/main/loopback/redirect-page.ts";
import { temporaryFolder } from "./small-host.ts";

const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...there: string[]) =>
  findAppBrowser({ platform, env, exists: (path) => there.includes(path) });

test("the page that hands over the token lies in a folder of its own, for its owner's eyes, and goes", async () => {
  const folder = temporaryFolder();
  const page = await writeRedirectPage(folder, "http://127.0.0.1:4001/#token=abc</script>");
  expect(statSync(page.path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(page.path)).mode & 0o777).toBe(0o700);
  expect(readFileSync(page.path, "utf8")).toBe(
    '<!doctype html><meta charset="utf-8"><title>Demarche</title>' +
      '<script>location.replace("http://127.0.0.1:4001/#token=abc\\u003c/script>")</script>\n',
  );
  await page.remove();
  expect(readdirSync(folder)).toEqual([]);
});

test("pages that a killed instance left are removed, and nothing else", async () => {
  const folder = temporaryFolder();
  await writeRedirectPage(folder, "http://127.0.0.1:4001/#token=abc");
  mkdirSync(join(folder, "workspace"));
  await removeOldRedirectPages(folder);
  expect(readdirSync(folder)).toEqual(["workspace"]);
});

test("Chrome goes before Edge and Chromium, in the order of PATH; snaps are left out", () => {
  const env = { PATH: "/usr/bin:/snap/bin:/opt/bin" };
  expect(on("linux", env, "/usr/bin/chromium", "/opt/bin/google-chrome")).toBe("/opt/bin/google-chrome");
  expect(on("linux", env, "/usr/bin/chromium", "/usr/bin/microsoft-edge")).toBe("/usr/bin/microsoft-edge");
  expect(on("linux", env, "/snap/bin/chromium")).toBeNull();
  expect(on("linux", { ...env, CHROMIUM_PATH: "/mine" }, "/mine", "/usr/bin/chromium")).toBe("/mine");
});

test("browsers are found where Windows and macOS keep them", () => {
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  expect(on("win32", { "ProgramFiles(x86)": "C:\\Program Files (x86)" }, edge)).toBe(edge);
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(on("darwin", { HOME: "/Users/a" }, chrome)).toBe(chrome);
});
