import { mapEventIterator, ORPCError } from "@orpc/client";
import { ValidationError } from "@orpc/contract";
import { createRouterClient } from "@orpc/server";
import type { Context, RouterClient } from "@orpc/server";
import type { StandardHandlerOptions } from "@orpc/server/standard";
import type { Workbench } from "./workbench.ts";

type ServeInterceptor = NonNullable<StandardHandlerOptions<Context>["clientInterceptors"]>[number];

export type WorkbenchClient = RouterClient<Workbench["router"]>;

/**
 * What every host puts around the router, so that a caller meets the same failures on every transport: input that does
 * not fit is BAD_REQUEST with its issues, the contract's failures pass as they are, and anything else becomes
 * INTERNAL_SERVER_ERROR without a word of what happened inside; that goes to the log. Hosts pass it to oRPC's
 * `new RPCHandler(router, serveOptions(log))`.
 */
export function serveOptions(log: (line: string) => void): { clientInterceptors: ServeInterceptor[] } {
  const intercept: ServeInterceptor = async (call) => {
    const { path, signal } = call;
    const translate = (error: unknown) => {
      if (signal?.aborted === true) return error;
      return translateError(error, (line) => log(`${path.join(".")}: ${line}`));
    };
    try {
      const output = await call.next();
      if (!isAsyncIterator(output)) return output;
      return mapEventIterator(output, { value: async (value) => value, error: async (e) => translate(e) });
    } catch (error) {
      throw translate(error);
    }
  };
  return { clientInterceptors: [intercept] };
}

/** The workbench for callers in this process: the same parsing, failures and streams as over a wire. */
export function connectInProcess(router: Workbench["router"], log: (line: string) => void): WorkbenchClient {
  return createRouterClient(router, { interceptors: serveOptions(log).clientInterceptors });
}

function translateError(error: unknown, log: (line: string) => void): unknown {
  if (error instanceof ORPCError && error.code === "BAD_REQUEST" && error.cause instanceof ValidationError) {
    return badRequest(error.cause);
  }
  if (error instanceof ORPCError && !isInternal(error.code)) return error;
  log(describe(error));
  return new ORPCError("INTERNAL_SERVER_ERROR", {
    message: "Something went wrong inside Demarche. What happened is in its log.",
  });
}

function badRequest(cause: ValidationError) {
  const issues = cause.issues.map(({ path, message }) => ({ path: dotted(path), message }));
  const [first] = issues;
  const where = first?.path ? `${first.path}: ` : "";
  return new ORPCError("BAD_REQUEST", {
    message: `The request does not fit: ${where}${first?.message ?? "unknown reason"}`,
    data: { issues },
    cause,
  });
}

type Issue = ValidationError["issues"][number];

function dotted(path: Issue["path"]): string {
  return (path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join(".");
}

function isInternal(code: string): boolean {
  return code === "INTERNAL_SERVER_ERROR" || code === "EVENT_ITERATOR_VALIDATION_FAILED";
}

/** One line: the kind of error and where it arose. Values that failed their schema stay out, they may be text. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${typeof error}`;
  if (error.cause instanceof ValidationError) {
    const faults = error.cause.issues.map(({ path, message }) => `${dotted(path)} ${message}`);
    return `output does not fit the contract: ${faults.slice(0, 5).join("; ")}`;
  }
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames.slice(0, 6).map((line) => line.trim())].join(" | ");
}

function isAsyncIterator(value: unknown): value is AsyncIteratorObject<unknown, unknown, void> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
