import type { ColumnMapping, DataFormat } from "../../../shared/domain/data-file.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { Tally, VotePosition } from "../../../shared/domain/roll-call.ts";
import type { Amount, TradeFlowKind, Valuation } from "../../../shared/domain/trade.ts";
import type { GivenCode } from "../../../shared/gazetteer/state-codes.ts";

/** What a file says of a roll call. A reader hands out the same object for every vote of it. */
export interface RollCallFacts {
  /** The data set's own number (undl_id, rcid), or one made from symbol, date and title where it has none. */
  native: string;
  /** "UNGA", "UNSC", or as the file has it. */
  body: string;
  /** "A/RES/ES-11/6": see readSymbol. */
  symbol: string | null;
  session: string | null;
  day: IsoDay | null;
  title: string;
  agenda: string | null;
  draft: string | null;
  meeting: string | null;
  note: string | null;
  link: string | null;
  part: "amendment" | "paragraph" | null;
  important: boolean | null;
  topics: readonly string[];
  stated: Tally | null;
}

/** A state's vote. */
export interface VoteRow {
  kind: "vote";
  line: number;
  rollCall: RollCallFacts;
  state: GivenCode;
  /** The name as the file has it: the one of that time, where the file keeps it. */
  name: string | null;
  position: VotePosition;
}

/** Facts of a roll call alone, from a file that holds no votes. */
export interface RollCallRow {
  kind: "roll-call";
  line: number;
  rollCall: RollCallFacts;
}

/** A trade figure. `given` is the number as the file has it, `value` the same exactly, in whole units of the currency. */
export interface TradeRow {
  kind: "trade";
  line: number;
  reporter: GivenCode;
  partner: GivenCode;
  reporterName: string | null;
  partnerName: string | null;
  flow: TradeFlowKind;
  year: number;
  month: number | null;
  classification: string | null;
  /** "TOTAL" or a code with its leading zeros. */
  commodity: string;
  commodityName: string | null;
  given: string;
  value: Amount;
  currency: string | null;
  valuation: Valuation;
  source: string | null;
}

/** A line of a table of codes. */
export interface CodeRow {
  kind: "area" | "commodity";
  line: number;
  code: string;
  name: string;
  iso3: string | null;
}

/** A row that is not kept, and why: the same words for the same reason, so that they can be counted. */
export interface LeftOutRow {
  kind: "left-out";
  line: number;
  reason: string;
}

/** Something to tell of the file as a whole. */
export interface NoteRow {
  kind: "note";
  line: number;
  words: string;
}

export type DataRowRead = VoteRow | RollCallRow | TradeRow | CodeRow | LeftOutRow | NoteRow;

/** A table as it streams from a CSV, XLSX or JSON file: cells by the name of their column, never by position. */
export interface TableRow {
  line: number;
  /** The text of a column; undefined where the file has no such column. */
  cell(column: string): string | undefined;
}

export interface FormatReader {
  format: DataFormat;
  /**
   * Whether a header is that of this format. Column names come as in the file, without BOM and surrounding blanks;
   * a JSON file has the names of its first record's fields.
   */
  knows(columns: readonly string[]): boolean;
  /** Reads rows one by one. State that spans rows (roll calls known, rows seen) lives in the call. Never throws for a bad row. */
  start(context: ReaderContext): RowReader;
}

export interface ReaderContext {
  columns: readonly string[];
  mapping: ColumnMapping | null;
}

export interface RowReader {
  read(row: TableRow): Iterable<DataRowRead>;
  /** What is left to say after the last row. */
  end(): Iterable<DataRowRead>;
}
