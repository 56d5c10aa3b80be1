import { ChevronDown, ChevronUp } from "lucide-react";

export type Pane = "text" | "evidence" | "original";

interface PaneSwitchProps {
  pane: Pane;
  /** How many pieces of evidence the article holds. */
  evidence: number;
  onChange: (pane: Pane) => void;
  onStep: (direction: 1 | -1) => void;
}

/** What the reader shows, and the way from one piece of evidence to the next. */
export function PaneSwitch({ pane, evidence, onChange, onStep }: PaneSwitchProps) {
  const panes: [Pane, string][] = [
    ["text", "Text"],
    ["evidence", `Evidence ${evidence}`],
    ["original", "Original"],
  ];
  return (
    <div className="pane-switch">
      <fieldset className="segmented" aria-label="Show">
        {panes.map(([name, label]) => (
          <button
            key={name}
            type="button"
            data-pane-button={name}
            aria-pressed={pane === name}
            onClick={() => onChange(name)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className="pane-steps">
        <button
          type="button"
          className="icon-button"
          title="Previous evidence (p)"
          aria-label="Previous evidence"
          disabled={evidence === 0}
          onClick={() => onStep(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          title="Next evidence (n)"
          aria-label="Next evidence"
          disabled={evidence === 0}
          onClick={() => onStep(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
      </div>
    </div>
  );
}
