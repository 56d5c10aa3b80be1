import { X } from "lucide-react";
import type { ReactNode } from "react";
import "./chip.css";

export interface ChipProps {
  children: ReactNode;
  /** Accessible name of the remove button: "Remove Kenya". */
  removeLabel?: string;
  onRemove?: () => void;
  /** Turns the choice round (include, exclude) or opens it. */
  onPress?: () => void;
  pressLabel?: string;
  excluded?: boolean;
}

export function Chip({ children, removeLabel, onRemove, onPress, pressLabel, excluded = false }: ChipProps) {
  return (
    <span className={excluded ? "ui-chip ui-chip-excluded" : "ui-chip"}>
      {onPress ? (
        <button type="button" className="ui-chip-text" onClick={onPress} data-tooltip={pressLabel}>
          {children}
        </button>
      ) : (
        <span className="ui-chip-text">{children}</span>
      )}
      {onRemove && (
        <button type="button" className="ui-chip-remove" aria-label={removeLabel} onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
