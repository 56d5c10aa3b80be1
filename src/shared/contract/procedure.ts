import { oc } from "@orpc/contract";
import { FAILURES } from "./failures.ts";

/** The start of every procedure: all of them may end in the same typed failures. */
export const procedure = oc.errors(FAILURES);
