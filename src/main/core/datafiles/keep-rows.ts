import type { DataNotice } from "../../../shared/domain/data-file.ts";
import type { DataFileStore } from "../store/data-file-store.ts";
import type { DataRows } from "../store/data-rows.ts";
import type { RowKind } from "./formats.ts";
import { createNoticeBook } from "./notice-book.ts";
import type { CodeRow, DataRowRead, RollCallRow, TradeRow, VoteRow } from "./reader.ts";

/** Where rows of each kind go, with the connection's transaction. */
export interface RowsByKind {
  votes: DataRows<VoteRow | RollCallRow>;
  trade: DataRows<TradeRow | CodeRow>;
  transaction<Value>(work: () => Value): Value;
}

interface RowCounts {
  rows: number;
  kept: number;
  leftOut: number;
}

/** The rows of one file on their way into the workspace, in transactions that are short enough for others to wait for. */
export interface KeptRows {
  countRow(): void;
  take(row: DataRowRead): void;
  /** Writes what has gathered, if that is worth a transaction, or all of it. */
  write(what?: "enough" | "all"): void;
  counts(): RowCounts;
  /** Stores what is to be told, with clashes and changes, and says that the file is done. */
  finish(sha256: string): void;
  /** Stores what is to be told of a file that is not taken in. */
  tell(): void;
}

/** Half a second at the slowest, and few enough commits that the disk is not what is waited for. */
const ROWS_AT_ONCE = 5000;
const NOTICES_AT_ONCE = 1000;

export function keepRows(id: number, kind: RowKind, stores: RowsByKind, files: DataFileStore): KeptRows {
  const book = createNoticeBook();
  const votes: (VoteRow | RollCallRow)[] = [];
  const trade: (TradeRow | CodeRow)[] = [];
  let rows = 0;
  let kept = 0;
  let clashes = 0;
  let changes = 0;
  let told = false;
  const counts = () => ({ rows, kept, leftOut: book.leftOutRows() });

  function tellBook(): void {
    if (!told) store(book.notices());
    told = true;
  }

  function store(notices: readonly DataNotice[]): void {
    for (let at = 0; at < notices.length; at += NOTICES_AT_ONCE) {
      files.addNotices(id, notices.slice(at, at + NOTICES_AT_ONCE));
    }
  }

  /** Clashes and changes as they are found: of a corrected file there may be very many. */
  function storeFound(): void {
    let batch: DataNotice[] = [];
    for (const notice of stores[kind].notices(id)) {
      if (notice.kind === "clash") clashes += 1;
      if (notice.kind === "change") changes += notice.rows;
      batch.push(notice);
      if (batch.length < NOTICES_AT_ONCE) continue;
      store(batch);
      batch = [];
    }
    store(batch);
  }

  const allCounts = () => ({ ...counts(), unresolved: book.unresolvedRows(), clashes, changes });

  return {
    counts,
    countRow() {
      rows += 1;
    },
    take(row) {
      switch (row.kind) {
        case "vote":
        case "roll-call":
          votes.push(row);
          kept += 1;
          return;
        case "trade":
        case "area":
        case "commodity":
          trade.push(row);
          kept += 1;
          return;
        case "left-out":
          return book.leftOut(row.reason, row.line);
        case "note":
          return book.note(row.words, row.line);
      }
    },
    write(what = "enough") {
      const waiting = votes.length + trade.length;
      if (waiting === 0 || (what === "enough" && waiting < ROWS_AT_ONCE)) return;
      stores.transaction(() => {
        if (votes.length > 0) book.unresolved(stores.votes.write(id, votes));
        if (trade.length > 0) book.unresolved(stores.trade.write(id, trade));
        files.setCounts(id, allCounts());
      });
      votes.length = 0;
      trade.length = 0;
    },
    finish(sha256) {
      tellBook();
      storeFound();
      const years = stores[kind].years(id);
      stores.transaction(() => {
        files.setWhole(id, { sha256, years });
        files.setCounts(id, allCounts());
        files.setState(id, "done", null);
      });
    },
    tell() {
      tellBook();
      files.setCounts(id, allCounts());
    },
  };
}
