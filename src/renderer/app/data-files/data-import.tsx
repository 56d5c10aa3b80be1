import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { formatPlural } from "../format.ts";
import { useClient } from "../services.tsx";
import { useDataImports } from "./data-imports.tsx";
import { recognitionQuery } from "./data-queries.ts";
import { fileNameOf } from "./data-words.ts";
import { FileChoicePane } from "./file-choice-pane.tsx";
import { NO_CHOICE, planOf } from "./import-plan.ts";
import type { FileChoice, FilePlan } from "./import-plan.ts";
import "./data-import.css";

interface DataImportProps {
  paths: readonly string[];
  /** What else was dropped together with these files. */
  note: string | null;
  onClose: () => void;
}

/** Shows what files are and how they would be read. Nothing is read into the workspace before "Import". */
export function DataImport({ paths, note, onClose }: DataImportProps) {
  const client = useClient();
  const { start, running } = useDataImports();
  const [shown, setShown] = useState(paths[0]);
  const [choices, setChoices] = useState<Readonly<Record<string, FileChoice>>>({});
  const looks = useQueries({ queries: paths.map((path) => recognitionQuery(client, path)) });
  const files = paths.map((path, index) => {
    const choice = choices[path] ?? NO_CHOICE;
    const look = looks[index];
    const plan: FilePlan | null = look?.data ? planOf(look.data, choice) : null;
    return { path, choice, recognition: look?.data, error: look?.error ?? null, plan };
  });
  const toRead = files.flatMap(({ plan }) => (plan?.kind === "read" ? [plan.file] : []));
  const pending = files.filter(({ plan, error }) => plan === null && error === null).length;
  const unready = files.filter(({ plan }) => plan?.kind === "unready").length;
  const current = files.find(({ path }) => path === shown);
  const accept = async () => {
    onClose();
    await start(toRead);
  };
  return (
    <Dialog
      title="Import data"
      onClose={onClose}
      width={1040}
      actions={
        <>
          <output className="data-import-note">{waitingFor(pending, unready, running)}</output>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            disabled={toRead.length === 0 || pending > 0 || unready > 0 || running}
            onClick={() => void accept()}
          >
            {toRead.length > 1 ? `Import ${formatPlural(toRead.length, "file")}` : "Import"}
          </Button>
        </>
      }
    >
      {note !== null && <p className="data-import-told">{note}</p>}
      <div className="data-import-body">
        {files.length > 1 && (
          <ul className="data-import-files" aria-label="Files">
            {files.map(({ path, plan, error }) => (
              <li key={path}>
                <button
                  type="button"
                  aria-current={path === shown || undefined}
                  onClick={() => setShown(path)}
                >
                  <span className="data-import-name">{fileNameOf(path)}</span>
                  <span className="data-import-plan">{planWords(plan, error)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {current && (
          <FileChoicePane
            key={current.path}
            path={current.path}
            recognition={current.recognition}
            error={current.error}
            choice={current.choice}
            onChoose={(choice) => setChoices((old) => ({ ...old, [current.path]: choice }))}
          />
        )}
      </div>
    </Dialog>
  );
}

function waitingFor(pending: number, unready: number, running: boolean): string {
  if (running) return "Another import of data is under way. Wait for its end, or cancel it.";
  if (pending > 0) return "Looking at the files …";
  return unready > 0 ? `${formatPlural(unready, "file")} to be decided on` : "";
}

function planWords(plan: FilePlan | null, error: Error | null): string {
  if (error) return "Cannot be read";
  switch (plan?.kind) {
    case undefined:
      return "Looking …";
    case "read":
      return "Will be read";
    case "left-out":
      return "Left out";
    case "unreadable":
      return "Cannot be read";
    case "unready":
      return plan.words;
  }
}
