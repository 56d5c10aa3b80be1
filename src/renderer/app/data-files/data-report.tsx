import { useState } from "react";
import type { DataFile, DataNotice, DataNoticeKind } from "../../../shared/domain/data-file.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { useDialogs } from "../dialogs/dialogs.tsx";
import { FailurePanel } from "../failure-panel.tsx";
import { failureMessage } from "../failure-message.ts";
import { formatCount, formatPlural } from "../format.ts";
import { useDataImports } from "./data-imports.tsx";
import { useDataFiles, useDataNotices, useDataRow } from "./data-queries.ts";
import {
  bytesText,
  countsText,
  fileOutcome,
  formatName,
  NOTICE_TITLES,
  unnamedRows,
  yearsText,
} from "./data-words.ts";
import { RemoveButton } from "./remove-button.tsx";
import { RowCells } from "./row-cells.tsx";
import { ShaButton } from "./sha-button.tsx";
import { useOpenDataRow } from "./use-open-data-row.ts";
import "./data-report.css";

type Filter = DataNoticeKind | "all";

/** What became of a data file: what was kept, what was left out and why, what does not fit, what has changed. */
export function DataReport({ fileId, onClose }: { fileId: string; onClose: () => void }) {
  const { openDataFiles } = useDataImports();
  const files = useDataFiles();
  const file = files.data?.find(({ id }) => id === fileId);
  const [filter, setFilter] = useState<Filter>("all");
  return (
    <Dialog
      title={file ? `Report of ${file.name}` : "Report of a data file"}
      onClose={onClose}
      width={860}
      actions={
        <>
          <Button tone="quiet" onClick={openDataFiles}>
            All data files
          </Button>
          {file && <RemoveButton file={file} />}
          <Button tone="primary" data-autofocus onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {files.error && (
        <FailurePanel what="The report" error={files.error} onRetry={() => void files.refetch()} />
      )}
      {files.data && !file && <EmptyState title="There is no such data file" />}
      {file && (
        <>
          <ReportHead file={file} />
          <div
            className="data-report-filter"
            hidden={file.leftOut + file.unresolved + file.clashes + file.changes === 0}
          >
            <SegmentedControl label="Show" value={filter} onChange={setFilter} options={filtersOf(file)} />
          </div>
          <Notices file={file} filter={filter} />
        </>
      )}
    </Dialog>
  );
}

function ReportHead({ file }: { file: DataFile }) {
  const years = yearsText(file);
  return (
    <div className="data-report-head">
      <p className={file.state === "failed" ? "data-report-outcome data-failed" : "data-report-outcome"}>
        {file.state === "done" ? countsText(file) : fileOutcome(file)}
      </p>
      <p className="data-report-facts">
        {formatName(file)}
        {years !== null && ` · ${years}`} · {bytesText(file.bytes)} <ShaButton sha256={file.sha256} />
      </p>
      <p className="data-report-path">{file.path}</p>
    </div>
  );
}

function filtersOf(file: DataFile): { value: Filter; label: string }[] {
  const all: { value: Filter; label: string; count: number }[] = [
    { value: "left-out", label: "Left out", count: file.leftOut },
    { value: "unresolved", label: "Unresolved", count: file.unresolved },
    { value: "clash", label: "Clashes", count: file.clashes },
    { value: "change", label: "Changes", count: file.changes },
  ];
  return [
    { value: "all", label: "All" },
    ...all
      .filter(({ count }) => count > 0)
      .map(({ value, label, count }) => ({ value, label: `${label} ${formatCount(count)}` })),
    { value: "note", label: "Notes" },
  ];
}

function Notices({ file, filter }: { file: DataFile; filter: Filter }) {
  const { id: fileId } = file;
  const notices = useDataNotices(fileId, filter === "all" ? null : filter);
  const rows = notices.data?.pages.flatMap((page) => page.rows) ?? [];
  if (notices.error) {
    return <FailurePanel what="The report" error={notices.error} onRetry={() => void notices.refetch()} />;
  }
  if (notices.isPending) {
    return (
      <div className="data-report">
        <Skeleton lines={6} label="Loading the report" />
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <div className="data-report">
        <EmptyState title={filter === "all" ? nothingToReport(file) : "Nothing of this kind"} />
      </div>
    );
  }
  return (
    <VirtualList
      className="data-report"
      label="Notices"
      rows={rows.map((notice, index) => ({ notice, key: String(index) }))}
      keyOf={({ key }) => key}
      estimateHeight={48}
      onEnd={() => {
        if (notices.hasNextPage && !notices.isFetchingNextPage) void notices.fetchNextPage();
      }}
      renderRow={({ notice }) => <NoticeRow fileId={fileId} notice={notice} />}
    />
  );
}

function nothingToReport({ state }: DataFile): string {
  switch (state) {
    case "done":
    case "removed":
      return "Nothing to report: every row was kept";
    case "reading":
      return "The file is being read";
    case "cancelled":
    case "failed":
      return "No row was left out until then";
  }
}

function NoticeRow({ fileId, notice }: { fileId: string; notice: DataNotice }) {
  const [line, setLine] = useState<number | null>(null);
  const more = unnamedRows(notice);
  return (
    <div className="notice-row">
      <span className={`notice-kind notice-${notice.kind}`}>{NOTICE_TITLES[notice.kind]}</span>
      <div className="notice-words">
        <p>{notice.words}</p>
        {(notice.before !== null || notice.after !== null) && (
          <p className="notice-change">
            <del>{notice.before ?? "nothing"}</del> → <ins>{notice.after ?? "nothing"}</ins>
          </p>
        )}
        {notice.lines.length > 0 && (
          <p className="notice-lines">
            {notice.rows > 1 ? `${formatPlural(notice.rows, "row")}, lines ` : "Line "}
            {notice.lines.map((number) => (
              <button
                key={number}
                type="button"
                aria-expanded={number === line}
                onClick={() => setLine(number === line ? null : number)}
              >
                {formatCount(number)}
              </button>
            ))}
            {more > 0 && `and ${formatCount(more)} more`}
          </p>
        )}
        {line !== null && <LineCells fileId={fileId} line={line} />}
      </div>
    </div>
  );
}

function LineCells({ fileId, line }: { fileId: string; line: number }) {
  const { data: row, error } = useDataRow(fileId, line);
  const { close } = useDialogs();
  const openRow = useOpenDataRow();
  const openBeside = () => {
    close();
    openRow(fileId, line);
  };
  return (
    <div className="notice-cells">
      {error ? (
        <p role="alert">{failureMessage(error)}</p>
      ) : row ? (
        <RowCells row={row} />
      ) : (
        <Skeleton lines={3} />
      )}
      <Button size="small" tone="quiet" onClick={openBeside}>
        Open beside the view
      </Button>
    </div>
  );
}
