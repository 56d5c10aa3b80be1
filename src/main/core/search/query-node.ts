import type {
  EventMode,
  EventStatus,
  EventType,
  ReviewState,
  TextSpan,
} from "../../../shared/domain/evidence.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import type { Iso3 } from "../../../shared/domain/state-code.ts";

/** A condition on an article that is not about its words. Values are checked; `source` is as typed. */
export type FieldFilter =
  | { field: "country"; value: Iso3 }
  /** The article holds an event of this type ("type:CONSULT"). */
  | { field: "type"; value: EventType }
  /** The article holds an event of this mode; written "type:visit" too. */
  | { field: "mode"; value: EventMode }
  /** Published on or after this day. */
  | { field: "from"; value: IsoDay }
  /** Published on or before this day. */
  | { field: "to"; value: IsoDay }
  | { field: "source"; value: string }
  /** ISO 639 code in lower case. */
  | { field: "lang"; value: string }
  | { field: "status"; value: EventStatus }
  | { field: "review"; value: ReviewState }
  | { field: "has"; value: Evidence };

/** Evidence that an article may hold: a stated trade figure, a stated vote, an event, a stated gap in the data. */
export type Evidence = "trade" | "vote" | "event" | "gap";

/** One word as typed. It may hold signs ("Minsk-Moscow"), and then stands for its words in a row. */
export interface WordNode {
  kind: "word";
  text: string;
  span: TextSpan;
}

/** The beginning of a word, or of the last word of several in a row; `text` is without the "*". */
export interface PrefixNode {
  kind: "prefix";
  text: string;
  span: TextSpan;
}

/** Words in a row, without the quotes. */
export interface PhraseNode {
  kind: "phrase";
  text: string;
  span: TextSpan;
}

export type TextNode = WordNode | PrefixNode | PhraseNode;

/** What a query asks for. Spans are offsets into the query as typed. */
export type QueryNode =
  /** An empty query: every article. */
  | { kind: "all"; span: TextSpan }
  | TextNode
  /** At most `distance` other words between the operands (two or more), in any order. */
  | { kind: "near"; operands: TextNode[]; distance: number; span: TextSpan }
  /** Only in the article's title. */
  | { kind: "title"; node: TextNode; span: TextSpan }
  | { kind: "field"; filter: FieldFilter; span: TextSpan }
  | { kind: "and"; nodes: QueryNode[]; span: TextSpan }
  | { kind: "or"; nodes: QueryNode[]; span: TextSpan }
  | { kind: "not"; node: QueryNode; span: TextSpan };

/** Why a query cannot be read. Replacing the `length` characters at `at` with `suggestion` makes it better. */
export interface QueryError {
  at: number;
  length: number;
  message: string;
  suggestion: string | null;
}
