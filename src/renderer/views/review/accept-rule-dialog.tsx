import { useMemo, useState } from "react";
import type { RuleCounts } from "../../../shared/contract/review-contract.ts";
import { formatPlural } from "../../app/format.ts";
import { useRecordCount } from "../../app/review-queries.ts";
import { useDebounced } from "../../app/use-debounced.ts";
import { useLens } from "../../app/use-lens.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { reviewedPrecision } from "./review-counts.ts";

interface AcceptRuleDialogProps {
  rules: readonly RuleCounts[];
  /** The record that is shown: its rule, and records as sure as it, are what is likely meant. */
  start: { rule: string; confidence: number } | null;
  onAccept: (rule: string, minimumConfidence: number) => void;
  onClose: () => void;
}

const STEPS = 20;
/** Smaller than any step between two confidences. */
const LEAST = 1e-9;

/** Accepts what one rule has read, above a confidence, and says beforehand how many records that are. */
export function AcceptRuleDialog({ rules, start, onAccept, onClose }: AcceptRuleDialogProps) {
  const { lens } = useLens();
  const open = useMemo(
    () => rules.filter(({ new: waiting }) => waiting > 0).toSorted((left, right) => right.new - left.new),
    [rules],
  );
  const [rule, setRule] = useState(
    open.find((entry) => entry.rule === start?.rule)?.rule ?? open[0]?.rule ?? "",
  );
  const [least, setLeast] = useState(() => Math.floor((start?.confidence ?? 0.8) * STEPS + LEAST) / STEPS);
  const calmLeast = useDebounced(least, 150);
  const filter = { reviews: ["new" as const], kinds: [], proposals: [], rule, maximumConfidence: null };
  const all = useRecordCount(lens, filter);
  const below = useRecordCount(lens, { ...filter, maximumConfidence: Math.max(0, calmLeast - LEAST) });
  const counted = all.data !== undefined && below.data !== undefined && calmLeast === least;
  const count = counted ? all.data - (calmLeast === 0 ? 0 : below.data) : null;
  const chosen = open.find((entry) => entry.rule === rule);
  const precision = chosen ? reviewedPrecision(chosen) : null;
  const accept = () => {
    if (count !== null && count > 0) onAccept(rule, least);
  };
  return (
    <Dialog
      title="Accept by rule"
      width={480}
      onClose={onClose}
      actions={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="primary" disabled={count === null || count === 0} onClick={accept}>
            {count === null ? "Counting …" : `Accept ${formatPlural(count, "record")}`}
          </Button>
        </>
      }
    >
      {open.length === 0 ? (
        <p className="accept-rule">No record in the lens waits for review.</p>
      ) : (
        // Enter accepts from either field, as in any dialog.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className="accept-rule"
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            accept();
          }}
        >
          <SelectField
            label="Rule"
            data-autofocus
            value={rule}
            options={open.map((entry) => ({
              value: entry.rule,
              label: `${entry.rule} (${formatPlural(entry.new, "new record")})`,
            }))}
            onChoose={setRule}
          />
          <label className="ui-field">
            <span className="ui-field-label">Confidence of at least {least.toFixed(2)}</span>
            <input
              type="range"
              className="accept-rule-range"
              min={0}
              max={1}
              step={1 / STEPS}
              value={least}
              onChange={(event) => setLeast(Number(event.target.value))}
            />
          </label>
          <p className="accept-rule-words" aria-live="polite">
            {count === null
              ? "Counting …"
              : count === 0
                ? "No new record of this rule is that sure."
                : `${formatPlural(count, "new record")} of this rule will be accepted as one edit, which undo takes back.`}
          </p>
          <p className="quiet">
            {precision === null
              ? "None of this rule's records has been reviewed one by one yet."
              : `Of this rule's reviewed records ${Math.round(precision * 100)}% stood as they were read.`}
          </p>
        </div>
      )}
    </Dialog>
  );
}
