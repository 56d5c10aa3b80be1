import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { DataFile } from "../../../shared/domain/data-file.ts";
import { FailurePanel } from "../failure-panel.tsx";
import { useDataImports } from "./data-imports.tsx";
import { useDataFiles } from "./data-queries.ts";
import { fileOutcome, formatName, yearsText } from "./data-words.ts";
import { RemoveButton } from "./remove-button.tsx";
import { ShaButton } from "./sha-button.tsx";
import "./data-files.css";

const INSTANT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** Every data file that was ever read, the newest first; each leads to its report, can be removed and be put back. */
export function DataFiles({ onClose }: { onClose: () => void }) {
  const { openDataImport, addStarter } = useDataImports();
  const { data: files, error, refetch } = useDataFiles();
  return (
    <Dialog
      title="Data files"
      onClose={onClose}
      width={860}
      actions={
        <>
          <Button onClick={() => void openDataImport()}>Import data</Button>
          <Button tone="primary" data-autofocus onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {error ? (
        <FailurePanel what="The list of data files" error={error} onRetry={() => void refetch()} />
      ) : !files ? (
        <div className="data-files">
          <Skeleton lines={6} label="Loading the data files" />
        </div>
      ) : files.length === 0 ? (
        <EmptyState
          title="No data files yet"
          actions={
            <Button
              onClick={() => {
                onClose();
                void addStarter();
              }}
            >
              Add the starter data
            </Button>
          }
        >
          <p>Trade figures and UN votes come from files: CSV, JSON or XLSX. Each is listed here.</p>
        </EmptyState>
      ) : (
        <ul className="data-files">
          {files.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function FileRow({ file }: { file: DataFile }) {
  const { openReport } = useDataImports();
  const years = yearsText(file);
  return (
    <li data-state={file.state}>
      <div className="data-file-words">
        <span className="data-file-name" data-tooltip={file.path}>
          {file.name}
        </span>
        <span className="data-file-note">
          {formatName(file)}
          {years !== null && ` · ${years}`}
        </span>
        <span className={file.state === "failed" ? "data-file-note data-failed" : "data-file-note"}>
          {fileOutcome(file)}
        </span>
      </div>
      <div className="data-file-origin">
        <time dateTime={file.importedAt}>{INSTANT.format(new Date(file.importedAt))}</time>
        <ShaButton sha256={file.sha256} />
      </div>
      <Button size="small" onClick={() => openReport(file.id)} aria-label={`Report of ${file.name}`}>
        Report
      </Button>
      <RemoveButton file={file} size="small" tone="quiet" />
    </li>
  );
}
