import type { Codebook } from "../../../shared/domain/review.ts";
import { formatCount } from "../../app/format.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { RANK_CHOICES, switched } from "./rule-rows.ts";
import type { RuleRow } from "./rule-rows.ts";

interface CodebookFormProps {
  codebook: Codebook;
  rows: readonly RuleRow[];
  /** True while a replay is under way. */
  busy: boolean;
  changed: boolean;
  onChange: (codebook: Codebook) => void;
  onReset: () => void;
  onReplay: () => void;
}

/** What counts as evidence: ranks, confidence, and every rule with what it has read and how well. */
export function CodebookForm(props: CodebookFormProps) {
  const { codebook, rows, busy, changed, onChange } = props;
  return (
    <form
      className="codebook"
      aria-label="Codebook"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) props.onReplay();
      }}
    >
      <fieldset className="codebook-fields" disabled={busy}>
        <div className="codebook-limits">
          <SelectField
            label="Visits and meetings count"
            value={codebook.minimumRank ?? "any"}
            options={RANK_CHOICES}
            onChoose={(rank) => onChange({ ...codebook, minimumRank: rank === "any" ? null : rank })}
          />
          <label className="ui-field">
            <span className="ui-field-label">
              {codebook.minimumConfidence === 0
                ? "Records of any confidence are proposed"
                : `Records are proposed from confidence ${codebook.minimumConfidence.toFixed(2)}`}
            </span>
            <input
              type="range"
              className="accept-rule-range"
              min={0}
              max={0.95}
              step={0.05}
              value={codebook.minimumConfidence}
              aria-label="Minimum confidence"
              onChange={(event) => onChange({ ...codebook, minimumConfidence: Number(event.target.value) })}
            />
          </label>
        </div>
        <div className="codebook-rules">
          <table>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col" className="number">
                  Records
                </th>
                <th
                  scope="col"
                  className="number"
                  data-tooltip="Reviewed records that stood as they were read"
                >
                  Stood
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.rule} data-off={!row.on || undefined}>
                  <td>
                    <label>
                      <input
                        type="checkbox"
                        checked={row.on}
                        onChange={(event) => onChange(switched(codebook, row.rule, event.target.checked))}
                      />
                      {row.rule}
                    </label>
                  </td>
                  <td className="number">{formatCount(row.records)}</td>
                  <td className="number">
                    {row.reviewed === 0
                      ? "–"
                      : `${Math.round((row.stood / row.reviewed) * 100)}% of ${formatCount(row.reviewed)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </fieldset>
      <footer className="codebook-actions">
        <Button tone="quiet" disabled={busy || !changed} onClick={props.onReset}>
          Reset
        </Button>
        <Button tone="primary" type="submit" disabled={busy}>
          See what would change
        </Button>
      </footer>
    </form>
  );
}
