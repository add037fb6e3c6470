// How long a month's report takes where a supplier has many tickets: the command as a user starts it, from a history file.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatInstant } from '../dist/libs/facts/index.js';
import { amount, median, writeSection } from './calendar-measure.mjs';
import { CUSTOMERS, factsOfTicket, sharedFacts, TICKETS } from './replay-history.mjs';

const ROUNDS = 3;
const MONTH = '2026-03';

if (process.argv[2] === 'report') await report(process.argv[3]);
else if (process.argv[2] === 'read') await read(process.argv[3]);
else await main();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const file = join(folder, 'history.jsonl');
    await writeHistory(file);
    const runs = { report: [], read: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [what, figures] of Object.entries(runs)) figures.push(runAlone(what, file));
    }
    const { completeness } = JSON.parse(readFileSync(`${file}.report`, 'utf8'));
    if (completeness.findings.length > 0) throw new Error('The report is not complete');
    const text = section(runs, { megabytes: statSync(file).size / 1e6, rows: completeness.expected });
    writeSection(new URL('RESULTS.md', import.meta.url), text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeHistory(file) {
  const out = createWriteStream(file);
  const line = ({ id, stream, type, occurredAt, recordedAt, data }) => {
    const instants = { occurredAt: formatInstant(occurredAt), recordedAt: formatInstant(recordedAt) };
    return `${JSON.stringify({ id, stream, type, ...instants, data })}\n`;
  };
  out.write(sharedFacts().map(line).join(''));
  for (let number = 0; number < TICKETS; number += 1) {
    if (!out.write(factsOfTicket(number).map(line).join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** In a process of its own, which says what it took from its start to its end. */
function runAlone(what, file) {
  const script = new URL(import.meta.url).pathname;
  return JSON.parse(execFileSync(process.execPath, [script, what, file], { encoding: 'utf8' }));
}

async function report(file) {
  const { run } = await import('../dist/apps/cli/src/main.js');
  const options = ['--history', file, '--month', MONTH, '--json', '--out', `${file}.report`, '--force'];
  if ((await run(['report', ...options])) !== 0) throw new Error('No report');
  tell();
}

async function read(file) {
  const { open } = await import('../dist/apps/cli/src/files.js');
  const { linesOf, readHistory } = await import('../dist/libs/history/index.js');
  await readHistory(linesOf((await open(file)).chunks));
  tell();
}

function tell() {
  const { user, system } = process.cpuUsage();
  const figures = {
    elapsed: process.uptime(),
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(figures));
}

function section({ report: reports, read: readings }, { megabytes, rows }) {
  const middle = (runs, figure) => amount(median(runs.map((run) => run[figure])));
  const row = (what, runs) =>
    `| ${what} | ${middle(runs, 'elapsed')} s | ${middle(runs, 'processor')} s | ${middle(runs, 'megabytes')} MB |`;
  return `## A month's report (\`npm run bench:report\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. \`sla report --month ${MONTH} --json\`, as a user starts it, from a history
file of ${amount(TICKETS)} made-up tickets of ${CUSTOMERS} customers with 8 facts each (${amount(megabytes)} MB, a year). That month has
${amount(rows)} rows, all of which are there; the trend goes over six months. Medians of ${ROUNDS} runs that took turns.
Elapsed time also counts what else kept the machine busy; with nothing else to do it comes to less than the processor's,
since rubbish is collected beside the work.

| what | elapsed | processor | memory at most |
|---|---|---|---|
${row('the whole report', reports)}
${row('of which reading and checking the file', readings)}
`;
}
