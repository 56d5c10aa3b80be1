import { CheckCheck } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import type { StateCounts } from "./review-counts.ts";
import { ReviewProgress } from "./review-progress.tsx";

export type ReviewPane = "queue" | "log" | "rules";

interface ReviewBarProps {
  pane: ReviewPane;
  counts: StateCounts;
  onPane: (pane: ReviewPane) => void;
  onAcceptRule: () => void;
}

const PANES: readonly { value: ReviewPane; label: string }[] = [
  { value: "queue", label: "Queue" },
  { value: "log", label: "Log" },
  { value: "rules", label: "Rules" },
];

/** What the view shows, how far the review has come, and what decides many records at once. */
export function ReviewBar({ pane, counts, onPane, onAcceptRule }: ReviewBarProps) {
  return (
    <div className="review-bar">
      <SegmentedControl label="Show" value={pane} options={PANES} onChange={onPane} />
      <ReviewProgress counts={counts} />
      <Button
        size="small"
        icon={<CheckCheck />}
        disabled={counts.new === 0}
        data-tooltip="Accept all that one rule has read"
        data-tooltip-key="Shift+A"
        onClick={onAcceptRule}
      >
        Accept by rule …
      </Button>
    </div>
  );
}
