/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/**
 * What vitest's JSON report counts. A file that could not even be loaded holds no tests: it counts as one failure.
 * @param {any} report
 * @returns {Totals}
 */
export function readVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright's JSON report counts. A test that passed only when tried again has failed; so has each error outside
 * of tests.
 * @param {any} report
 * @returns {Totals}
 */
export function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * @param {Totals[]} stages
 * @returns {Totals}
 */
export function sumTotals(stages) {
  return stages.reduce(
    (sum, stage) => ({
      passed: sum.passed + stage.passed,
      failed: sum.failed + stage.failed,
      skipped: sum.skipped + stage.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Totals} totals */
export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
