/** Prints one last line for whoever counts: `N passed, N failed`, and `, N skipped` where any were. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load has no tests to fail.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Other reporters and the teardown still have something to say.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
