import "./progress.css";

/** A bar; `value` from 0 to 1, null while the end is not known. */
export function Progress({ value, label }: { value: number | null; label: string }) {
  return (
    <progress
      className="ui-progress"
      aria-label={label}
      max={1}
      {...(value === null ? {} : { value: Math.min(1, Math.max(0, value)) })}
    />
  );
}
