import { z } from "zod";

/**
 * Every failure that a caller of the contract may meet, with data to act on. The message is for the analyst: what went
 * wrong and what to do next. Input that does not fit its schema is BAD_REQUEST, with the issues found.
 */
export const FAILURES = {
  BAD_REQUEST: { data: z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) }) },
  BAD_QUERY: {
    data: z.object({
      /** UTF-16 offset of the fault in the query. */
      at: z.int().min(0),
      length: z.int().min(0),
      suggestion: z.string().nullable(),
    }),
  },
  NOT_FOUND: { data: z.object({ what: z.string(), id: z.string() }) },
  /** A folder or file of the analyst cannot be used. */
  BAD_PATH: { data: z.object({ path: z.string() }) },
  /** The workspace is held by another Demarche, damaged, or from a newer version. */
  WORKSPACE: {
    data: z.object({ reason: z.enum(["locked", "damaged", "newer", "not-a-workspace"]), path: z.string() }),
  },
  /** Something else is running that must end first. */
  BUSY: { data: z.object({ what: z.string() }) },
} as const;
export type FailureCode = keyof typeof FAILURES;
