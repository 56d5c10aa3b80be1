import { FileCheck, FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FolderBrowser, useFolder } from "../dialogs/folder-browser.tsx";
import { formatPlural } from "../format.ts";
import { useDataImports } from "./data-imports.tsx";
import { isDataPath } from "./data-path.ts";

/** Finds data files of this machine where the host has no dialog of its own. */
export function DataPicker({ onClose }: { onClose: () => void }) {
  const { openDataImport } = useDataImports();
  const folder = useFolder();
  const { listing, typed, shown } = folder;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const typedFile = typed !== null && isDataPath(typed) ? typed : null;
  const paths = typedFile === null ? chosen : [...new Set([...chosen, typedFile])];
  const turn = (path: string) =>
    setChosen((old) => (old.includes(path) ? old.filter((other) => other !== path) : [...old, path]));
  const next = () => void openDataImport([...paths]);
  return (
    <Dialog
      title="Import data"
      onClose={onClose}
      width={720}
      actions={
        <>
          <span className="folder-count">
            {paths.length > 0 ? `${formatPlural(paths.length, "file")} chosen` : "CSV, JSON and XLSX"}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" disabled={paths.length === 0} onClick={next}>
            Look at {paths.length === 1 ? "the file" : "the files"}
          </Button>
        </>
      }
    >
      <FolderBrowser
        folder={folder}
        label="Path of a folder or data file"
        typedNote={
          typedFile === null ? "Enter shows what this folder holds." : "Enter looks at what this file is."
        }
        onEnter={() => {
          if (!isDataPath(shown)) return false;
          next();
          return true;
        }}
        files={listing?.entries.filter(({ kind, path }) => kind === "file" && isDataPath(path)) ?? []}
        renderFile={({ path, name }) => (
          <li key={path}>
            <button type="button" aria-pressed={chosen.includes(path)} onClick={() => turn(path)}>
              {chosen.includes(path) ? (
                <FileCheck aria-hidden="true" />
              ) : (
                <FileSpreadsheet aria-hidden="true" />
              )}
              {name}
            </button>
          </li>
        )}
      />
    </Dialog>
  );
}
