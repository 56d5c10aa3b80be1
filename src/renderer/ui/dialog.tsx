import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { useToastsWithin } from "./toast.tsx";
import "./dialog.css";

export interface DialogProps {
  title: string;
  onClose: () => void;
  /** An element with `data-autofocus` gets the focus, else the dialog itself. */
  children: ReactNode;
  /** Buttons at the bottom, the primary one last. */
  actions?: ReactNode;
  /** Pixels; the dialog is never wider than the window. */
  width?: number;
  /** True for the palette: the title is for screen readers only and there is no close button. */
  bare?: boolean;
}

/** A modal dialog while it is mounted: the platform's own, which traps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, actions, width = 560, bare = false }: DialogProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const id = useId();
  const showToasts = useToastsWithin();
  useEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>("[data-autofocus]") ?? dialog).focus();
    showToasts(dialog, true);
    return () => {
      showToasts(dialog, false);
      dialog.close();
    };
  }, [showToasts]);
  return (
    // A click outside closes as Escape does; Escape is its keyboard's way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialogRef}
      className={bare ? "ui-dialog ui-dialog-bare" : "ui-dialog"}
      tabIndex={-1}
      style={{ width }}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="ui-dialog-body">
        {bare ? (
          <h2 id={id} className="visually-hidden">
            {title}
          </h2>
        ) : (
          <header className="ui-dialog-head">
            <h2 id={id}>{title}</h2>
            <IconButton label="Close" hint="Esc" onClick={onClose}>
              <X />
            </IconButton>
          </header>
        )}
        {children}
        {actions && <footer className="ui-dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
