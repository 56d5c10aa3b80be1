import { ORPCError } from "@orpc/client";
import { ConnectionLost } from "./connection.ts";

/** What to tell the analyst of a failed call; null for a call that was cancelled. */
export function failureMessage(error: unknown): string | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  if (error instanceof ORPCError) {
    return error.code === "INTERNAL_SERVER_ERROR"
      ? "Something went wrong inside Demarche. Nothing was lost; try again."
      : error.message;
  }
  if (error instanceof ConnectionLost) return "The connection to Demarche was lost before this was done.";
  return error instanceof Error ? error.message : String(error);
}
