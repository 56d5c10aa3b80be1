import type { DayScale } from "../../../shared/charts/day-scale.ts";
import { timeTicks } from "../../../shared/charts/time-ticks.ts";

/** The axis of time, kept in sight at the bottom of lanes that scroll; it lies exactly over the chart's own. */
export function StickyAxis({ scale, undated }: { scale: DayScale; undated: number }) {
  return (
    <div className="sticky-axis" aria-hidden>
      {undated > 0 && <span className="sticky-undated">{undated} undated</span>}
      {timeTicks(scale).map((tick) => (
        <span key={tick.day} data-major={tick.major || undefined} style={{ left: tick.x }}>
          {tick.label}
        </span>
      ))}
    </div>
  );
}
