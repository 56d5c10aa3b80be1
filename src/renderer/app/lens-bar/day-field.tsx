import { useState } from "react";
import { formatDay } from "../format.ts";
import { readTypedDay } from "./typed-day.ts";

export interface DayFieldProps {
  end: "from" | "to";
  value: string | null;
  onChange: (day: string | null) => void;
}

/** One end of the time range, typed as a year, a month or a day. Empty is open. */
export function DayField({ end, value, onChange }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const day = draft === null ? null : readTypedDay(draft, end);
  const wrong = draft !== null && draft.trim() !== "" && day === null;
  const settle = () => {
    if (draft !== null && !wrong) onChange(day);
    setDraft(null);
  };
  return (
    <input
      className="day-field"
      aria-label={end === "from" ? "From, a year, month or day" : "To, a year, month or day"}
      aria-invalid={wrong || undefined}
      data-tooltip={wrong ? "Not a date. Try 2024, 2024-03 or 12 Mar 2024." : "2024, 2024-03 or 12 Mar 2024"}
      placeholder={end === "from" ? "From" : "To"}
      value={draft ?? (value === null ? "" : formatDay(value))}
      onFocus={(event) => {
        setDraft(value ?? "");
        event.currentTarget.select();
      }}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          if (!wrong) onChange(day);
        } else if (event.key === "Escape") {
          setDraft(value ?? "");
        }
      }}
    />
  );
}
