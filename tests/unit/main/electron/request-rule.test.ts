import { expect, test } from "vitest";
import { externalAddress, isOwnAddress } from "../../../../src/main/electron/page-address.ts";
import { mayLoad, mayNavigate, mayUse } from "../../../../src/main/electron/request-rule.ts";
import { isOurPage } from "../../../../src/main/electron/sender.ts";

const FOREIGN = [
  "https://demarche/index.html",
  "http://127.0.0.1:8080/",
  "ws://127.0.0.1/",
  "file:///etc/passwd",
  "app://demarche.example/index.html",
  "app://user@demarche/index.html",
  "app://other/index.html",
  "javascript:alert(1)",
  "chrome://settings",
  "not an address",
  "",
];

test.each(FOREIGN)("%j is neither loaded nor navigated to", (address) => {
  expect({
    own: isOwnAddress(address),
    load: mayLoad(address, false),
    window: mayNavigate(address, true),
    frame: mayNavigate(address, false),
  }).toEqual({ own: false, load: false, window: false, frame: false });
});

test("our page, its data and its own blobs are loaded", () => {
  const addresses = [
    "app://demarche/index.html#view=map",
    "app://demarche/assets/start.js",
    "data:image/svg+xml,x",
    "blob:app://demarche/0b6f",
  ];
  expect(addresses.filter((address) => mayLoad(address, false))).toEqual(addresses);
  expect(mayLoad("blob:https://elsewhere.example/0b6f", false)).toBe(false);
});

test("developer tools load only where they were asked for", () => {
  const address = "devtools://devtools/bundled/inspector.html";
  expect([mayLoad(address, false), mayLoad(address, true)]).toEqual([false, true]);
});

test("a sanitised original may fill a frame, never the window", () => {
  expect([mayNavigate("about:srcdoc", false), mayNavigate("about:srcdoc", true)]).toEqual([true, false]);
});

test("the page may copy and nothing else, and nobody but the page may", () => {
  expect({
    copy: mayUse("clipboard-sanitized-write", "app://demarche/"),
    read: mayUse("clipboard-read", "app://demarche/"),
    camera: mayUse("media", "app://demarche/"),
    stranger: mayUse("clipboard-sanitized-write", "https://elsewhere.example/"),
  }).toEqual({ copy: true, read: false, camera: false, stranger: false });
});

test("only plain https goes out to the browser", () => {
  const offered = [
    "https://elsewhere.example/a b",
    "http://elsewhere.example/",
    "https://user:word@elsewhere.example/",
    "file:///etc/passwd",
    "mailto:a@elsewhere.example",
    "smb://elsewhere.example/",
  ];
  expect(offered.map((address) => externalAddress(address))).toEqual([
    "https://elsewhere.example/a%20b",
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a message counts only from our page in the window itself", () => {
  const url = "app://demarche/index.html";
  expect({
    page: isOurPage({ url, parent: null }),
    frame: isOurPage({ url, parent: {} }),
    gone: isOurPage(null),
    stranger: isOurPage({ url: "app://demarche.example/", parent: null }),
    original: isOurPage({ url: "about:srcdoc", parent: null }),
  }).toEqual({ page: true, frame: false, gone: false, stranger: false, original: false });
});
