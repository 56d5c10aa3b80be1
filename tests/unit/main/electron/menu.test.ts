import { expect, test } from "vitest";
import { menuTemplate } from "../../../../src/main/electron/menu.ts";
import type { MenuDeps, PageKey } from "../../../../src/main/electron/menu.ts";

function menu(change: Partial<MenuDeps> = {}) {
  const pressed: PageKey[] = [];
  const template = menuTemplate({
    mac: false,
    dev: false,
    importFolder: () => undefined,
    openWorkspace: () => undefined,
    press: (key) => void pressed.push(key),
    ...change,
  });
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return { template, items, pressed };
}

test("the menu of Linux and Windows has File, Edit, View and Help", () => {
  expect(menu().template.map(({ label, role }) => label ?? role)).toEqual([
    "&File",
    "&Edit",
    "&View",
    "help",
  ]);
});

test("no two items share a key", () => {
  const keys = menu({ dev: true }).items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size).toBe(keys.length);
});

test("developer tools are in the menu only where they were asked for", () => {
  const menus = [menu({ dev: false }), menu({ dev: true })];
  const found = menus.map(({ items }) => items.some(({ role }) => role === "toggleDevTools"));
  expect(found).toEqual([false, true]);
});

test("what the page can do itself has its key left to the page", () => {
  const { items } = menu();
  const left = items.filter(({ registerAccelerator }) => registerAccelerator === false);
  expect(left.map(({ label, accelerator }) => `${label}: ${accelerator}`)).toEqual([
    "Import Folder…: CommandOrControl+O",
    "Import Data…: CommandOrControl+I",
    "Undo: CommandOrControl+Z",
    "Redo: CommandOrControl+Shift+Z",
    "Corpus: CommandOrControl+1",
    "Map: CommandOrControl+2",
    "Timeline: CommandOrControl+3",
    "Trade: CommandOrControl+4",
    "Votes: CommandOrControl+5",
    "Review: CommandOrControl+6",
    "Commands…: CommandOrControl+K",
  ]);
});
