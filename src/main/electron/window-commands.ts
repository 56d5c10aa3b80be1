import { dialog } from "electron";
import type { BrowserWindow } from "electron";
import { callCore } from "./core-client.ts";
import type { CoreClient } from "./core-client.ts";
import type { CoreHost } from "./core-host.ts";
import type { PageKey } from "./menu.ts";
import { pickFolders } from "./page-messages.ts";

export interface WindowCommands {
  importFolder: () => void;
  openWorkspace: () => void;
  press: (key: PageKey) => void;
}

/** What the menu does. The page learns of it from the core, as from any other change; a failure is told in words. */
export function createWindowCommands(
  core: CoreHost,
  shown: () => BrowserWindow | null,
  mac: boolean,
): WindowCommands {
  const withFolders = async (
    many: boolean,
    use: (client: CoreClient, paths: string[]) => Promise<unknown>,
  ) => {
    const window = shown();
    const paths = await pickFolders(window, many);
    if (paths === null) return;
    try {
      await callCore(core, (client) => use(client, paths));
    } catch (error) {
      const message = error instanceof Error ? error.message : "Demarche could not do this.";
      if (window && !window.isDestroyed()) await dialog.showMessageBox(window, { type: "warning", message });
    }
  };
  return {
    importFolder: () => void withFolders(true, (client, paths) => client.imports.start({ paths })),
    openWorkspace: () =>
      void withFolders(false, async (client, [path]) => path && client.workspace.open({ path })),
    press({ key, shift }) {
      const contents = shown()?.webContents;
      if (!contents) return;
      const modifiers: ("meta" | "control" | "shift")[] = [mac ? "meta" : "control"];
      if (shift) modifiers.push("shift");
      contents.focus();
      contents.sendInputEvent({ type: "keyDown", keyCode: key, modifiers });
      contents.sendInputEvent({ type: "keyUp", keyCode: key, modifiers });
    },
  };
}
