import { ORPCError } from "@orpc/client";
import { expect, test } from "vitest";
import { columns } from "../../../../src/main/cli/columns.ts";
import { explainFailure } from "../../../../src/main/cli/explain-failure.ts";
import { progressBar, progressText } from "../../../../src/main/cli/progress-text.ts";
import type { ImportProgress } from "../../../../src/shared/contract/corpus-contract.ts";

const PROGRESS: ImportProgress = {
  runId: "1",
  state: "importing",
  total: 5000,
  done: 1250,
  imported: 1247,
  duplicates: 0,
  skipped: 0,
  failed: 3,
  rate: 820.4,
  remainingSeconds: 4.6,
  currentFile: null,
  reason: null,
};

test("columns stand below one another, numbers to the right, without trailing blanks", () => {
  expect(
    columns(
      [
        ["a", "5", "last"],
        ["longer", "10", ""],
      ],
      [1],
    ),
  ).toBe("a        5  last\nlonger  10\n");
  expect(columns([])).toBe("");
});

test("progress tells counts, failures, rate and what remains", () => {
  expect(progressText(PROGRESS)).toBe("1,250 of 5,000 files · 3 failed · 820 files/s · about 5 s left");
  expect(progressBar(PROGRESS)).toBe(`[======                  ] ${progressText(PROGRESS)}`);
});

test("progress tells no more than is known", () => {
  const early = { ...PROGRESS, failed: 0, rate: null, remainingSeconds: null };
  expect(progressText({ ...early, total: null })).toBe("looking for files …");
  expect(progressText(early)).toBe("1,250 of 5,000 files");
});

test.each([
  [0.2, "1 s"],
  [59.4, "59 s"],
  [90, "2 min"],
  [7380, "2 h 3 min"],
])("%d seconds remain: %s", (remainingSeconds, words) => {
  expect(progressText({ ...PROGRESS, remainingSeconds })).toContain(`about ${words} left`);
});

test("a busy workspace ends with 4, a fault within with 1", () => {
  const busy = new ORPCError("BUSY", { message: "An import is running.", data: { what: "import" } });
  expect(explainFailure(busy)).toEqual({ message: "An import is running.", code: 4 });
  const inside = new ORPCError("INTERNAL_SERVER_ERROR", { message: "Something went wrong." });
  expect(explainFailure(inside)).toEqual({ message: "Something went wrong.", code: 1 });
  expect(explainFailure(new TypeError("x is not a function"))).toMatchObject({
    message: expect.stringContaining("This is a fault of Demarche's: TypeError: x is not a function"),
    code: 1,
  });
});
