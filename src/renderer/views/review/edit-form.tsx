import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "../../ui/button.tsx";

interface EditFormProps {
  label: string;
  /** How often saving was refused; each time the first faulty field gets the focus. */
  refused: number;
  onSave: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** A form that opens with the focus in its first field; Enter saves from every field, Escape leaves. */
export function EditForm({ label, refused, onSave, onLeave, children }: EditFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refused]);
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      onSave();
    }
  };
  return (
    // Escape and Enter mean the same in every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="review-form"
      aria-label={label}
      onKeyDown={listen}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <footer className="review-form-actions">
        <Button size="small" tone="quiet" data-tooltip-key="Esc" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" tone="primary" type="submit" data-tooltip-key="Enter">
          Save
        </Button>
      </footer>
    </form>
  );
}
