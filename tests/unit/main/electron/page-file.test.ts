import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPageFile } from "../../../../src/main/electron/page-file.ts";
import { pageHeaders } from "../../../../src/main/electron/page-policy.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

function builtPage(): { folder: string; page: string } {
  const folder = tempFolder();
  const page = join(folder, "renderer");
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), "page");
  writeFileSync(join(page, "assets", "start-1a.js"), "script");
  writeFileSync(join(page, "notes.pem"), "no type of ours");
  writeFileSync(join(folder, "secret.json"), "{}");
  symlinkSync(join(folder, "secret.json"), join(page, "linked.json"));
  mkdirSync(join(folder, "renderer-other"));
  writeFileSync(join(folder, "renderer-other", "a.json"), "{}");
  return { folder, page };
}

test("an address names a file of the built page", async () => {
  const { page } = builtPage();
  expect([
    await findPageFile(page, "app://demarche/"),
    await findPageFile(page, "app://demarche/index.html#view=map"),
    await findPageFile(page, "app://demarche/assets/start-1a.js?x=1"),
  ]).toEqual([
    { path: join(page, "index.html"), contentType: "text/html; charset=utf-8" },
    { path: join(page, "index.html"), contentType: "text/html; charset=utf-8" },
    { path: join(page, "assets", "start-1a.js"), contentType: "text/javascript; charset=utf-8" },
  ]);
});

test.each([
  "app://demarche/../secret.json",
  "app://demarche/..%2fsecret.json",
  "app://demarche/%2e%2e/secret.json",
  "app://demarche/assets/..%5c..%5csecret.json",
  "app://demarche/../renderer-other/a.json",
  "app://demarche/linked.json",
  "app://demarche//etc/hosts.json",
  "app://demarche/notes.pem",
  "app://demarche/assets",
  "app://demarche/index.html%00.js",
  "app://demarche/%zz.js",
  "app://demarche/missing.js",
  "app://other/index.html",
  "file:///index.html",
])("%s names no file", async (address) => {
  expect(await findPageFile(builtPage().page, address)).toBeNull();
});

test("every file of the page comes with a policy that starts from nothing", () => {
  expect(pageHeaders("text/html")["Content-Security-Policy"]?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});
