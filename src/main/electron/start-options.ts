import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface StartOptions {
  data: string | undefined;
  workspacePath: string | null;
  /** Developer tools. */
  dev: boolean;
}

/** Reads our flags from a command line that also holds Chromium's, which are passed over. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: { type: "string" }, workspace: { type: "string" }, dev: { type: "boolean" } },
  });
  const workspace = text(values.workspace);
  return {
    data: text(values.data),
    workspacePath: workspace === undefined ? null : resolve(workspace),
    dev: values.dev === true,
  };
}

/** A flag's own value; the next flag is none. */
function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" && value !== "" && !value.startsWith("--") ? value : undefined;
}
