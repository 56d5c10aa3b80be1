import { ORPCError } from "@orpc/client";
import { WorkspaceProblem } from "../core/store/database.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";

/** What a command that could not be carried out tells the user, and how it ends. */
export function explainFailure(error: unknown): { message: string; code: ExitCode } {
  if (error instanceof WorkspaceProblem) return { message: error.message, code: EXIT.workspace };
  if (!(error instanceof ORPCError)) return { message: bugMessage(error), code: EXIT.bug };
  const { message } = error;
  switch (error.code) {
    case "BAD_QUERY":
      return { message: `${message}${where(error.data)}`, code: EXIT.usage };
    case "BAD_REQUEST":
    case "BAD_PATH":
    case "NOT_FOUND":
      return { message, code: EXIT.usage };
    case "WORKSPACE":
    case "BUSY":
      return { message, code: EXIT.workspace };
    default:
      return { message, code: EXIT.bug };
  }
}

function where(data: unknown): string {
  if (typeof data !== "object" || data === null || !("at" in data) || typeof data.at !== "number") return "";
  const suggestion = "suggestion" in data && typeof data.suggestion === "string" ? data.suggestion : null;
  return ` (at character ${data.at + 1}${suggestion === null ? "" : `; try: ${suggestion}`})`;
}

function bugMessage(error: unknown): string {
  return `This is a fault of Demarche's: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
