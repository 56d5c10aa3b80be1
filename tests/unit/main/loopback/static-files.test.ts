import { expect, test } from "vitest";
import { startSmallHost } from "./small-host.ts";

test("the page and its assets are served with their types; assets may be kept, the page may not", async () => {
  const { send } = await startSmallHost();
  const page = await send("GET", "/");
  const script = await send("GET", "/assets/main-1a2b.js");
  const pick = ({ status, headers, body }: typeof page) => [
    status,
    headers["content-type"],
    headers["cache-control"],
    body,
  ];
  expect(pick(page)).toEqual([
    200,
    "text/html; charset=utf-8",
    "no-store",
    "<!doctype html><title>page</title>",
  ]);
  expect(pick(script)).toEqual([
    200,
    "text/javascript; charset=utf-8",
    "private, max-age=31536000, immutable",
    "export {};",
  ]);
  expect((await send("HEAD", "/")).body).toBe("");
});

test.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%252e%252e/secret.txt",
  "/assets/..%00/secret.txt",
  "/index.html%00.txt",
  "/../renderer-beside/near.txt",
  "/link.txt",
  "/assets",
  "/assets/",
  "/index.html/",
  "/%",
  "/%ff",
  "//secret.txt",
])("%s leads nowhere", async (path) => {
  const { sendRaw, host } = await startSmallHost();
  expect(await sendRaw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n\r\n`)).toMatch(/ 40[04] /);
});
