import { X } from "lucide-react";
import { createContext, use, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { IconButton } from "./icon-button.tsx";
import "./toast.css";

export interface Toast {
  text: string;
  tone?: "info" | "error";
  action?: { label: string; run: () => void };
}

interface ShownToast extends Toast {
  id: number;
}

/** Tells of dialogs that open and close: what is outside of the last one cannot be clicked. */
const ToastPlaceContext = createContext<(dialog: HTMLElement, isOpen: boolean) => void>(() => undefined);
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);
const STAYS_MS = 7000;
const AT_MOST = 3;

/** Shows a short message at the bottom of the window. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

/** Shows messages within a modal dialog while it is open, where their buttons can be reached. */
export function useToastsWithin(): (dialog: HTMLElement, isOpen: boolean) => void {
  return use(ToastPlaceContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback(
    (toast: Toast) =>
      setToasts((old) => {
        const others = old.filter(({ text }) => text !== toast.text);
        return [...others, { ...toast, id: (old.at(-1)?.id ?? 0) + 1 }].slice(-AT_MOST);
      }),
    [],
  );
  const [dialogs, setDialogs] = useState<readonly HTMLElement[]>([]);
  const place = useCallback(
    (dialog: HTMLElement, isOpen: boolean) =>
      setDialogs((old) => [...old.filter((other) => other !== dialog), ...(isOpen ? [dialog] : [])]),
    [],
  );
  const within = dialogs.at(-1) ?? null;
  const close = (id: number) => setToasts((old) => old.filter((toast) => toast.id !== id));
  const messages = <Messages toasts={toasts} onClose={close} />;
  return (
    <ToastContext value={show}>
      <ToastPlaceContext value={place}>{children}</ToastPlaceContext>
      {within === null ? messages : createPortal(messages, within)}
    </ToastContext>
  );
}

interface MessagesProps {
  toasts: readonly ShownToast[];
  onClose: (id: number) => void;
}

function Messages({ toasts, onClose }: MessagesProps) {
  const regionRef = useRef<HTMLElement>(null);
  // A dialog lies above everything but what is raised after it, and its failures are told here.
  const newest = toasts.at(-1)?.id;
  useEffect(() => {
    const region = regionRef.current;
    // A dialog that is going takes its messages along; they are shown again where the next place is.
    if (newest === undefined || !region?.isConnected) return;
    region.hidePopover();
    region.showPopover();
  }, [newest]);
  return (
    <section ref={regionRef} popover="manual" className="ui-toasts" aria-label="Messages" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} onClose={() => onClose(toast.id)} />
      ))}
    </section>
  );
}

function ToastBox({ toast, onClose }: { toast: ShownToast; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (held || toast.tone === "error") return;
    const timer = window.setTimeout(close, STAYS_MS);
    return () => window.clearTimeout(timer);
  }, [held, toast.tone]);
  const { action } = toast;
  return (
    <div
      className={`ui-toast ui-toast-${toast.tone ?? "info"}`}
      role={toast.tone === "error" ? "alert" : "status"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className="ui-toast-text">{toast.text}</span>
      {action && (
        <button
          type="button"
          className="ui-toast-action"
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label="Dismiss" onClick={onClose}>
        <X />
      </IconButton>
    </div>
  );
}
