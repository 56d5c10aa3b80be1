import { formatCount, formatPlural } from "../../app/format.ts";
import { sumOf } from "./review-counts.ts";
import type { StateCounts } from "./review-counts.ts";

/** How much of the evidence in the lens is reviewed, in words and as a bar. */
export function ReviewProgress({ counts }: { counts: StateCounts }) {
  const total = sumOf(counts);
  if (total === 0) return null;
  const { accepted, edited, rejected } = counts;
  const decided = accepted + edited + rejected;
  const words = `${formatCount(decided)} of ${formatPlural(total, "record")} reviewed`;
  return (
    <div
      className="review-progress"
      data-tooltip={`${formatCount(accepted)} accepted, ${formatCount(edited)} edited, ${formatCount(rejected)} rejected`}
    >
      <span className="review-progress-words">{words}</span>
      <span className="review-progress-bar" aria-hidden>
        {(["accepted", "edited", "rejected"] as const).map((state) => (
          <span key={state} data-state={state} style={{ width: `${(counts[state] / total) * 100}%` }} />
        ))}
      </span>
    </div>
  );
}
