import { BrowserWindow, dialog, ipcMain, MessageChannelMain } from "electron";
import type { IpcMainEvent, OpenDialogOptions, WebContents } from "electron";
import { CHANNELS } from "./preload/channels.ts";
import { isOurPage } from "./sender.ts";
import { WindowTheme } from "./window-state.ts";
import type { CoreHost } from "./core-host.ts";

export interface PageMessagesDeps {
  core: CoreHost;
  showsTheme: (theme: WindowTheme) => void;
}

/** Answers the page. A message from anywhere but our own page in the window itself is dropped, or refused. */
export function answerPage({ core, showsTheme }: PageMessagesDeps): void {
  ipcMain.handle(CHANNELS.pickFolder, async ({ sender, senderFrame }, ...rest: unknown[]) => {
    if (!isOurPage(senderFrame) || rest.length > 0) throw new Error("refused");
    return pickFolders(BrowserWindow.fromWebContents(sender));
  });
  ipcMain.handle(CHANNELS.pickDataFiles, async ({ sender, senderFrame }, ...rest: unknown[]) => {
    if (!isOurPage(senderFrame) || rest.length > 0) throw new Error("refused");
    return pickDataFiles(BrowserWindow.fromWebContents(sender));
  });
  ipcMain.on(CHANNELS.ready, (event: IpcMainEvent) => {
    if (isOurPage(event.senderFrame)) connectPage(core, event.sender);
  });
  ipcMain.on(CHANNELS.theme, (event: IpcMainEvent, data: unknown) => {
    const theme = WindowTheme.safeParse(data);
    if (isOurPage(event.senderFrame) && theme.success) showsTheme(theme.data);
  });
}

/** Gives the page a port to the core; an earlier one is void from then on. */
export function connectPage(core: CoreHost, page: WebContents): void {
  if (page.isDestroyed() || !isOurPage(page.mainFrame)) return;
  const { port1, port2 } = new MessageChannelMain();
  core.connect(port1);
  page.postMessage(CHANNELS.port, null, [port2]);
}

/** Asks for folders with the system's dialog; null when it is closed without a choice. */
export async function pickFolders(window: BrowserWindow | null, many = true): Promise<string[] | null> {
  const properties: ("openDirectory" | "multiSelections" | "createDirectory")[] = [
    "openDirectory",
    many ? "multiSelections" : "createDirectory",
  ];
  return pick(window, { properties });
}

const DATA_FILTERS = [
  { name: "Tables", extensions: ["csv", "tsv", "tab", "json", "xlsx"] },
  { name: "All files", extensions: ["*"] },
];

/** Asks for data files in the same way. */
export async function pickDataFiles(window: BrowserWindow | null): Promise<string[] | null> {
  return pick(window, { properties: ["openFile", "multiSelections"], filters: DATA_FILTERS });
}

async function pick(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string[] | null> {
  const picked = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return picked.canceled || picked.filePaths.length === 0 ? null : picked.filePaths;
}
