import { useEffect, useRef, useState } from "react";
import { formatDay } from "../../app/format.ts";
import { readTypedDay } from "../../app/lens-bar/typed-day.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface DayFormProps {
  start: string | null;
  /** Other days that the text allows. */
  alternatives: readonly string[];
  busy: boolean;
  onChoose: (day: string) => void;
  onLeave: () => void;
}

/** Asks for the day of publication: one of the days that the text allows, or a typed one. */
export function DayForm({ start, alternatives, busy, onChoose, onLeave }: DayFormProps) {
  const [typed, setTyped] = useState(start === null ? "" : formatDay(start));
  const day = wholeDay(typed);
  const field = useRef<HTMLInputElement>(null);
  // It opens because the analyst wants to type another day.
  useEffect(() => field.current?.select(), []);
  return (
    // Escape means the same in every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="day-form"
      aria-label="Day of publication"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) onChoose(day);
      }}
    >
      <TextField
        ref={field}
        label="Published on"
        value={typed}
        placeholder="12 Mar 2024"
        error={typed.trim() === "" || day !== null ? null : "A day, as 12 Mar 2024 or 2024-03-12."}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={busy || day === null}>
        Save
      </Button>
      {alternatives.length > 0 && (
        <fieldset className="day-alternatives">
          <legend>The text also allows</legend>
          {alternatives.map((other) => (
            <Button key={other} size="small" disabled={busy} onClick={() => onChoose(other)}>
              {formatDay(other)}
            </Button>
          ))}
        </fieldset>
      )}
    </form>
  );
}

/** A typed day; null for what is no day or leaves the day or month open. */
function wholeDay(typed: string): string | null {
  const first = readTypedDay(typed, "from");
  return first === readTypedDay(typed, "to") ? first : null;
}
