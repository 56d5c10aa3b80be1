import { useId } from "react";
import type { EventDate } from "../../../shared/domain/event-date.ts";
import { readingWords } from "../../app/day-words.ts";
import { TextField } from "../../ui/text-field.tsx";
import { readChangedDate } from "./event-fields.ts";

interface DateFieldProps {
  value: string;
  /** The date as it stood. */
  old: EventDate;
  onChange: (typed: string) => void;
}

/** A date in EDTF with its meaning in words below, or what would be right. */
export function DateField({ value, old, onChange }: DateFieldProps) {
  const id = useId();
  const read = readChangedDate(value, old);
  const words = read.ok ? readingWords(read.value ?? old.reading) : null;
  return (
    <div className="date-field">
      <TextField
        label="Date (EDTF)"
        value={value}
        placeholder="2024-03-11/2024-03-12"
        error={read.ok ? null : read.failure}
        aria-describedby={read.ok ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {read.ok && (
        <p id={id} className="field-note">
          {words !== value.trim() && words}
          {read.value === null && old.inferred && (words === value.trim() ? "inferred" : ", inferred")}
        </p>
      )}
    </div>
  );
}
