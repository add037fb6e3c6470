import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MonthReport } from '#compliance';
import { factsOf } from '#history';
import { type Run, sla, temporaryFile, temporaryFolder } from '../support/command-line.js';
import { importHistory } from '../support/event-store-import.js';
import { writableStore } from '../support/filled-store.js';
import { customer, on, signed, ticket } from '../support/situation.js';

/** Two questions of March, one confirmed in time and one 25 minutes late, and one of April that still runs. */
const lines = [
  ...customer('acme', signed('variant-2')),
  ...ticket(
    'T1',
    'Mon 2026-03-02 09:00',
    { kind: 'question' },
    on('Mon 2026-03-02 11:25', 'TicketAcknowledged'),
  ),
  ...ticket(
    'T2',
    'Tue 2026-03-03 09:00',
    { kind: 'question' },
    on('Tue 2026-03-03 10:00', 'TicketAcknowledged'),
  ),
  ...ticket('T3', 'Thu 2026-04-09 09:00', { kind: 'question' }),
];
const history = temporaryFile('history.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const report = (...options: string[]): Promise<Run> => sla(['report', '--history', history, ...options]);

async function stdoutOf(...options: string[]): Promise<string> {
  const { status, stdout, stderr } = await report(...options);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** Columns stand apart by two spaces at least. */
const cellsOf = (text: string, first: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(first))
    .flatMap((line) => line.split(/ {2,}/));

describe('for people', () => {
  test('a month in English: counts, shares rounded down, the worst with its ticket, nothing missing', async () => {
    const text = await stdoutOf('--month', '2026-03', '--months', '1');
    expect(text).toContain('Promises of March 2026');
    expect(text).toContain('Kept: 3 of 4 decided, 75.0 %');
    expect(cellsOf(text, 'Reaction')).toEqual([
      'Reaction',
      '1',
      '0',
      '1',
      '0',
      '0',
      '50.0 %',
      '50.0 %',
      '−25 min T1',
      '−25 min',
    ]);
    expect(text).toContain('4 duties expected from the facts, and each has exactly one row.');
  });

  test('and in Slovak', async () => {
    const text = await stdoutOf('--month', '2026-03', '--lang', 'sk');
    expect(text).toContain('Záväzky za marec 2026');
    expect(text).toContain('Dodržané: 3 z 4 rozhodnutých, 75,0 %');
    expect(text).toContain('Z udalostí vyplývajú 4 povinnosti a každá má práve jeden riadok.');
  });

  test('the trend goes over as many months as are asked for', async () => {
    const text = await stdoutOf('--month', '2026-04', '--months', '3');
    expect(cellsOf(text, 'Promise  ').slice(-3)).toEqual(['2026-02', '2026-03', '2026-04']);
    expect(cellsOf(text, 'Reaction').slice(-5)).toEqual(['Reaction', '–', '50.0 %', '–', '·▁·']);
  });

  test('a page to be pasted, without colours, whose tables are Markdown', async () => {
    const page = await stdoutOf('--month', '2026-03', '--markdown', '--lang', 'sk');
    expect(page).toMatch(/^# Záväzky za marec 2026\n\n/);
    expect(page).toContain(
      '| Reakčná doba | 1 | 0 | **1** | 0 | 0 | 50,0 % | 50,0 % | **−25 min T1** | **−25 min** |',
    );
  });
});

describe('for programs', () => {
  test('an object per month, of format 1', async () => {
    const written = (await stdoutOf('--json')).trimEnd().split('\n');
    const months = written.map((line) => JSON.parse(line) as MonthReport);
    expect(months.map(({ month, format }) => [month, format])).toEqual([
      ['2026-03', 1],
      ['2026-04', 1],
    ]);
    expect(Object.keys(months[0] ?? {})).toEqual([
      ...['format', 'month', 'asOf', 'asKnownAt', 'timezone', 'customerId'],
      ...['promises', 'targets', 'trend', 'evidence', 'completeness'],
    ]);
    expect(Object.keys(months[0]?.promises.rows[0] ?? {})).toEqual([
      ...['customerId', 'guarantee', 'kept', 'excused', 'broken', 'running', 'superseded', 'notApplicable'],
      ...['rate', 'rateWithoutExcuses', 'worst', 'worstInServiceTime'],
    ]);
    expect(months[1]?.promises.total).toMatchObject({ kept: 0, broken: 0, running: 2, rate: null });
  });

  test('a table for spreadsheets: what is not decided is empty, numbers are numbers', async () => {
    const csv = await stdoutOf('--month', '2026-03', '2026-04', '--csv', '--bom');
    expect(csv.startsWith('\uFEFFmonth,scope,binding,customerId,guarantee,kept')).toBe(true);
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    const reactions = rows.filter(
      ({ scope, guarantee }) => scope === 'customer-promise' && guarantee === 'reaction',
    );
    expect(reactions).toMatchObject([
      {
        ...{ month: '2026-03', customerId: 'acme', kept: '1', broken: '1', ratePercent: '50' },
        ...{ worstMarginMinutes: '-25', worstMarginOf: 'T1', worstServiceTimeMinutes: '-25' },
      },
      { month: '2026-04', running: '1', ratePercent: '', worstMarginMinutes: '', worstMarginOf: '' },
    ]);
  });
});

test('from a store, whose names stay sealed, the same promises are reported as from its history', async () => {
  const folder = join(temporaryFolder(), 'store');
  const store = writableStore(folder);
  await importHistory(store, factsOf(lines));
  await store.close();
  const { status, stdout } = await sla(['report', '--store', folder, '--month', '2026-03', '--json']);
  const fromStore = JSON.parse(stdout) as MonthReport;
  const fromHistory = JSON.parse(await stdoutOf('--month', '2026-03', '--json')) as MonthReport;
  expect(status).toBe(0);
  // When the store recorded them, is another matter.
  expect({ ...fromStore, evidence: null }).toEqual({ ...fromHistory, evidence: null });
});

describe('into a file', () => {
  test('that appears when it is whole, and is only replaced on request', async () => {
    const out = join(temporaryFolder(), 'march.csv');
    const options = ['--month', '2026-03', '--csv', '--out', out];
    const first = await report(...options);
    expect([first.status, first.stdout, first.stderr]).toEqual([
      ...[0, '', `Wrote the report of 2026-03 to ${out}.\n`],
    ]);
    const written = readFileSync(out, 'utf8');
    expect(written).toBe(await stdoutOf('--month', '2026-03', '--csv'));
    expect(await report(...options)).toMatchObject({ status: 2 });
    expect(await report(...options, '--force')).toMatchObject({ status: 0 });
  });
});

describe('what cannot be reported', () => {
  test.each([
    [['--month', '2026-13'], 2, 'UNKNOWN_MONTH: 2026-13 is no month.'],
    [['--month', '2027-01'], 1, 'NOTHING_IN_MONTH: Nothing was promised in 2027-01.'],
    [['--month', '2027-01', '--customer', 'acme'], 1, 'Nothing was promised to customer acme in 2027-01.'],
    [['--customer', 'nobody'], 1, 'UNKNOWN_CUSTOMER: Customer nobody does not exist'],
    [['--as-of', '2025-01-01T00:00:00Z'], 1, 'NOTHING_PROMISED: No promise was made to anybody by that time'],
    [['--months', '0'], 2, 'Write a number from 1 to 60.'],
    [['--csv', '--markdown'], 2, "option '--csv' cannot be used with option '--markdown'"],
    [['--bom'], 2, '--bom is for --csv only.'],
  ])('%j is told so', async (options, status, words) => {
    const out = join(temporaryFolder(), 'report');
    const run = await report(...options, '--out', out);
    expect([run.status, run.stdout]).toEqual([status, '']);
    expect(run.stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });
});
