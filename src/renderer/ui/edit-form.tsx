import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "./button.tsx";
import "./edit-form.css";

interface EditFormProps {
  label: string;
  className?: string;
  /** True while saving is under way. */
  busy?: boolean;
  /** How often saving was refused; each time the first faulty field gets the focus. */
  refused: number;
  onSave: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** A form that opens with the focus in its first field; Enter saves from every field, Escape leaves. */
export function EditForm({
  label,
  className,
  busy = false,
  refused,
  onSave,
  onLeave,
  children,
}: EditFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
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
      if (!busy) onSave();
    }
  };
  return (
    // Escape and Enter mean the same in every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={className ? `ui-edit-form ${className}` : "ui-edit-form"}
      aria-label={label}
      onKeyDown={listen}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <footer className="ui-edit-form-actions">
        <Button size="small" tone="quiet" data-tooltip-key="Esc" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" tone="primary" type="submit" disabled={busy} data-tooltip-key="Enter">
          Save
        </Button>
      </footer>
    </form>
  );
}
