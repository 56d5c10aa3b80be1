import type { ButtonHTMLAttributes } from "react";
import "./toggle.css";

export interface ToggleProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick"> {
  pressed: boolean;
  onPress: () => void;
}

/** A choice that is on or off. */
export function Toggle({ pressed, onPress, children, ...rest }: ToggleProps) {
  return (
    <button type="button" className="ui-toggle" aria-pressed={pressed} onClick={onPress} {...rest}>
      {children}
    </button>
  );
}
