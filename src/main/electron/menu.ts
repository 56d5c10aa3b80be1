import type { MenuItemConstructorOptions } from "electron";

/** A key of the page's own keymap; `mod` is Command on a Mac and Ctrl elsewhere. */
export interface PageKey {
  key: string;
  shift: boolean;
}

export interface MenuDeps {
  mac: boolean;
  dev: boolean;
  importFolder: () => void;
  openWorkspace: () => void;
  /** Presses a key together with `mod` in the page. */
  press: (key: PageKey) => void;
}

/**
 * The window's menu. What the page can do itself is left to the page: its keys reach the page first, so an item only
 * shows its key, and a click presses it there.
 */
export function menuTemplate(deps: MenuDeps): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: "separator" };
  const inPage = (label: string, key: string, shift = false): MenuItemConstructorOptions => ({
    label,
    accelerator: `CommandOrControl+${shift ? "Shift+" : ""}${key}`,
    registerAccelerator: false,
    click: () => deps.press({ key, shift }),
  });
  return [
    ...(deps.mac ? [{ role: "appMenu" } satisfies MenuItemConstructorOptions] : []),
    {
      label: "&File",
      submenu: [
        {
          label: "Import Folder…",
          accelerator: "CommandOrControl+O",
          registerAccelerator: false,
          click: deps.importFolder,
        },
        inPage("Import Data…", "I"),
        {
          label: "Open Workspace…",
          accelerator: "CommandOrControl+Shift+O",
          click: deps.openWorkspace,
        },
        separator,
        deps.mac ? { role: "close" } : { role: "quit" },
      ],
    },
    {
      label: "&Edit",
      submenu: [
        inPage("Undo", "Z"),
        inPage("Redo", "Z", true),
        separator,
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "selectAll" },
      ],
    },
    {
      label: "&View",
      submenu: [
        inPage("Corpus", "1"),
        inPage("Map", "2"),
        inPage("Timeline", "3"),
        inPage("Trade", "4"),
        inPage("Votes", "5"),
        inPage("Review", "6"),
        separator,
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        separator,
        { role: "togglefullscreen" },
        ...(deps.dev ? ([{ role: "reload" }, { role: "toggleDevTools" }] as const) : []),
      ],
    },
    ...(deps.mac ? [{ role: "windowMenu" } satisfies MenuItemConstructorOptions] : []),
    {
      role: "help",
      submenu: [inPage("Commands…", "K"), ...(deps.mac ? [] : [{ role: "about" } as const])],
    },
  ];
}
