import type { Conflict } from "../../../shared/domain/review.ts";

const FIELD_WORDS: Record<Conflict["field"], string> = {
  date: "the date",
  rank: "the rank",
  amount: "the amount",
  status: "the status",
};

/** "They do not agree on the date: 2023-04 (2 reports), 2023-05 (1 report)." */
export function conflictWords({ field, values }: Conflict): string {
  const each = values.map(
    ({ value, recordIds }) =>
      `${value} (${recordIds.length} ${recordIds.length === 1 ? "report" : "reports"})`,
  );
  return `They do not agree on ${FIELD_WORDS[field]}: ${each.join(", ")}.`;
}
