import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { guardAllContents } from "../../../../src/main/electron/guard-contents.ts";
import { guardSession } from "../../../../src/main/electron/guard-session.ts";
import { openMainWindow } from "../../../../src/main/electron/window.ts";
import { readWindowState } from "../../../../src/main/electron/window-state.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

// Electron's binary is not needed: these are the few of its parts that the window is made with.
const made = vi.hoisted(() => ({
  options: [] as Record<string, unknown>[],
  windows: [] as EventEmitter[],
  opened: [] as string[],
  app: null as EventEmitter | null,
}));
vi.mock("electron", async () => {
  const { EventEmitter: Emitter } = await import("node:events");
  class BrowserWindow extends Emitter {
    readonly webContents = new Emitter();
    readonly loadURL = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
    readonly shown: string[] = [];
    constructor(options: Record<string, unknown>) {
      super();
      made.options.push(options);
      made.windows.push(this);
    }
    show = () => void this.shown.push("show");
    maximize = () => void this.shown.push("maximize");
    isMaximized = () => true;
    getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 });
    setBackgroundColor = (colour: string) => void this.shown.push(colour);
  }
  made.app = new Emitter();
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
  return {
    app: made.app,
    BrowserWindow,
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
    shell: { openExternal: async (url: string) => void made.opened.push(url) },
  };
});

beforeEach(() => {
  made.options.length = 0;
  made.windows.length = 0;
});

function openIn(dataFolder: string) {
  return openMainWindow({ dataFolder, preloadFile: "/preload.cjs", dev: false, log: () => undefined });
}

test("the window's page is sandboxed, isolated and without Node or developer tools", () => {
  openIn(tempFolder());
  expect(made.options[0]).toEqual({
    x: 240,
    y: 90,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: "Demarche",
    backgroundColor: "#fbfaf7",
    webPreferences: {
      preload: "/preload.cjs",
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    },
  });
});

test("a window is remembered with its theme, and the next one opens as it was", () => {
  const dataFolder = tempFolder();
  openIn(dataFolder).showsTheme("dark");
  made.windows[0]?.emit("close");
  expect(readWindowState(dataFolder)).toEqual({
    bounds: { x: 10, y: 20, width: 1000, height: 700 },
    maximized: true,
    theme: "dark",
  });
  const { window } = openIn(dataFolder);
  window.emit("ready-to-show");
  expect(made.options[1]).toMatchObject({
    x: 10,
    y: 20,
    width: 1000,
    height: 700,
    backgroundColor: "#15181b",
  });
  expect(window).toMatchObject({ shown: ["maximize", "show"] });
});

test("a window's contents go nowhere, embed nothing, and open only https in the browser", () => {
  guardAllContents(() => undefined);
  const handlers: ((details: { url: string }) => unknown)[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (given: (typeof handlers)[number]) => void handlers.push(given),
  });
  made.app?.emit("web-contents-created", {}, contents);
  const prevented = (event: string, url: string, isMainFrame: boolean) => {
    const preventDefault = vi.fn<() => void>();
    contents.emit(event, { url, isMainFrame, preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  expect({
    navigation: prevented("will-frame-navigate", "https://elsewhere.example/", true),
    redirect: prevented("will-redirect", "https://elsewhere.example/", true),
    webview: prevented("will-attach-webview", "", true),
    own: prevented("will-frame-navigate", "app://demarche/index.html", true),
    windows: ["https://elsewhere.example/", "file:///etc/passwd"].map((url) => handlers[0]?.({ url })),
    opened: made.opened,
  }).toEqual({
    navigation: true,
    redirect: true,
    webview: true,
    own: false,
    windows: [{ action: "deny" }, { action: "deny" }],
    opened: ["https://elsewhere.example/"],
  });
});

test("a session reaches no network and grants nothing but copying to the page", () => {
  const cancelled: boolean[] = [];
  const granted: boolean[] = [];
  const refuse = (cancel: { cancel?: boolean }) => void cancelled.push(cancel.cancel === true);
  const session = {
    webRequest: {
      onBeforeRequest: (listener: (details: { url: string }, done: typeof refuse) => void) => {
        listener({ url: "https://elsewhere.example/" }, refuse);
        listener({ url: "app://demarche/index.html" }, refuse);
      },
    },
    setPermissionRequestHandler: (
      ask: (
        from: null,
        what: string,
        done: (yes: boolean) => void,
        details: { requestingUrl: string },
      ) => void,
    ) => {
      for (const what of ["clipboard-sanitized-write", "geolocation"]) {
        ask(null, what, (yes) => void granted.push(yes), { requestingUrl: "app://demarche/index.html" });
      }
    },
    setPermissionCheckHandler: (check: (from: null, what: string, origin: string) => boolean) =>
      void granted.push(
        check(null, "clipboard-sanitized-write", "app://demarche/"),
        check(null, "usb", "app://demarche/"),
      ),
    setDevicePermissionHandler: (check: () => boolean) => void granted.push(check()),
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
  };
  guardSession(session as unknown as Parameters<typeof guardSession>[0], false);
  expect({ cancelled, granted }).toEqual({
    cancelled: [true, false],
    granted: [true, false, true, false, false],
  });
});
