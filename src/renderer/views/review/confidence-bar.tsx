/** How sure the machine is, as a number and a bar. */
export function ConfidenceBar({ confidence }: { confidence: number }) {
  return (
    <span className="confidence">
      <span className="confidence-bar" aria-hidden>
        <span style={{ width: `${Math.round(confidence * 100)}%` }} />
      </span>
      <span className="visually-hidden">confidence </span>
      {confidence.toFixed(2)}
    </span>
  );
}
