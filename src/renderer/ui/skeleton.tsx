import "./skeleton.css";

/** Grey lines in the place of text that is on its way. */
export function Skeleton({ lines = 3, label = "Loading" }: { lines?: number; label?: string }) {
  return (
    <output className="ui-skeleton" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ui-skeleton-line" style={{ width: `${88 - ((line * 23) % 40)}%` }} />
      ))}
    </output>
  );
}
