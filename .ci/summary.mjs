// Adds up the rows of .ci/run: names what failed and what was skipped, and counts in the last line.
import { existsSync, readFileSync } from 'node:fs';

import { skippedSuites } from './skipped-suites.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = new Set();

function add(name, counts) {
  for (const [outcome, count] of Object.entries(counts)) total[outcome] += count;
  if (counts.failed) lines.add(`FAILED: ${name}`);
}

/** Jest's counts; a file that could not even be loaded counts as one failure. */
function addReport(name, status, report) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  add(name, {
    passed: report.numPassedTests,
    failed: failed || (status === '0' ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  });
  for (const file of report.testResults) {
    if (file.status === 'failed') lines.add(`FAILED: ${name}: ${file.name.replace(`${process.cwd()}/`, '')}`);
  }
  for (const title of skippedSuites(report)) lines.add(title);
}

for (const row of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const [name, status, report] = row.split('\t');
  if (status === 'skipped') {
    add(name, { skipped: 1 });
    lines.add(`SKIPPED: ${name}`);
  } else if (report && existsSync(report)) {
    addReport(name, status, JSON.parse(readFileSync(report, 'utf8')));
  } else {
    add(name, status === '0' ? { passed: 1 } : { failed: 1 });
  }
}

console.log(['', ...[...lines].sort()].join('\n'));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
