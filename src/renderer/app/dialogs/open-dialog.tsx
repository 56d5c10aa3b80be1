import { DataFiles } from "../data-files/data-files.tsx";
import { DataImport } from "../data-files/data-import.tsx";
import { DataPicker } from "../data-files/data-picker.tsx";
import { DataReport } from "../data-files/data-report.tsx";
import { ImportReport } from "../imports/import-report.tsx";
import { ImportRuns } from "../imports/import-runs.tsx";
import { useDialogs } from "./dialogs.tsx";
import { FocusPicker } from "./focus-picker.tsx";
import { FolderPicker } from "./folder-picker.tsx";
import { KeyboardMap } from "./keyboard-map.tsx";
import { Palette } from "./palette.tsx";

/** The dialog that is open, if any. */
export function OpenDialog() {
  const { dialog, close } = useDialogs();
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "palette":
      return <Palette onClose={close} />;
    case "keyboard":
      return <KeyboardMap onClose={close} />;
    case "focus":
      return <FocusPicker onClose={close} />;
    case "folder":
      return <FolderPicker purpose={dialog.purpose} onClose={close} />;
    case "report":
      return <ImportReport runId={dialog.runId} onClose={close} />;
    case "runs":
      return <ImportRuns onClose={close} />;
    case "data-picker":
      return <DataPicker onClose={close} />;
    case "data-import":
      return <DataImport paths={dialog.paths} note={dialog.note} onClose={close} />;
    case "data-report":
      return <DataReport key={dialog.fileId} fileId={dialog.fileId} onClose={close} />;
    case "data-files":
      return <DataFiles onClose={close} />;
  }
}
