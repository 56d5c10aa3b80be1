import { Command as CommandIcon } from "lucide-react";
import { DataStatus } from "./data-files/data-status.tsx";
import { useDataImports } from "./data-files/data-imports.tsx";
import { useImports } from "./imports/imports.tsx";
import { ImportStatus } from "./imports/import-status.tsx";
import { useDialogs } from "./dialogs/dialogs.tsx";
import { keyText } from "./key-hint.tsx";
import { useWorkspace } from "./use-workspace.ts";
import "./status-bar.css";

/** The bottom line: the workspace, and an import wherever one is. */
export function StatusBar() {
  const { data } = useWorkspace();
  const { open } = useDialogs();
  const articles = useImports();
  const files = useDataImports();
  // One import runs at a time; it comes before how another one ended.
  const showsData = files.running || files.waiting > 0 || articles.progress === null;
  return (
    <footer className="status-bar" data-region="Status" tabIndex={-1}>
      <span className="status-workspace" data-tooltip={data?.path}>
        {data?.name}
        {data?.samplesOnly && data.articles > 0 && <span className="status-tag">Samples only</span>}
      </span>
      {showsData ? <DataStatus /> : <ImportStatus />}
      <button type="button" className="status-palette" onClick={() => open({ kind: "palette" })}>
        <CommandIcon aria-hidden="true" />
        Commands <kbd>{keyText("mod+k")}</kbd>
      </button>
    </footer>
  );
}
