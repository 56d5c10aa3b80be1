import type { KeyboardEvent } from "react";

/**
 * Properties that make a painted element a control: reached by Tab, pressed by click, Enter or Space. Empty when there
 * is nothing to call, so that an exported picture holds no dead controls.
 */
export function activates(
  label: string,
  action: (() => void) | null,
  tabbable = true,
): {
  role?: "button";
  tabIndex?: number;
  "aria-label"?: string;
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  style?: { cursor: "pointer" };
} {
  if (!action) return {};
  return {
    role: "button",
    tabIndex: tabbable ? 0 : -1,
    "aria-label": label,
    onClick: action,
    onKeyDown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      action();
    },
    style: { cursor: "pointer" },
  };
}
