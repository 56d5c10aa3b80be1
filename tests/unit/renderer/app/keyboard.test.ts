import { expect, test } from "vitest";
import { createCommandRegistry } from "../../../../src/renderer/app/commands.ts";
import type { Command } from "../../../../src/renderer/app/commands.ts";
import { keyWords, matchKeys, strokeOf, worksWhileTyping } from "../../../../src/renderer/app/keyboard.ts";

const NO_KEYS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, code = "", held: Partial<typeof NO_KEYS> = {}) => ({
  key,
  code,
  ...NO_KEYS,
  ...held,
});
const command = (id: string, ...keys: string[]): Command => ({
  id,
  title: id,
  section: "Test",
  keys,
  run: () => undefined,
});

test("a key press is written the same way on every system and layout", () => {
  expect([
    strokeOf(press("k", "KeyK", { ctrlKey: true }), false),
    strokeOf(press("k", "KeyK", { metaKey: true }), true),
    strokeOf(press("л", "KeyK", { ctrlKey: true }), false),
    strokeOf(press("Z", "KeyZ", { ctrlKey: true, shiftKey: true }), false),
    strokeOf(press("?", "Slash", { shiftKey: true }), false),
    strokeOf(press("F6", "F6", { shiftKey: true }), false),
    strokeOf(press("Escape", "Escape"), false),
    strokeOf(press("Shift", "ShiftLeft", { shiftKey: true }), false),
  ]).toEqual(["mod+k", "mod+k", "mod+k", "mod+shift+z", "?", "shift+f6", "escape", null]);
});

test("plain keys rest while a text is typed, the others do not", () => {
  const strokes = ["g", "?", "shift+g", "mod+k", "escape", "f6", "shift+f6"];
  expect(strokes.filter(worksWhileTyping)).toEqual(["mod+k", "escape", "f6", "shift+f6"]);
});

test("two strokes one after the other are one key of a command", () => {
  const map = command("map", "g m", "mod+2");
  expect([
    matchKeys([map], "", "g"),
    matchKeys([map], "g", "m"),
    matchKeys([map], "", "mod+2"),
    matchKeys([map], "g", "x"),
    matchKeys([map], "", "m"),
  ]).toEqual([
    { kind: "prefix", strokes: "g" },
    { kind: "run", command: map },
    { kind: "run", command: map },
    { kind: "none" },
    { kind: "none" },
  ]);
});

test("a stroke that does not continue a sequence stands for itself", () => {
  const search = command("search", "/");
  expect(matchKeys([command("map", "g m"), search], "g", "/")).toEqual({ kind: "run", command: search });
});

test("a view's key wins over the shell's as long as the view is there", () => {
  const registry = createCommandRegistry();
  const shell = command("shell.close", "escape");
  const view = command("view.close", "escape");
  registry.register().replace([shell]);
  const place = registry.register();
  place.replace([view]);
  const during = matchKeys(registry.list(), "", "escape");
  place.remove();
  expect([during, matchKeys(registry.list(), "", "escape")]).toEqual([
    { kind: "run", command: view },
    { kind: "run", command: shell },
  ]);
});

test("whoever listens to the commands hears of every change, and the list is the same between changes", () => {
  const registry = createCommandRegistry();
  let changes = 0;
  registry.subscribe(() => (changes += 1));
  const place = registry.register();
  place.replace([command("a")]);
  const list = registry.list();
  expect(registry.list()).toBe(list);
  place.remove();
  expect([changes, registry.list()]).toEqual([2, []]);
});

test("keys are shown as they stand on the keyboard", () => {
  expect([
    keyWords("g m", false),
    keyWords("mod+shift+z", false),
    keyWords("mod+k", true),
    keyWords("?", false),
  ]).toEqual([["G", "M"], ["Ctrl+Shift+Z"], ["⌘K"], ["?"]]);
});
