import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type {
  ImportOutcome,
  ImportProgress,
  ImportReportRow,
} from "../../../shared/contract/corpus-contract.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { formatCount } from "../format.ts";
import { useClient } from "../services.tsx";
import { useSelection } from "../use-selection.ts";
import { useImports } from "./imports.tsx";
import { outcomeText } from "./progress-words.ts";
import "./import-report.css";

type Filter = ImportOutcome | "all";

const TITLES: Record<ImportOutcome, string> = {
  imported: "Imported",
  duplicate: "Duplicate",
  skipped: "Skipped",
  failed: "Failed",
};

/** What became of every file of a run, and why. */
export function ImportReport({ runId, onClose }: { runId: string; onClose: () => void }) {
  const client = useClient();
  const { openRuns, start } = useImports();
  const { select } = useSelection();
  const [chosen, setChosen] = useState<Filter | null>(null);
  const runs = useQuery({
    queryKey: ["import-runs"],
    queryFn: ({ signal }) => client.imports.list(undefined, { signal }),
  });
  const run = runs.data?.find(({ id }) => id === runId);
  const filter = chosen ?? firstFilter(run?.progress);
  const report = useInfiniteQuery({
    enabled: runs.data !== undefined,
    queryKey: ["import-report", runId, filter],
    queryFn: ({ signal, pageParam }) =>
      client.imports.report(
        { runId, outcome: filter === "all" ? null : filter, cursor: pageParam, limit: 100 },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const rows = report.data?.pages.flatMap((page) => page.rows) ?? [];
  const openArticle = (id: string) => {
    onClose();
    select({ kind: "article", id });
  };
  return (
    <Dialog
      title="Import report"
      onClose={onClose}
      width={860}
      actions={
        <>
          <Button tone="quiet" onClick={openRuns}>
            All reports
          </Button>
          {run?.resumable && (
            <Button
              onClick={() => {
                onClose();
                void start(run.paths);
              }}
            >
              Resume
            </Button>
          )}
          <Button tone="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className="import-report-head">
        <p>{run && (run.progress.reason ?? outcomeText(run.progress))}</p>
        <SegmentedControl
          label="Show"
          value={filter}
          onChange={setChosen}
          options={run ? filters(run.progress) : [{ value: "all", label: "All" }]}
        />
      </div>
      {report.isPending && <Skeleton lines={6} />}
      {report.data && rows.length === 0 && (
        <div className="import-report">
          <EmptyState title="No files to show" />
        </div>
      )}
      {rows.length > 0 && (
        <VirtualList
          className="import-report"
          label="Files"
          rows={rows}
          keyOf={({ path }) => path}
          estimateHeight={44}
          onEnd={() => {
            if (report.hasNextPage && !report.isFetchingNextPage) void report.fetchNextPage();
          }}
          renderRow={(row) => <ReportRow row={row} onOpen={openArticle} />}
        />
      )}
    </Dialog>
  );
}

/** What needs a look comes first. */
function firstFilter(counts: ImportProgress | undefined): Filter {
  if (counts && counts.failed > 0) return "failed";
  return counts && counts.skipped > 0 ? "skipped" : "all";
}

function filters(counts: { imported: number; duplicates: number; skipped: number; failed: number }) {
  const all = counts.imported + counts.duplicates + counts.skipped + counts.failed;
  return [
    option("all", "All", all),
    option("imported", "Imported", counts.imported),
    option("duplicate", "Duplicates", counts.duplicates),
    option("skipped", "Skipped", counts.skipped),
    option("failed", "Failed", counts.failed),
  ];
}

function option(value: Filter, title: string, count: number): { value: Filter; label: string } {
  return { value, label: `${title} ${formatCount(count)}` };
}

function ReportRow({ row, onOpen }: { row: ImportReportRow; onOpen: (articleId: string) => void }) {
  const { articleId } = row;
  const cut = Math.max(row.path.lastIndexOf("/"), row.path.lastIndexOf("\\")) + 1;
  return (
    <div className="report-row">
      <span className={`report-outcome report-${row.outcome}`}>{TITLES[row.outcome]}</span>
      <span className="report-file">
        <span className="report-name">{row.path.slice(cut)}</span>
        <span className="report-folder">{row.path.slice(0, cut)}</span>
      </span>
      <span className="report-reason">{row.reason}</span>
      {articleId !== null && (
        <Button
          size="small"
          tone="quiet"
          aria-label={`Open ${row.path.slice(cut)}`}
          onClick={() => onOpen(articleId)}
        >
          Open
        </Button>
      )}
    </div>
  );
}
