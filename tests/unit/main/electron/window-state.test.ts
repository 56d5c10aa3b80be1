import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  FIRST_STATE,
  openingBounds,
  readWindowState,
  writeWindowState,
} from "../../../../src/main/electron/window-state.ts";
import type { WindowState } from "../../../../src/main/electron/window-state.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

const PRIMARY = { x: 0, y: 25, width: 1920, height: 1055 };
const LEFT_SCREEN = { x: -1280, y: 0, width: 1280, height: 1024 };

test("a window opens where it was left", () => {
  const left = { x: -1200, y: 40, width: 1000, height: 800 };
  expect(openingBounds(left, [PRIMARY, LEFT_SCREEN])).toEqual(left);
});

test("a window left on a screen that is gone opens in the middle of the first, in its size", () => {
  expect(openingBounds({ x: -1200, y: 40, width: 1000, height: 800 }, [PRIMARY])).toEqual({
    x: 460,
    y: 152,
    width: 1000,
    height: 800,
  });
});

test("a window whose title bar stands above or below every screen comes back to the middle", () => {
  const opened = [-10, 1070].map((y) => openingBounds({ x: 100, y, width: 1000, height: 800 }, [PRIMARY]));
  expect(opened.map(({ y }) => y)).toEqual([152, 152]);
});

test("the first window is of the usual size, and never larger than its screen", () => {
  expect([openingBounds(null, [PRIMARY]), openingBounds(null, [LEFT_SCREEN])]).toEqual([
    { x: 240, y: 102, width: 1440, height: 900 },
    { x: -1280, y: 62, width: 1280, height: 900 },
  ]);
});

test("the state of a window is kept in the data folder", () => {
  const folder = tempFolder();
  const state: WindowState = {
    bounds: { x: -3, y: 4, width: 900, height: 700 },
    maximized: true,
    theme: "dark",
  };
  writeWindowState(folder, state);
  expect(readWindowState(folder)).toEqual(state);
});

test.each([
  ["cut short", '{"bounds":{"x":1'],
  ["of other types", '{"bounds":{"x":"1","y":0,"width":9,"height":9},"maximized":true,"theme":null}'],
  ["without size", '{"bounds":{"x":1,"y":0,"width":0,"height":9},"maximized":true,"theme":null}'],
])("a state file %s counts as none", (_, text) => {
  const folder = tempFolder();
  writeFileSync(join(folder, "window.json"), text);
  expect([readWindowState(folder), readWindowState(join(folder, "absent"))]).toEqual([
    FIRST_STATE,
    FIRST_STATE,
  ]);
});
