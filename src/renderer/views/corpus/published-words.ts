import type { Published } from "../../../shared/domain/article.ts";

/** By which rule a publication day is known, for the tooltip of the day. */
export const RULE_WORDS: Record<Published["rule"], string> = {
  metadata: "Stated by the file",
  url: "Read from the web address",
  dateline: "Stated in the dateline",
  "dateline-inferred-year": "The dateline gives no year; the year was inferred",
  analyst: "Set by the analyst",
  "file-time": "Taken from the time of the file",
};
