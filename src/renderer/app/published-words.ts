import type { Published } from "../../shared/domain/article.ts";

/** By which rule a publication day is known, to follow the day. */
export const PUBLISHED_WORDS: Record<Published["rule"], string> = {
  metadata: "stated by the file",
  url: "read from the web address",
  dateline: "stated in the dateline",
  "dateline-inferred-year": "the dateline gives no year; the year was inferred",
  analyst: "set by the analyst",
  "file-time": "taken from the time of the file",
};
