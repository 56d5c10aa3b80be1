import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTestWorkbench } from "../../../../support/open-test-workbench.ts";
import { tempFolder } from "../../../../support/temp-folder.ts";

test("a folder with other files is refused and left as it is", async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "notes.txt"), "Mine.");
  const { workbench, client } = await openTestWorkbench(tempFolder());
  await expect(client.workspace.open({ path: folder })).rejects.toMatchObject({
    code: "WORKSPACE",
    data: { reason: "not-a-workspace", path: folder },
  });
  expect(readdirSync(folder)).toEqual(["notes.txt"]);
  expect((await client.workspace.info()).name).toBe("workspace");
  await workbench.close();
});

test("an empty folder becomes a workspace, which is listed as recent and opens again as itself", async () => {
  const folder = join(tempFolder(), "Africa desk");
  const { workbench, client } = await openTestWorkbench(tempFolder());
  const first = await client.workspace.info();
  const made = await client.workspace.open({ path: folder });
  const back = await client.workspace.open({ path: first.path });
  const again = await client.workspace.open({ path: folder });
  expect({ name: made.name, back: back.id, again: again.id }).toEqual({
    name: "Africa desk",
    back: first.id,
    again: made.id,
  });
  expect((await client.workspace.recent()).map((recent) => [recent.name, recent.present])).toEqual([
    ["Africa desk", true],
    ["workspace", true],
  ]);
  await workbench.close();
});

test("settings are remembered, and an unreadable settings file is put aside", async () => {
  const dataFolder = tempFolder();
  const first = await openTestWorkbench(dataFolder);
  await first.client.settings.set({ theme: "dark" });
  await first.workbench.close();
  const second = await openTestWorkbench(dataFolder);
  expect(await second.client.settings.get()).toEqual({ theme: "dark" });
  await second.workbench.close();
  writeFileSync(join(dataFolder, "state.json"), "{ torn");
  const third = await openTestWorkbench(dataFolder);
  expect(await third.client.settings.get()).toEqual({ theme: "system" });
  expect(readdirSync(dataFolder)).toContain("state.json.unreadable");
  await third.workbench.close();
});
