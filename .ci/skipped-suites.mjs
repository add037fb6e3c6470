/**
 * The reasons for which suites left themselves out: a suite that needs what is not here says
 * `describe.skip('SKIPPED: <reason>', …)`. Any other test that was skipped is named in full.
 * Takes Jest's results, as a reporter or `--json` has them.
 */
export function skippedSuites({ testResults }) {
  const titles = testResults
    .flatMap((file) => file.testResults ?? file.assertionResults ?? [])
    .filter(({ status }) => status === 'pending')
    .map(({ ancestorTitles, fullName }) => {
      return ancestorTitles.find((title) => title.startsWith('SKIPPED: ')) ?? `SKIPPED: ${fullName}`;
    });
  return [...new Set(titles)].sort();
}

/** A Jest reporter that names them at the end of a run. */
export default class SkippedSuites {
  onRunComplete(_contexts, results) {
    for (const title of skippedSuites(results)) console.error(title);
  }
}
