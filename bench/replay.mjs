// How fast everything is judged anew: from the typed log in columns beside rows of JSON, and from the moments beside DuckDB.
//
// All of them count customer × month × promise × outcome, and have to come to the same counts before anything is timed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTCOMES } from '../dist/libs/compliance/clock.js';
import { amount, median, seededRandom, writeSection } from './calendar-measure.mjs';
import { fillColumns, fillRows, judgeColumns, judgeRows, readColumns } from './replay-contestants.mjs';
import { checksumOf, countsOf, openMoments } from './replay-duckdb.mjs';
import { AS_OF, CUSTOMERS, TICKETS } from './replay-history.mjs';

const ROUNDS = { log: 5, moments: 21 };
const DAY = 86_400_000;
/** Megabytes. Without limits Node takes more before it tidies up. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=128'];
/** Promise → number. */
const promises = new Map();
const knownKeys = new WeakMap();

if (process.argv[2] === 'alone') alone(process.argv[3]);
else await main();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  try {
    const files = { rows: join(folder, 'rows.sqlite'), columns: join(folder, 'columns.sqlite') };
    fillRows(files.rows);
    fillColumns(files.columns);
    const megabytes = (file) => amount(statSync(file).size / 1e6);
    const sizes = { rows: megabytes(files.rows), columns: megabytes(files.columns) };
    const memory = runAlone(files.columns);
    const columns = judgeColumns(files.columns);
    const table = await openMoments(columns, keysOf);
    await compareCounts({ files, columns, table });
    const log = await inTurns(ROUNDS.log, {
      rows: () => checksum(judgeRows(files.rows), AS_OF),
      columns: () => checksum(judgeColumns(files.columns), AS_OF),
      reading: () => readColumns(files.columns),
    });
    const random = seededRandom(7);
    const days = Array.from({ length: ROUNDS.moments + 1 }, () => Math.floor(random() * 300));
    const moments = await inTurns(ROUNDS.moments, {
      ours: (round) => checksum(columns, AS_OF + days[round] * DAY),
      duckdb: (round) => checksumOf(table, AS_OF + days[round] * DAY),
    });
    writeSection(
      new URL('RESULTS.md', import.meta.url),
      section({ log, moments, memory, sizes, rows: columns.count }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Small whole numbers for customer, month and promise. */
function keysOf({ customerId, month, guarantee }) {
  const [year, ofYear] = month.split('-').map(Number);
  return [Number(customerId.slice(1)), (year - 2000) * 12 + ofYear, promiseNumber(guarantee)];
}

function promiseNumber(guarantee) {
  if (!promises.has(guarantee)) promises.set(guarantee, promises.size);
  return promises.get(guarantee);
}

/** Of what moments count: the sum that `checksumOf` in `replay-duckdb.mjs` asks for. */
function checksum(columns, asOf) {
  const keys = cellKeys(columns);
  const counts = columns.tally(asOf);
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const [cell, outcome] = [Math.floor(at / OUTCOMES.length), at % OUTCOMES.length];
    sum += counts[at] * (((keys[cell] + outcome) * 7919) % 1_000_003);
  }
  return sum;
}

/** Customer, month and promise of each cell as one number; they stay while time goes on. */
function cellKeys(columns) {
  if (!knownKeys.has(columns)) {
    const keys = columns.counted.map(keysOf).map(([a, b, c]) => ((a * 400 + b) * 20 + c) * 5);
    knownKeys.set(columns, Float64Array.from(keys));
  }
  return knownKeys.get(columns);
}

async function compareCounts({ files, columns, table }) {
  const text = (lines) => lines.sort().join('\n');
  const ours = (counts) =>
    text(counts.map((each) => [...keysOf(each), OUTCOMES.indexOf(each.outcome), each.count].join(' ')));
  const expected = ours(judgeRows(files.rows).outcomes(AS_OF));
  const theirs = text((await countsOf(table, AS_OF)).map((row) => row.map(Number).join(' ')));
  if (ours(columns.outcomes(AS_OF)) !== expected) throw new Error('Columns and rows disagree');
  if (theirs !== expected) throw new Error('DuckDB disagrees');
}

/** Milliseconds of every contestant, round by round; a first round warms up. In each all have the same checksum. */
async function inTurns(rounds, contestants) {
  const all = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = {};
    const sums = new Set();
    for (const [name, run] of Object.entries(contestants)) {
      globalThis.gc();
      const began = performance.now();
      const sum = await run(round);
      times[name] = performance.now() - began;
      if (sum !== undefined) sums.add(sum);
    }
    if (sums.size !== 1) throw new Error(`Checksums differ: ${[...sums].join(', ')}`);
    all.push(times);
  }
  return all.slice(1);
}

/** Replays and counts in a process of its own, which says how much memory it took at most. */
function runAlone(file) {
  const script = new URL(import.meta.url).pathname;
  return Number(execFileSync(process.execPath, [...SMALL_HEAP, script, 'alone', file]));
}

function alone(file) {
  judgeColumns(file).outcomes(AS_OF);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}

function section({ log, moments, memory, sizes, rows }) {
  const time = (rounds, name) => `${amount(median(rounds.map((round) => round[name])))} ms`;
  const ratio = (rounds, slow, fast) => {
    const all = rounds.map((round) => round[slow] / round[fast]);
    const [middle, least, most] = [median(all), Math.min(...all), Math.max(...all)];
    return `**${middle.toFixed(1)}** (${least.toFixed(1)} to ${most.toFixed(1)})`;
  };
  return `## Judging everything anew (\`npm run bench:replay\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. ${amount(TICKETS)} made-up tickets of ${CUSTOMERS} customers with 8 facts each
(${amount(TICKETS * 8)}) and ${amount(rows)} promises; everybody counts customer × month × promise × outcome, and the counts were
compared cell by cell before anything was timed, by a checksum in every round. Medians of rounds that took turns, with
the least and the greatest.

From the log: one row of JSON per event in SQLite (${sizes.rows} MB, tickets lie together, read in pages), parsed whole, beside
the typed log in columns (${sizes.columns} MB, in the order of recording, with the corrections' ids). Both judge by the same rules. Alone, with
\`${SMALL_HEAP.join(' ')}\`, judging from columns took ${amount(memory)} MB at most (resident).

| from the log | median | times that of columns |
|---|---|---|
| rows of JSON | ${time(log, 'rows')} | ${ratio(log, 'rows', 'columns')} |
| columns | ${time(log, 'columns')} | 1 |
| of which reading and sorting them | ${time(log, 'reading')} | |

Tickets without paid work and without waiting for the customer, all of these, are judged straight from the columns: the
same rules look at places in columns in the place of facts, and nothing is made that only an explanation needs.

From the moments, as of a random later instant in every round: our columns in memory beside a table of DuckDB in memory,
integers only, one thread, checksum computed in SQL.

| from the moments | median | times ours |
|---|---|---|
| DuckDB | ${time(moments, 'duckdb')} | ${ratio(moments, 'duckdb', 'ours')} |
| ours | ${time(moments, 'ours')} | 1 |
`;
}
