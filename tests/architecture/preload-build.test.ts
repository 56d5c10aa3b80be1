import { resolveConfig } from "electron-vite";
import { EventEmitter } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, test, vi } from "vitest";
import { build } from "vite";
import { CHANNELS } from "../../src/main/electron/preload/channels.ts";
import { PROJECT } from "./tree-copy.ts";

/** Builds the preload with the project's own settings, into a folder of its own. */
async function buildPreload(): Promise<{ files: string[]; code: string }> {
  const outDir = mkdtempSync(join(tmpdir(), "demarche-preload-"));
  const { config } = await resolveConfig({ root: PROJECT, logLevel: "silent" }, "build", "production");
  const settings = config?.preload;
  if (!settings) throw new Error("The project builds no preload.");
  await build({ ...settings, configFile: false, build: { ...settings.build, outDir } });
  const files = readdirSync(outDir, { recursive: true }).map(String);
  const code = readFileSync(join(outDir, "preload.cjs"), "utf8");
  rmSync(outDir, { recursive: true });
  return { files, code };
}

/** Runs a built preload in a window and an Electron of which only what it uses is there. */
function runPreload(code: string) {
  const window = Object.assign(new EventTarget(), {
    location: { origin: "app://demarche" },
    postMessage: vi.fn<(data: unknown, origin: string, ports: unknown[]) => void>(),
  });
  const ipcRenderer = Object.assign(new EventEmitter(), {
    send: vi.fn<(channel: string, data?: unknown) => void>(),
    invoke: vi.fn<(channel: string) => Promise<string[]>>().mockResolvedValue(["/picked"]),
  });
  const exposed: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: (typeof exposed)[string]) => {
        exposed[name] = api;
      },
    },
    ipcRenderer,
    webUtils: { getPathForFile: (file: { name: string }) => `/dropped/${file.name}` },
  };
  const required: string[] = [];
  const load = (name: string) => {
    required.push(name);
    return electron;
  };
  runInNewContext(code, { require: load, window, exports: {}, module: { exports: {} } });
  return { window, ipcRenderer, exposed, required };
}

let built: Awaited<ReturnType<typeof buildPreload>>;
beforeAll(async () => {
  built = await buildPreload();
}, 60_000);

test("the preload is one CommonJS file that requires electron and nothing else", () => {
  const { required } = runPreload(built.code);
  expect({ files: built.files, required }).toEqual({ files: ["preload.cjs"], required: ["electron"] });
});

test("the page gets three functions and no other way to the host", async () => {
  const { exposed, ipcRenderer } = runPreload(built.code);
  const bridge = exposed["demarche"];
  expect({
    worlds: Object.keys(exposed),
    functions: Object.keys(bridge ?? {}),
    picked: await bridge?.["pickFolder"]?.("ignored"),
    pickedData: await bridge?.["pickDataFiles"]?.("ignored"),
    asked: ipcRenderer.invoke.mock.calls,
    path: bridge?.["pathForFile"]?.({ name: "a.txt" }),
  }).toEqual({
    worlds: ["demarche"],
    functions: ["pickFolder", "pickDataFiles", "pathForFile"],
    picked: ["/picked"],
    pickedData: ["/picked"],
    asked: [[CHANNELS.pickFolder], [CHANNELS.pickDataFiles]],
    path: "/dropped/a.txt",
  });
});

test("a page that is ready is announced, a stranger's word for it is not", () => {
  const { window, ipcRenderer } = runPreload(built.code);
  const say = (source: unknown, data: unknown) =>
    window.dispatchEvent(Object.assign(new Event("message"), { source, data }));
  say({}, { type: "demarche-ready" });
  say(window, { type: "something-else" });
  say(window, null);
  expect(ipcRenderer.send.mock.calls).toEqual([]);
  say(window, { type: "demarche-ready" });
  expect(ipcRenderer.send.mock.calls).toEqual([[CHANNELS.ready]]);
});

test("a port from the host goes on to the page of the same origin", () => {
  const { window, ipcRenderer } = runPreload(built.code);
  const port = { port: 1 };
  ipcRenderer.emit(CHANNELS.port, { ports: [port] });
  expect(window.postMessage.mock.calls).toEqual([[{ type: "demarche-port" }, "app://demarche", [port]]]);
});
