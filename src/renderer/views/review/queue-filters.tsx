import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import { ReviewState } from "../../../shared/domain/evidence.ts";
import { RecordKind } from "../../../shared/domain/review.ts";
import { formatCount } from "../../app/format.ts";
import { SelectField } from "../../ui/select-field.tsx";
import type { StateCounts } from "./review-counts.ts";
import { toggled } from "./review-params.ts";
import type { QueueChoice } from "./review-params.ts";

interface QueueFiltersProps {
  choice: QueueChoice;
  rules: readonly RuleCounts[];
  counts: StateCounts;
  onChange: (choice: QueueChoice) => void;
}

const STATE_LABELS: Record<ReviewState, string> = {
  new: "To review",
  accepted: "Accepted",
  edited: "Edited",
  rejected: "Rejected",
};
const KIND_LABELS: Record<RecordKind, string> = {
  event: "Events",
  trade: "Trade",
  vote: "Votes",
  gap: "Gaps",
};
const SORTS = [
  { value: "least-sure", label: "Least sure first" },
  { value: "surest", label: "Surest first" },
  { value: "newest", label: "Newest first" },
] as const;
const ANY = "any";
const LIMITS = [ANY, "0.9", "0.8", "0.7", "0.6", "0.5", "0.4"].map((value) => ({
  value,
  label: value === ANY ? "Any confidence" : `At most ${value}`,
}));

/** Which records are listed, by what was decided, kind, rule and confidence; and in which order. */
export function QueueFilters({ choice, rules, counts, onChange }: QueueFiltersProps) {
  const { filter, sort } = choice;
  const put = (change: Partial<QueueChoice["filter"]>) =>
    onChange({ sort, filter: { ...filter, proposals: [], ...change } });
  const differ = filter.proposals.length > 0;
  const kinds = filter.kinds.length === 0 ? RecordKind.options : filter.kinds;
  const byRule = [
    { value: ANY, label: "All rules" },
    ...rules.map(({ rule, ...each }) => ({
      value: rule,
      label: `${rule} (${formatCount(each.new + each.accepted + each.edited + each.rejected)})`,
    })),
  ];
  const most = filter.maximumConfidence === null ? ANY : String(filter.maximumConfidence);
  return (
    <div className="queue-filters">
      <fieldset className="toggles">
        <legend className="visually-hidden">State of review</legend>
        {ReviewState.options.map((state) => (
          <button
            key={state}
            type="button"
            className="toggle"
            aria-pressed={!differ && filter.reviews.includes(state)}
            onClick={() =>
              put({ reviews: differ ? [state] : toggled(ReviewState.options, filter.reviews, state) })
            }
          >
            {STATE_LABELS[state]} <span className="toggle-count">{formatCount(counts[state])}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="toggles">
        <legend className="visually-hidden">Kind of record</legend>
        {RecordKind.options.map((kind) => (
          <button
            key={kind}
            type="button"
            className="toggle"
            aria-pressed={filter.kinds.includes(kind)}
            onClick={() => {
              const only = filter.kinds.length === 0 ? [kind] : toggled(RecordKind.options, kinds, kind);
              const same = filter.kinds.length === 1 && filter.kinds[0] === kind;
              put({ kinds: same || only.length === RecordKind.options.length ? [] : only });
            }}
          >
            {KIND_LABELS[kind]}
          </button>
        ))}
        <button
          type="button"
          className="toggle toggle-apart"
          aria-pressed={differ}
          data-tooltip="Decided records that the rules read otherwise today"
          onClick={() =>
            put(
              differ
                ? { proposals: [], reviews: ["new"] }
                : { proposals: ["changed", "withdrawn"], reviews: [] },
            )
          }
        >
          Rules differ
        </button>
      </fieldset>
      <div className="queue-selects">
        <SelectField
          label="Rule"
          labelHidden
          value={filter.rule ?? ANY}
          options={byRule}
          onChoose={(rule) => put({ rule: rule === ANY ? null : rule })}
        />
        <SelectField
          label="Confidence at most"
          labelHidden
          value={most}
          options={
            LIMITS.some(({ value }) => value === most)
              ? LIMITS
              : [{ value: most, label: `At most ${most}` }, ...LIMITS]
          }
          onChoose={(value) => put({ maximumConfidence: value === ANY ? null : Number(value) })}
        />
        <SelectField
          label="Order"
          labelHidden
          value={sort}
          options={SORTS}
          onChoose={(next) => onChange({ filter, sort: next })}
        />
      </div>
    </div>
  );
}
