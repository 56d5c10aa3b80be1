import { FileText } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { formatPlural } from "../format.ts";
import { useImports } from "../imports/imports.tsx";
import { useOpenWorkspace } from "../use-open-workspace.ts";
import { FolderBrowser, useFolder } from "./folder-browser.tsx";

const WORDS = {
  import: { title: "Import a folder", action: "Import this folder" },
  open: { title: "Open a workspace", action: "Open this folder" },
} as const;

export interface FolderPickerProps {
  purpose: "import" | "open";
  onClose: () => void;
}

/** Finds a folder of this machine where the host has no dialog of its own. */
export function FolderPicker({ purpose, onClose }: FolderPickerProps) {
  const imports = useImports();
  const workspace = useOpenWorkspace();
  const folder = useFolder();
  const { listing, error, typed, shown } = folder;
  const accept = async () => {
    if (purpose === "open") {
      if (await workspace.open(shown)) onClose();
      return;
    }
    onClose();
    await imports.start([shown]);
  };
  return (
    <Dialog
      title={WORDS[purpose].title}
      onClose={onClose}
      width={720}
      actions={
        <>
          <span className="folder-count">
            {note(purpose, typed === null && !error ? listing?.readable : undefined)}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            disabled={shown === "" || (purpose === "import" && error !== null && typed === null)}
            onClick={() => void accept()}
          >
            {WORDS[purpose].action}
          </Button>
        </>
      }
    >
      <FolderBrowser
        folder={folder}
        label="Path of the folder"
        typedNote="Enter shows what this folder holds."
        files={listing?.entries.filter(({ kind }) => kind === "file") ?? []}
        renderFile={(file) => (
          <li key={file.path} className="folder-file">
            <FileText aria-hidden="true" />
            {file.name}
          </li>
        )}
      />
    </Dialog>
  );
}

function note(purpose: FolderPickerProps["purpose"], readable: number | undefined): string {
  if (purpose === "open") return "A workspace is made in a folder that is empty or does not exist yet.";
  if (readable === undefined) return "";
  return readable === 0
    ? "No readable files here; subfolders are imported too."
    : `${formatPlural(readable, "readable file")} here; subfolders are imported too.`;
}
