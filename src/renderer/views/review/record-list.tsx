import type { KeyboardEvent } from "react";
import { VirtualListBox } from "../../ui/virtual-list-box.tsx";
import { RecordRow } from "./record-row.tsx";
import { recordId } from "./record-view.ts";
import type { Queue } from "./use-queue.ts";

interface RecordListProps {
  queue: Queue;
  /** The record that is shown, where it is in the list. */
  shownId: string | null;
  onKey: (event: KeyboardEvent) => void;
  onClick: (id: string, keys: { shift: boolean; ctrl: boolean }) => void;
}

const ROW_PX = 56;

/** The queue of records to review. */
export function RecordList({ queue, shownId, onKey, onClick }: RecordListProps) {
  const { rows, selection, page, total, listRef } = queue;
  return (
    <VirtualListBox
      label="Records to review"
      rows={rows}
      idOf={recordId}
      renderRow={(record) => <RecordRow record={record} />}
      rowClassName="record-row"
      estimateHeight={ROW_PX}
      loaded={rows.length}
      total={total}
      selection={selection}
      currentId={shownId}
      stale={page.isPlaceholderData}
      onRowClick={onClick}
      onKey={onKey}
      onEnd={page.fetchMore}
      listRef={listRef}
    />
  );
}
