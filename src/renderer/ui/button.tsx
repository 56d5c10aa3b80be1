import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import "./button.css";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary button at most in a group; quiet ones have no border until pointed at. */
  tone?: "primary" | "plain" | "quiet" | "danger";
  size?: "small" | "medium";
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ tone = "plain", size = "medium", icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={["ui-button", `ui-button-${tone}`, `ui-button-${size}`, className].filter(Boolean).join(" ")}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
