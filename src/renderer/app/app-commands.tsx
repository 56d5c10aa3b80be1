import { cycleRegions } from "./cycle-regions.ts";
import type { Command } from "./commands.ts";
import { useDataImports } from "./data-files/data-imports.tsx";
import { useDialogs } from "./dialogs/dialogs.tsx";
import { useEdits, useEditState } from "./edits.ts";
import { useImports } from "./imports/imports.tsx";
import { useTheme } from "./theme.tsx";
import { useCommands } from "./use-commands.ts";
import { useLens } from "./use-lens.ts";
import { useOpenWorkspace } from "./use-open-workspace.ts";
import { useView } from "./use-view.ts";
import { useRecentWorkspaces, useWorkspace } from "./use-workspace.ts";
import { VIEWS } from "./view-registry.tsx";

/** The commands that every view shares. */
export function AppCommands() {
  useViewCommands();
  useWorkspaceCommands();
  useEditCommands();
  useWindowCommands();
  return null;
}

function useViewCommands() {
  const { go } = useView();
  const { clear } = useLens();
  const { open } = useDialogs();
  useCommands([
    ...VIEWS.map((view): Command => ({
      id: `view.${view.name}`,
      title: view.goTitle,
      section: "View",
      keys: view.keys,
      run: () => go(view.name),
    })),
    { id: "lens.clear", title: "Clear the lens", section: "Lens", keys: ["mod+shift+x"], run: clear },
    {
      id: "lens.focus",
      title: "Choose the focus state",
      section: "Lens",
      run: () => open({ kind: "focus" }),
    },
  ]);
}

function useWorkspaceCommands() {
  const imports = useImports();
  const data = useDataImports();
  const { data: workspace } = useWorkspace();
  const { data: recent = [] } = useRecentWorkspaces();
  const { open, pick } = useOpenWorkspace();
  const section = "Workspace";
  useCommands([
    { id: "import.folder", title: "Import folder", section, keys: ["mod+o"], run: imports.pickFolder },
    { id: "import.samples", title: "Add the samples", section, run: imports.addSamples },
    {
      id: "data.import",
      title: "Import data",
      section,
      keys: ["mod+i"],
      keywords: ["trade", "votes", "CSV", "JSON", "XLSX", "table", "file"],
      run: () => data.openDataImport(),
    },
    { id: "data.starter", title: "Add the starter data", section, run: data.addStarter },
    { id: "data.files", title: "Show data files", section, run: data.openDataFiles },
    ...(data.running
      ? [{ id: "data.cancel", title: "Cancel the import of data", section, run: data.cancel }]
      : []),
    { id: "import.runs", title: "Show import runs", section, run: imports.openRuns },
    ...(imports.running
      ? [{ id: "import.cancel", title: "Cancel the import", section, run: imports.cancel }]
      : []),
    { id: "workspace.open", title: "Open another workspace", section, run: pick },
    ...recent
      .filter(({ path, present }) => present && path !== workspace?.path)
      .map((other): Command => ({
        id: `workspace.open ${other.path}`,
        title: `Open workspace ${other.name}`,
        detail: other.path,
        section,
        run: () => void open(other.path),
      })),
  ]);
}

function useEditCommands() {
  const { undo, redo } = useEdits();
  const { data } = useEditState();
  const section = "Edit";
  useCommands([
    {
      id: "edit.undo",
      title: "Undo",
      section,
      keys: ["mod+z"],
      inPalette: data?.undo !== null,
      ...(data?.undo && { detail: data.undo.label }),
      run: undo,
    },
    {
      id: "edit.redo",
      title: "Redo",
      section,
      keys: ["mod+shift+z", "mod+y"],
      inPalette: data?.redo !== null,
      ...(data?.redo && { detail: data.redo.label }),
      run: redo,
    },
  ]);
}

function useWindowCommands() {
  const { open } = useDialogs();
  const { choice, choose } = useTheme();
  const section = "Window";
  useCommands([
    {
      id: "window.palette",
      title: "Commands",
      section,
      keys: ["mod+k", "mod+shift+p"],
      inPalette: false,
      run: () => open({ kind: "palette" }),
    },
    {
      id: "window.keyboard",
      title: "Keyboard shortcuts",
      section,
      keys: ["?"],
      run: () => open({ kind: "keyboard" }),
    },
    ...(["light", "dark", "system"] as const)
      .filter((theme) => theme !== choice)
      .map((theme): Command => ({
        id: `window.theme ${theme}`,
        title: theme === "system" ? "Use the system's theme" : `Use the ${theme} theme`,
        section,
        run: () => choose(theme),
      })),
    {
      id: "window.next-region",
      title: "Next part of the window",
      section,
      keys: ["f6"],
      inPalette: false,
      run: () => cycleRegions(document, 1),
    },
    {
      id: "window.last-region",
      title: "Previous part of the window",
      section,
      keys: ["shift+f6"],
      inPalette: false,
      run: () => cycleRegions(document, -1),
    },
  ]);
}
