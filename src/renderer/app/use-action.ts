import { useCallback } from "react";
import { useToast } from "../ui/toast.tsx";
import { failureMessage } from "./failure-message.ts";

/** Runs something that may fail and tells the analyst when it does; the answer is then null. */
export function useAction(): <Answer>(action: () => Promise<Answer>) => Promise<Answer | null> {
  const toast = useToast();
  return useCallback(
    async (action) => {
      try {
        return await action();
      } catch (error) {
        const text = failureMessage(error);
        if (text !== null) toast({ text, tone: "error" });
        return null;
      }
    },
    [toast],
  );
}
