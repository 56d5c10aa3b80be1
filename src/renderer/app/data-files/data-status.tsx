import { X } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { formatPlural } from "../format.ts";
import { useDataImports } from "./data-imports.tsx";
import { dataProgressShare, dataProgressText, isReading } from "./data-progress-words.ts";

/** The import of data under way with its end in sight, or how the last one ended until it is dismissed. */
export function DataStatus() {
  const { progress, waiting, cancel, dismiss, openReport, openDataFiles } = useDataImports();
  if (waiting > 0) {
    return (
      <div className="import-status">
        <output className="import-status-text">
          {formatPlural(waiting, "data file")} will be read after the import of articles
        </output>
        <Button size="small" tone="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
      </div>
    );
  }
  if (!progress) return null;
  if (isReading(progress)) {
    return (
      <div className="import-status">
        <Progress label="Import of data" value={dataProgressShare(progress)} />
        <span className="import-status-text">{dataProgressText(progress)}</span>
        <Button size="small" tone="quiet" onClick={() => void cancel()}>
          Cancel
        </Button>
        {progress.currentFile !== null && (
          <span className="import-status-file" data-tooltip={progress.currentFile}>
            {progress.currentFile.split(/[/\\]/).at(-1)}
          </span>
        )}
      </div>
    );
  }
  const only = progress.fileIds.length === 1 ? progress.fileIds[0] : undefined;
  return (
    <div className="import-status">
      <output className={`import-status-text${progress.state === "failed" ? " import-status-failed" : ""}`}>
        {dataProgressText(progress)}
      </output>
      <Button
        size="small"
        tone="quiet"
        onClick={() => (only === undefined ? openDataFiles() : openReport(only))}
      >
        {only === undefined ? "Data files" : "Report"}
      </Button>
      <IconButton label="Dismiss" onClick={dismiss}>
        <X />
      </IconButton>
    </div>
  );
}
