import { parseEdtf } from "../../../shared/domain/edtf.ts";
import { STATUS_WORDS } from "../../../shared/domain/event-words.ts";
import { EventStatus, Rank } from "../../../shared/domain/evidence.ts";
import type { Conflict } from "../../../shared/domain/review.ts";
import { readingWords } from "../day-words.ts";
import { RANK_WORDS } from "./evidence-words.ts";

/** A value that reports do not agree on, in words: "12 Mar 2024", "deputy minister", "stated purpose". */
export function conflictValue(field: Conflict["field"], value: string): string {
  switch (field) {
    case "date": {
      const read = parseEdtf(value);
      return read.ok ? readingWords(read.value) : value;
    }
    case "rank":
      return RANK_WORDS[Rank.parse(value)];
    case "status":
      return STATUS_WORDS[EventStatus.parse(value)];
    case "amount":
      return value;
  }
}
