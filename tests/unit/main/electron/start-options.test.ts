import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readStartOptions } from "../../../../src/main/electron/start-options.ts";

test("our flags are read out of a command line that holds Chromium's too", () => {
  const args = ["--no-sandbox", "/place/of/demarche", "--workspace=kenya", "--data=/data", "--lang", "be"];
  expect([readStartOptions(args), readStartOptions([]), readStartOptions(["--data", "--dev"])]).toEqual([
    { data: "/data", workspacePath: resolve("kenya"), dev: false },
    { data: undefined, workspacePath: null, dev: false },
    { data: undefined, workspacePath: null, dev: false },
  ]);
});
