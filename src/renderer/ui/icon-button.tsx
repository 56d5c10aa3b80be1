import type { ButtonHTMLAttributes, ReactNode } from "react";
import "./button.css";

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The accessible name, shown as the tooltip. */
  label: string;
  /** The key that does the same, shown in the tooltip: "Ctrl+K". */
  hint?: string;
  children: ReactNode;
}

export function IconButton({ label, hint, children, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tooltip={label}
      data-tooltip-key={hint}
      className={className ? `ui-icon-button ${className}` : "ui-icon-button"}
      {...rest}
    >
      {children}
    </button>
  );
}
