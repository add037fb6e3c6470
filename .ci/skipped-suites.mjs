/**
 * The reasons for which suites left themselves out: a suite that needs what is not here says
 * `describe.skip('SKIPPED: <reason>', …)`. Takes Jest's results, as a reporter or `--json` has them.
 */
export function skippedSuites({ testResults }) {
  const titles = testResults
    .flatMap((file) => file.testResults ?? file.assertionResults ?? [])
    .filter(({ status }) => status === 'pending')
    .flatMap(({ ancestorTitles }) => ancestorTitles.filter((title) => title.startsWith('SKIPPED: ')));
  return [...new Set(titles)].sort();
}

/** A Jest reporter that names them at the end of a run. */
export default class SkippedSuites {
  onRunComplete(_contexts, results) {
    for (const title of skippedSuites(results)) console.error(title);
  }
}
