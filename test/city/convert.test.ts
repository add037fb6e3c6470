import { afterAll, describe, expect, it } from '@jest/globals';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseBusinessCalendar } from '#calendar';
import { judge } from '#compliance';
import { CalendarBook, parseTerms, TermsBook } from '#contract';
import { linesOf, readHistory } from '#history';
import { cityCases } from './city-cases.js';
import type { CityRules } from './city-rules.js';
import { compareCity, verdictsByTicket } from './compare.js';
import { convertCity } from './convert.js';

const HEADER = 'case_id,type,open_local,target_local,closed_local,on_time';
const clause = { en: 'A lamp is repaired.', sk: 'Lampu opravíme.' };
const hours = { mon: [['08:30', '17:00']], tue: [['08:30', '17:00']], fri: [['08:30', '17:00']] } as const;
const lamps = { type: 'Lamp', id: 'city-lamp', calendar: 'city-hours', clause };

/** Lamps: one working day, rolling; since 1 July two calendar days. */
const rules: CityRules = {
  zone: 'America/New_York',
  horizon: { from: '2019-01-01', until: '2020-01-01' },
  calendars: { 'city-hours': { weekly: hours, daysOfRest: { 2019: ['03-11'] } } },
  promises: [
    { ...lamps, from: '2019-07-01', counting: { by: 'calendar-days', days: 2 } },
    {
      ...lamps,
      counting: { by: 'working-days', days: 1 },
      workingDays: 'rolling',
      receiptAtNextOpening: true,
    },
  ],
};

const out = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => rmSync(out, { recursive: true, force: true, maxRetries: 5 }));

function csvOf(...rows: string[]): string {
  const file = join(out, 'cases.csv');
  writeFileSync(file, [HEADER, ...rows, ''].join('\n'));
  return file;
}

async function verdictsOf(csv: string): Promise<ReturnType<typeof verdictsByTicket>> {
  const converted = await convertCity(csv, rules, out);
  const { facts } = await readHistory(linesOf(createReadStream(converted.history)));
  const documents = (folder: string): unknown[] =>
    readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  const published = {
    terms: new TermsBook(documents(converted.terms).map(parseTerms)),
    calendars: new CalendarBook(documents(converted.calendars).map(parseBusinessCalendar)),
  };
  return verdictsByTicket(judge(facts, {}, published).map(({ verdict }) => verdict));
}

describe('Cases turned into a history', () => {
  const friday = 'T1,Lamp,2019-03-08T16:00:00,2019-03-12T16:00:00,2019-03-12T16:00:00,ONTIME';
  const saturday = 'T2,Lamp,2019-03-09T10:00:00,2019-03-15T08:30:00,2019-03-15T08:30:01,OVERDUE';
  const summer = 'T3,Lamp,2019-07-05T23:00:00,2019-07-07T23:00:00,,OVERDUE';
  const graffiti = 'T4,Graffiti,2019-07-20T10:00:00,2019-07-21T10:00:00,,ONTIME';

  it('are judged by the promise of their day, across a change of clock and a day of rest', async () => {
    const verdicts = await verdictsOf(csvOf(friday, saturday, summer, graffiti));
    expect([...verdicts.values()]).toMatchObject([
      // Friday 16:00 -05:00; Monday is a day of rest; Tuesday 16:00 -04:00.
      { ticketId: 'T1', outcome: 'met', dueAt: '2019-03-12T20:00:00.000Z', termsVersion: 1 },
      // Saturday counts as Tuesday 08:30; the next working day is Friday.
      { ticketId: 'T2', outcome: 'breached', dueAt: '2019-03-15T12:30:00.000Z', termsVersion: 1 },
      { ticketId: 'T3', outcome: 'breached', dueAt: '2019-07-08T03:00:00.000Z', termsVersion: 2 },
    ]);
  });

  it('compare with what the city published', async () => {
    const csv = csvOf(friday, saturday.replace('OVERDUE', 'ONTIME'), summer, graffiti);
    const [lamp, other] = await compareCity(cityCases(csv), rules, await verdictsOf(csv));
    expect(lamp).toMatchObject({
      cases: 3,
      verdicts: 3,
      asStated: 3,
      agree: 3,
      follow: 3,
      missed: [],
      others: [],
    });
    expect(lamp).toMatchObject({ closed: { 'ONTIME met': 1, 'ONTIME breached': 1 }, disagree: ['T2'] });
    expect(lamp?.open).toEqual({ 'OVERDUE breached': 1 });
    expect(other).toMatchObject({
      type: 'Graffiti',
      cases: 1,
      verdicts: 0,
      agree: 0,
      others: [expect.any(String)],
    });
  });

  it('may be compressed, repeated word for word, and closed before they were opened', async () => {
    const early = 'T5,Lamp,2019-07-05T23:00:00,,2019-07-05T22:59:58,ONTIME';
    const file = join(out, 'cases.gz');
    writeFileSync(file, gzipSync(`\uFEFF${HEADER}\r\n${early}\r\n${early}\r\n`));
    expect((await verdictsOf(file)).get('T5')).toMatchObject({
      outcome: 'met',
      stoppedAt: '2019-07-06T02:59:58.000Z',
    });
  });

  it.each([
    [
      'two cases with one id',
      [friday, friday.replace('ONTIME', 'OVERDUE')],
      'line 3: another case with the id T1',
    ],
    ['a time with an offset', [friday.replace('08T16:00:00', '08T16:00:00Z')], 'line 2: not a local time'],
    [
      'a case before the horizon',
      [friday.replace('2019-03-08', '2018-03-08')],
      'line 2: opened outside the horizon',
    ],
    [
      'a case after the horizon',
      [friday.replace('2019-03-08', '2020-01-01')],
      'line 2: opened outside the horizon',
    ],
    ['a row cut short', ['T1,Lamp'], 'Invalid Record Length'],
  ])('are refused: %s', async (_, rows, message) => {
    await expect(convertCity(csvOf(...rows), rules, out)).rejects.toThrow(message);
  });

  it('are refused where a column or the file is missing', async () => {
    const file = join(out, 'cases.csv');
    writeFileSync(file, 'case_id,type\nT1,Lamp\n');
    await expect(convertCity(file, rules, out)).rejects.toThrow('columns missing: open_local');
    await expect(convertCity(join(out, 'nowhere.csv'), rules, out)).rejects.toThrow('ENOENT');
  });
});
