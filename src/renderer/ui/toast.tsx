import { X } from "lucide-react";
import { createContext, use, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReactNode } from "react";
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

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);
const STAYS_MS = 7000;
const AT_MOST = 3;

/** Shows a short message at the bottom of the window. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
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
  const regionRef = useRef<HTMLElement>(null);
  // A dialog lies above everything but what is raised after it, and its failures are told here.
  const newest = toasts.at(-1)?.id;
  useEffect(() => {
    if (newest === undefined) return;
    regionRef.current?.hidePopover();
    regionRef.current?.showPopover();
  }, [newest]);
  const close = (id: number) => setToasts((old) => old.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={show}>
      {children}
      <section
        ref={regionRef}
        popover="manual"
        className="ui-toasts"
        aria-label="Messages"
        aria-live="polite"
      >
        {toasts.map((toast) => (
          <ToastBox key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </section>
    </ToastContext>
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
