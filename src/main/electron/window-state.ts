import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const WindowTheme = z.enum(["light", "dark"]);
export type WindowTheme = z.infer<typeof WindowTheme>;

/** Pixels of the desktop, which begins at no fixed point: a screen on the left has negative ones. */
const Rectangle = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Rectangle = z.infer<typeof Rectangle>;

/** How the window was left. `bounds` are those of the window when it is not maximised; null before the first run. */
const WindowState = z.strictObject({
  bounds: Rectangle.nullable(),
  maximized: z.boolean(),
  theme: WindowTheme.nullable(),
});
export type WindowState = z.infer<typeof WindowState>;

export const FIRST_STATE: WindowState = { bounds: null, maximized: false, theme: null };
export const LEAST_WIDTH_PX = 800;
export const LEAST_HEIGHT_PX = 560;
const USUAL_WIDTH_PX = 1440;
const USUAL_HEIGHT_PX = 900;
const GRIP_PX = 80;

/** The state that a file of the data folder holds; FIRST_STATE when it is missing or cannot be read. */
export function readWindowState(dataFolder: string): WindowState {
  try {
    return WindowState.parse(JSON.parse(readFileSync(stateFile(dataFolder), "utf8")));
  } catch {
    return FIRST_STATE;
  }
}

export function writeWindowState(dataFolder: string, state: WindowState): void {
  const file = stateFile(dataFolder);
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Where to open the window: as it was left, if its title bar can still be gripped on one of the screens, else in the
 * middle of the first screen. Never larger than that screen. `workAreas` starts with the primary screen.
 */
export function openingBounds(left: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const [primary = { x: 0, y: 0, width: USUAL_WIDTH_PX, height: USUAL_HEIGHT_PX }] = workAreas;
  const screen = left === null ? undefined : workAreas.find((area) => canBeGripped(left, area));
  const area = screen ?? primary;
  const width = fit(left?.width ?? USUAL_WIDTH_PX, LEAST_WIDTH_PX, area.width);
  const height = fit(left?.height ?? USUAL_HEIGHT_PX, LEAST_HEIGHT_PX, area.height);
  if (left !== null && screen !== undefined) return { x: left.x, y: left.y, width, height };
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function canBeGripped(window: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return visible >= GRIP_PX && window.y >= area.y && window.y <= area.y + area.height - GRIP_PX;
}

function fit(wanted: number, least: number, room: number): number {
  return Math.min(Math.max(wanted, least), room);
}

function stateFile(dataFolder: string): string {
  return join(dataFolder, "window.json");
}
