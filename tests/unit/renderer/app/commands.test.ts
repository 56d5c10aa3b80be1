import { expect, test } from "vitest";
import { createCommandRegistry } from "../../../../src/renderer/app/commands.ts";
import type { Command } from "../../../../src/renderer/app/commands.ts";
import { matchKeys } from "../../../../src/renderer/app/keyboard.ts";

function undo(id: string): Command {
  return { id, title: id, section: "Edit", keys: ["mod+z"], run: () => undefined };
}

test("a view that came later wins its keys, also after the window's own commands have changed", () => {
  const registry = createCommandRegistry();
  const winner = () => {
    const match = matchKeys(registry.list(), "", "mod+z");
    return match.kind === "run" ? match.command.id : null;
  };
  const window = registry.register();
  window.replace([undo("window")]);
  const view = registry.register();
  view.replace([undo("view")]);
  window.replace([{ ...undo("window"), detail: "changed" }]);
  expect(winner()).toBe("view");
  view.remove();
  expect(winner()).toBe("window");
});
