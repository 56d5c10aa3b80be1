import { useQuery } from "@tanstack/react-query";
import type { ImportRun } from "../../../shared/contract/corpus-contract.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useClient } from "../services.tsx";
import { useImports } from "./imports.tsx";
import { progressText } from "./progress-words.ts";
import "./import-report.css";

const INSTANT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** Every import into this workspace, newest first; one that was cut short can go on. */
export function ImportRuns({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const { openReport, start } = useImports();
  const { data } = useQuery({
    queryKey: ["import-runs"],
    queryFn: ({ signal }) => client.imports.list(undefined, { signal }),
  });
  const runs = data?.toSorted((left, right) => right.startedAt.localeCompare(left.startedAt)) ?? [];
  const resume = (run: ImportRun) => {
    onClose();
    void start(run.paths);
  };
  return (
    <Dialog title="Import reports" onClose={onClose} width={760}>
      {data && runs.length === 0 && (
        <EmptyState title="Nothing has been imported yet">
          <p>Each import is listed here with what became of every file.</p>
        </EmptyState>
      )}
      <ul className="import-runs">
        {runs.map((run) => (
          <li key={run.id}>
            <div>
              <span className="import-run-paths" data-tooltip={run.paths.join("\n")}>
                {run.paths.join(", ")}
              </span>
              <span className="import-run-words">
                <time dateTime={run.startedAt}>{INSTANT.format(new Date(run.startedAt))}</time> ·{" "}
                {progressText(run.progress)}
              </span>
            </div>
            {run.resumable && (
              <Button size="small" onClick={() => resume(run)}>
                Resume
              </Button>
            )}
            <Button size="small" onClick={() => openReport(run.id)}>
              Report
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
