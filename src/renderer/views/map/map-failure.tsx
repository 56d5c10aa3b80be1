import { ORPCError } from "@orpc/client";
import { failureMessage } from "../../app/failure-message.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

/** Why there is no map: a query that cannot be read is mended in the lens bar, anything else may be tried again. */
export function MapFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isQuery = error instanceof ORPCError && error.code === "BAD_QUERY";
  return (
    <EmptyState
      title={isQuery ? "The query cannot be read" : "The map cannot be shown"}
      actions={isQuery ? null : <Button onClick={onRetry}>Try again</Button>}
    >
      {failureMessage(error)}
    </EmptyState>
  );
}
