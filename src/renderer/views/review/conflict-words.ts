import type { Conflict } from "../../../shared/domain/review.ts";
import { conflictValue } from "../../app/evidence/conflict-value.ts";

const FIELD_WORDS: Record<Conflict["field"], string> = {
  date: "the date",
  rank: "the rank",
  amount: "the amount",
  status: "the status",
};

/** "They do not agree on the date: Apr 2023 (2 reports), May 2023 (1 report)." */
export function conflictWords({ field, values }: Conflict): string {
  const each = values.map(
    ({ value, recordIds }) =>
      `${conflictValue(field, value)} (${recordIds.length} ${recordIds.length === 1 ? "report" : "reports"})`,
  );
  return `They do not agree on ${FIELD_WORDS[field]}: ${each.join(", ")}.`;
}
