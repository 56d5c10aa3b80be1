import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}
interface TestTotals {
  readVitest: (report: unknown) => Totals;
  readPlaywright: (report: unknown) => Totals;
  sumTotals: (stages: Totals[]) => Totals;
  closingLine: (totals: Totals) => string;
}

const script = join(import.meta.dirname, "..", "..", "..", "scripts", "test-totals.mjs");
const { readVitest, readPlaywright, sumTotals, closingLine } = (await import(
  pathToFileURL(script).href
)) as TestTotals;

test("a test file that could not be loaded counts as a failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(readVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("an end-to-end test that passed only at a second try has failed, and so has an error outside of tests", () => {
  const report = {
    stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: "no setup" }],
  };
  expect(readPlaywright(report)).toEqual({ passed: 8, failed: 3, skipped: 2 });
});

test("the closing line names skipped tests only where there are some", () => {
  const sum = sumTotals([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 40, failed: 2, skipped: 3 },
  ]);
  expect(closingLine(sum)).toBe("tests: 41 passed, 2 failed, 3 skipped");
  expect(closingLine({ passed: 1, failed: 0, skipped: 0 })).toBe("tests: 1 passed, 0 failed");
});
