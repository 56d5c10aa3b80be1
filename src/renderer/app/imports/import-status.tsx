import { X } from "lucide-react";
import type { ImportProgress } from "../../../shared/contract/corpus-contract.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useImports } from "./imports.tsx";
import { isRunning, progressShare, progressText } from "./progress-words.ts";

/** The import under way with its end in sight, or how the last one ended until it is dismissed. */
export function ImportStatus() {
  const { progress, cancel, dismiss, openReport, resume } = useImports();
  if (!progress) return null;
  if (isRunning(progress)) return <Running progress={progress} onCancel={() => void cancel()} />;
  return (
    <div className="import-status">
      <output
        className={
          progress.state === "failed" ? "import-status-text import-status-failed" : "import-status-text"
        }
      >
        {progressText(progress)}
      </output>
      {progress.state !== "done" && (
        <Button size="small" tone="quiet" onClick={() => void resume(progress.runId)}>
          Resume
        </Button>
      )}
      <Button size="small" tone="quiet" onClick={() => openReport(progress.runId)}>
        Report
      </Button>
      <IconButton label="Dismiss" onClick={dismiss}>
        <X />
      </IconButton>
    </div>
  );
}

function Running({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  return (
    <div className="import-status">
      <Progress label="Import" value={progressShare(progress)} />
      <span className="import-status-text">{progressText(progress)}</span>
      <Button size="small" tone="quiet" onClick={onCancel}>
        Cancel
      </Button>
      {progress.currentFile !== null && (
        <span className="import-status-file" data-tooltip={progress.currentFile}>
          {fileName(progress.currentFile)}
        </span>
      )}
    </div>
  );
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
