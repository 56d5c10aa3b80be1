import { app, dialog, Menu, session } from "electron";
import type { BrowserWindow } from "electron";
import { createCoreHost } from "./core-host.ts";
import type { CoreChild } from "./core-host.ts";
import { guardSession } from "./guard-session.ts";
import { menuTemplate } from "./menu.ts";
import { answerPage, connectPage } from "./page-messages.ts";
import { servePage } from "./page-scheme.ts";
import { createWindowCommands } from "./window-commands.ts";
import { openMainWindow } from "./window.ts";
import type { MainWindow } from "./window.ts";

export interface DesktopDeps {
  dataFolder: string;
  /** The built page. */
  rendererFolder: string;
  preloadFile: string;
  dev: boolean;
  mac: boolean;
  log: (line: string) => void;
  forkCore: () => CoreChild;
}

/** Composes the desktop host once Electron is ready: page, core, window, menu. */
export function runDesktop(deps: DesktopDeps): void {
  let main: MainWindow | null = null;
  const shown = (): BrowserWindow | null => (main === null || main.window.isDestroyed() ? null : main.window);

  const core = createCoreHost({
    fork: deps.forkCore,
    onRestarted: () => {
      const window = shown();
      if (window) connectPage(core, window.webContents);
    },
    onGivenUp: (reason) => void askToRetry(reason),
    now: () => performance.now(),
    wait: (run, ms) => void setTimeout(run, ms),
    log: deps.log,
  });

  const askToRetry = async (reason: string) => {
    const question = {
      type: "error",
      message: "Demarche cannot open the workspace",
      detail: reason,
      buttons: ["Try again", "Quit"],
      defaultId: 0,
      cancelId: 1,
    } as const;
    const window = shown();
    const { response } = await (window
      ? dialog.showMessageBox(window, { ...question, buttons: [...question.buttons] })
      : dialog.showMessageBox({ ...question, buttons: [...question.buttons] }));
    if (response === 0) core.retry();
    else app.quit();
  };

  const open = () => {
    main = openMainWindow(deps);
  };
  const show = () => {
    const window = shown();
    if (window === null) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  guardSession(session.defaultSession, deps.dev);
  servePage(deps.rendererFolder);
  answerPage({ core, showsTheme: (theme) => main?.showsTheme(theme) });
  const commands = createWindowCommands(core, shown, deps.mac);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...deps, ...commands })));
  open();

  app.on("second-instance", show);
  app.on("activate", show);
  app.on("window-all-closed", () => {
    if (!deps.mac) app.quit();
  });
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    // The core ends its import at a batch edge and closes the workspace first.
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
