import { expect, test } from "vitest";
import { listAction } from "../../../../src/renderer/ui/list-keys.ts";

function press(key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) {
  return listAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
}

test("letters and arrows move alike, Shift chooses on the way", () => {
  expect([press("j"), press("ArrowDown"), press("K", { shiftKey: true })]).toEqual([
    { kind: "move", step: 1, extend: false },
    { kind: "move", step: 1, extend: false },
    { kind: "move", step: -1, extend: true },
  ]);
});

test("Ctrl leaves every key but A to others", () => {
  expect([
    press("a", { ctrlKey: true }),
    press("j", { ctrlKey: true }),
    press("z", { ctrlKey: true }),
  ]).toEqual([{ kind: "all" }, null, null]);
});

test("Enter opens, Space chooses, Delete deletes, other letters are not the list's", () => {
  expect(["Enter", " ", "Delete", "Escape", "g"].map((key) => press(key)?.kind ?? null)).toEqual([
    "open",
    "toggle",
    "delete",
    "none",
    null,
  ]);
});
