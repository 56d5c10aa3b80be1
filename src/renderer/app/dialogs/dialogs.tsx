import { createContext, use, useMemo, useState } from "react";
import type { ReactNode } from "react";

/** The one dialog that is open. */
export type DialogChoice =
  | { kind: "palette" }
  | { kind: "keyboard" }
  | { kind: "focus" }
  | { kind: "folder"; purpose: "import" | "open" }
  | { kind: "report"; runId: string }
  | { kind: "runs" }
  | { kind: "data-picker" }
  | { kind: "data-import"; paths: string[]; note: string | null }
  | { kind: "data-report"; fileId: string }
  | { kind: "data-files" };

interface DialogsHandle {
  dialog: DialogChoice | null;
  open: (dialog: DialogChoice) => void;
  close: () => void;
}

const DialogsContext = createContext<DialogsHandle>({
  dialog: null,
  open: () => undefined,
  close: () => undefined,
});

export function useDialogs(): DialogsHandle {
  return use(DialogsContext);
}

export function DialogsProvider({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<DialogChoice | null>(null);
  const handle = useMemo(() => ({ dialog, open: setDialog, close: () => setDialog(null) }), [dialog]);
  return <DialogsContext value={handle}>{children}</DialogsContext>;
}
