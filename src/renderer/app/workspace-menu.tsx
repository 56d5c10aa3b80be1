import iconUrl from "./icon.svg";
import { Menu, MenuHeading, MenuItem } from "../ui/menu.tsx";
import { useDataImports } from "./data-files/data-imports.tsx";
import { useDialogs } from "./dialogs/dialogs.tsx";
import { formatPlural } from "./format.ts";
import { useImports } from "./imports/imports.tsx";
import { keyText } from "./key-hint.tsx";
import { useTheme } from "./theme.tsx";
import { useOpenWorkspace } from "./use-open-workspace.ts";
import { useRecentWorkspaces, useWorkspace } from "./use-workspace.ts";

const THEMES = { system: "System", light: "Light", dark: "Dark" } as const;

/** The workspace: what it is, other ones, what can be added to it, and how the window looks. */
export function WorkspaceMenu() {
  const { data: workspace } = useWorkspace();
  const { data: recent = [] } = useRecentWorkspaces();
  const { open, pick } = useOpenWorkspace();
  const imports = useImports();
  const data = useDataImports();
  const dialogs = useDialogs();
  const { choice, choose } = useTheme();
  const others = recent.filter(({ path }) => path !== workspace?.path).slice(0, 6);
  return (
    <Menu
      className="rail-menu"
      label={workspace ? `Workspace: ${workspace.name}` : "Workspace"}
      button={<img src={iconUrl} width={32} height={32} alt="" />}
    >
      {workspace && (
        <MenuHeading detail={workspace.path}>
          {workspace.name}
          <span className="menu-note">
            {formatPlural(workspace.articles, "article")} · {formatPlural(workspace.events, "event")}
          </span>
        </MenuHeading>
      )}
      <MenuItem onPick={() => void imports.pickFolder()} hint={keyText("mod+o")}>
        Import folder …
      </MenuItem>
      <MenuItem onPick={() => void imports.addSamples()}>Add the samples</MenuItem>
      <MenuItem onPick={imports.openRuns}>Import reports</MenuItem>
      <hr />
      <MenuItem onPick={() => void data.openDataImport()} hint={keyText("mod+i")}>
        Import data …
      </MenuItem>
      <MenuItem onPick={() => void data.addStarter()}>Add the starter data</MenuItem>
      <MenuItem onPick={data.openDataFiles}>Data files</MenuItem>
      <hr />
      <MenuItem onPick={() => void pick()}>Open another workspace …</MenuItem>
      {others.map((other) => (
        <MenuItem
          key={other.path}
          disabled={!other.present}
          detail={other.path}
          onPick={() => void open(other.path)}
        >
          {other.present ? other.name : `${other.name} (not found)`}
        </MenuItem>
      ))}
      <hr />
      {Object.entries(THEMES).map(([theme, title]) => (
        <MenuItem
          key={theme}
          checked={choice === theme}
          onPick={() => choose(theme === "light" || theme === "dark" ? theme : "system")}
        >
          {title} theme
        </MenuItem>
      ))}
      <hr />
      <MenuItem onPick={() => dialogs.open({ kind: "keyboard" })} hint="?">
        Keyboard shortcuts
      </MenuItem>
    </Menu>
  );
}
