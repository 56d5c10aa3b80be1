import { BrowserWindow, nativeTheme, screen } from "electron";
import { PAGE_ORIGIN } from "./page-address.ts";
import {
  LEAST_HEIGHT_PX,
  LEAST_WIDTH_PX,
  openingBounds,
  readWindowState,
  writeWindowState,
} from "./window-state.ts";
import type { WindowTheme } from "./window-state.ts";

/** The page's paper in src/renderer/app/theme.css: what shows until the page has painted. */
const PAPER: Readonly<Record<WindowTheme, string>> = { light: "#fbfaf7", dark: "#15181b" };

export interface WindowDeps {
  dataFolder: string;
  preloadFile: string;
  /** Allows developer tools. */
  dev: boolean;
  log: (line: string) => void;
}

export interface MainWindow {
  window: BrowserWindow;
  /** Told which theme the page shows, so that the next window opens in its colour. */
  showsTheme(theme: WindowTheme): void;
}

/** Opens the window as it was left. It appears with its first paint and remembers where it was closed. */
export function openMainWindow({ dataFolder, preloadFile, dev, log }: WindowDeps): MainWindow {
  const left = readWindowState(dataFolder);
  let theme = left.theme ?? (nativeTheme.shouldUseDarkColors ? "dark" : "light");
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const window = new BrowserWindow({
    ...openingBounds(
      left.bounds,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: LEAST_WIDTH_PX,
    minHeight: LEAST_HEIGHT_PX,
    show: false,
    title: "Demarche",
    backgroundColor: PAPER[theme],
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: dev,
    },
  });
  window.once("ready-to-show", () => {
    if (left.maximized) window.maximize();
    window.show();
  });
  window.on("close", () => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized(), theme };
    try {
      writeWindowState(dataFolder, state);
    } catch {
      log("the window's place could not be saved");
    }
  });
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    log(`the window's page ended: ${reason}`);
    if (reason !== "clean-exit" && !window.isDestroyed()) window.reload();
  });
  window.loadURL(`${PAGE_ORIGIN}/index.html`).catch(() => log("the page could not be loaded"));
  return {
    window,
    showsTheme(shown) {
      theme = shown;
      window.setBackgroundColor(PAPER[shown]);
    },
  };
}
