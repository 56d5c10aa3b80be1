import type { EventDate } from "../../../shared/domain/event-date.ts";
import type { Factor } from "../../../shared/domain/evidence.ts";
import { dateReason } from "./evidence-words.ts";
import { readingWords } from "../day-words.ts";
import "./evidence.css";

interface Grounds {
  confidence: number;
  factors: readonly Factor[];
  rule: string;
}

/** How sure the machine is and for which reasons, folded away under the number. */
export function Why({ confidence, factors, rule, date }: Grounds & { date: EventDate }) {
  return (
    <details className="why">
      <summary>
        confidence <span className="figure">{confidence.toFixed(2)}</span>, why
      </summary>
      <WhyTable confidence={confidence} factors={factors} rule={rule} />
      <p>Date: {dateReason(date)}.</p>
      {date.alternatives.length > 0 && (
        <p>
          The date could also be {date.alternatives.map((reading) => readingWords(reading)).join(" or ")}.
        </p>
      )}
    </details>
  );
}

/** The rule's own confidence, and what was added to it and taken from it. */
export function WhyTable({ confidence, factors, rule }: Grounds) {
  const base = confidence - factors.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className="why-table">
      <tbody>
        {base >= 0 && base <= 1 && (
          <tr>
            <td>rule {rule}</td>
            <td className="figure">{base.toFixed(2)}</td>
          </tr>
        )}
        {factors.map(({ reason, weight }) => (
          <tr key={reason}>
            <td>{reason}</td>
            <td className="figure">{signed(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;
}
