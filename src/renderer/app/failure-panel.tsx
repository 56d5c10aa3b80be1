import { ORPCError } from "@orpc/client";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { failureMessage } from "./failure-message.ts";

interface FailurePanelProps {
  /** What should stand here: "The map". */
  what: string;
  error: Error;
  onRetry: () => void;
}

/** Why a view has nothing to show: a query that cannot be read is mended in the lens bar, anything else may be tried again. */
export function FailurePanel({ what, error, onRetry }: FailurePanelProps) {
  const isQuery = error instanceof ORPCError && error.code === "BAD_QUERY";
  return (
    <EmptyState
      title={isQuery ? "The query cannot be read" : `${what} cannot be shown`}
      actions={isQuery ? null : <Button onClick={onRetry}>Try again</Button>}
    >
      {failureMessage(error)}
    </EmptyState>
  );
}
