import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { Settings } from "../../../shared/contract/workspace-contract.ts";

const AppStateFile = z.strictObject({
  settings: Settings,
  recent: z.array(z.strictObject({ path: z.string(), openedAt: z.string() })),
});
type AppStateFile = z.infer<typeof AppStateFile>;

const FIRST: AppStateFile = { settings: { theme: "system" }, recent: [] };

/** What Demarche remembers outside any workspace: settings, and which workspaces were open last. */
export interface AppState {
  settings(): Settings;
  setSettings(change: Partial<Settings>): Settings;
  /** Newest first; `present` tells whether the workspace is still there. */
  recent(): { path: string; name: string; openedAt: string; present: boolean }[];
  noteOpened(path: string, at: string): void;
}

/** Kept in `state.json` of the data folder, written whole and renamed. An unreadable file starts anew, kept aside. */
export function openAppState(dataFolder: string): AppState {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, "state.json");
  let state = read(file);

  function write(next: AppStateFile): void {
    state = next;
    writeFileSync(`${file}.new`, JSON.stringify(next, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  return {
    settings: () => state.settings,
    setSettings(change) {
      write({ ...state, settings: { ...state.settings, ...change } });
      return state.settings;
    },
    recent: () =>
      state.recent.map(({ path, openedAt }) => ({
        path,
        name: basename(path),
        openedAt,
        present: existsSync(join(path, "workspace.sqlite")),
      })),
    noteOpened(path, at) {
      const others = state.recent.filter((entry) => entry.path !== path);
      write({ ...state, recent: [{ path, openedAt: at }, ...others].slice(0, 12) });
    },
  };
}

function read(file: string): AppStateFile {
  if (!existsSync(file)) return FIRST;
  try {
    return AppStateFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    renameSync(file, `${file}.unreadable`);
    return FIRST;
  }
}
