import { Check } from "lucide-react";
import { useId, useRef } from "react";
import type { ReactNode } from "react";
import "./menu.css";

export interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  button: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A button with a menu below it. Arrow keys move, Escape and a click elsewhere close it. */
export function Menu({ label, button, className, children }: MenuProps) {
  const id = useId();
  const menuRef = useRef<HTMLDivElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={id}
        data-tooltip={label}
        data-tooltip-side="right"
      >
        {button}
      </button>
      <div
        ref={menuRef}
        id={id}
        className="ui-menu"
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={(event) => {
          if (event.newState !== "open" || !buttonRef.current || !menuRef.current) return;
          const anchor = buttonRef.current.getBoundingClientRect();
          menuRef.current.style.left = `${anchor.left + 6}px`;
          menuRef.current.style.top = `${anchor.bottom + 4}px`;
          itemsOf(menuRef.current)[0]?.focus();
        }}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("button"))
            menuRef.current?.hidePopover();
        }}
        onKeyDown={(event) => {
          const items = itemsOf(event.currentTarget);
          const at = items.findIndex((item) => item === document.activeElement);
          const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
          if (to === undefined) return;
          event.preventDefault();
          items.at(to % items.length)?.focus();
        }}
      >
        {children}
      </div>
    </>
  );
}

function itemsOf(menu: Element): HTMLButtonElement[] {
  return [...menu.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
}

export interface MenuItemProps {
  children: ReactNode;
  onPick: () => void;
  hint?: string;
  detail?: string;
  /** Set for one of several that are chosen from. */
  checked?: boolean;
  disabled?: boolean;
}

export function MenuItem({ children, onPick, hint, detail, checked, disabled }: MenuItemProps) {
  return (
    <button
      type="button"
      className="ui-menu-item"
      role={checked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={checked}
      disabled={disabled}
      onClick={onPick}
    >
      <span className="ui-menu-check">{checked && <Check aria-hidden="true" />}</span>
      <span className="ui-menu-text">
        {children}
        {detail && <span className="ui-menu-detail">{detail}</span>}
      </span>
      {hint && <kbd>{hint}</kbd>}
    </button>
  );
}

export function MenuHeading({ children, detail }: { children: ReactNode; detail?: string }) {
  return (
    <div className="ui-menu-heading">
      {children}
      {detail && <span className="ui-menu-detail">{detail}</span>}
    </div>
  );
}
