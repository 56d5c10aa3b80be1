import { ChevronDown, ChevronUp } from "lucide-react";
import { IconButton } from "../../ui/icon-button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";

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
  return (
    <div className="pane-switch">
      <SegmentedControl
        label="Show"
        value={pane}
        options={[
          { value: "text", label: "Text" },
          { value: "evidence", label: `Evidence ${evidence}` },
          { value: "original", label: "Original" },
        ]}
        onChange={onChange}
      />
      <IconButton label="Previous evidence" hint="P" disabled={evidence === 0} onClick={() => onStep(-1)}>
        <ChevronUp />
      </IconButton>
      <IconButton label="Next evidence" hint="N" disabled={evidence === 0} onClick={() => onStep(1)}>
        <ChevronDown />
      </IconButton>
    </div>
  );
}
