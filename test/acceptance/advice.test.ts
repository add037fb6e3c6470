import { beforeAll, describe, expect, test } from '@jest/globals';
import { use } from '../support/advice.js';
import { sla, temporaryFile } from '../support/command-line.js';
import { trainingHeld } from '../support/money.js';
import { customer, type HistoryLine, on, type Report, ticket } from '../support/situation.js';

/**
 * Asked on 15 July 2026. ACME had faults of 90 minutes in March and in May, 3 × 22.50 = 67.50 each, together 135.00.
 * Variant 1: 6 × 45.00 + what an hour a month leaves, 1 × 22.50 twice = 315.00, 180.00 more; variant 2: 900.00, 765.00
 * more; variant 3: 2100.00, 1965.00 more. ACME asked about voicemail twice, and GLOBEX three times, the third of them
 * charged after no warning; INITECH was warned after the second.
 */
function question(ticketId: string, when: string, report: Report): HistoryLine[] {
  return ticket(ticketId, when, { kind: 'question', topic: 'voicemail', ...report });
}
const charged = on('Mon 2026-06-08 10:00', 'TicketEscalatedToPaid', {
  reason: 'repeated-question',
  agreement: { channel: 'email', agreedAt: 'Mon 2026-06-08 10:00', reference: 'mail' },
});
const [globex, initech] = [{ customer: 'globex' }, { customer: 'initech' }];

const HISTORY: readonly HistoryLine[] = [
  trainingHeld('Wed 2026-02-04 09:00', 'Queues'),
  trainingHeld('Wed 2025-12-03 09:00', 'Last year'),
  ...customer('acme'),
  ...customer('globex'),
  ...customer(
    'initech',
    on('Mon 2026-05-11 12:00', 'RepeatWarningGiven', { topic: 'voicemail', ticketId: 'I2' }),
  ),
  ...customer('umbrella'),
  ...use('T1', 'Tue 2026-03-10', ['09:00', '10:30']),
  ...use('T2', 'Tue 2026-05-12', ['09:00', '10:30']),
  ...question('Q1', 'Mon 2026-03-02 09:00', {}),
  ...question('Q2', 'Mon 2026-04-13 09:00', {}),
  ...question('G1', 'Mon 2026-03-02 09:00', globex),
  ...question('G2', 'Mon 2026-05-11 09:00', globex),
  ...question('G3', 'Mon 2026-06-08 09:00', globex),
  { stream: 'ticket-G3', ...charged },
  ...question('I1', 'Mon 2026-03-02 09:00', initech),
  ...question('I2', 'Mon 2026-05-11 09:00', initech),
  ...question('I3', 'Mon 2026-06-08 09:00', initech),
];
let file = '';

beforeAll(() => {
  file = temporaryFile('history.jsonl', HISTORY.map((line) => `${JSON.stringify(line)}\n`).join(''));
});

const advice = (...args: string[]) =>
  sla(['advice', ...args, '--history', file, '--as-of', '2026-07-15T12:00:00+02:00']);

describe('a package and a training', () => {
  test('are recommended with the arithmetic of the last six months', async () => {
    const { status, stdout, stderr } = await advice('acme');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Paid service was used 2 times from 15 Jan 2026 to 15 Jul 2026: T1, T2.');
    expect(stdout).toContain('charges 135.00 + packages 0.00 = 135.00 EUR');
    expect(stdout).toMatch(
      /variant-1, version 1 +6 × 45\.00 \+ 45\.00 still charged = 315\.00 EUR +−180\.00/,
    );
    expect(stdout).toMatch(
      /variant-2, version 1 +6 × 150\.00 \+ 0\.00 still charged = 900\.00 EUR +−765\.00/,
    );
    expect(stdout).toMatch(/variant-3, version 1 +6 × 350\.00 \+ 0\.00 .* = 2100\.00 EUR +−1965\.00/);
    expect(stdout).toContain(
      'No package would have been cheaper: variant-1 would have cost 180.00 EUR more.',
    );
    expect(stdout).toContain('A training is individual for up to 5 people.');
  });

  test('are explained entry by entry, in both languages', async () => {
    expect((await advice('acme', '--explain')).stdout).toContain(
      'T1: 90 min − 60 min included: 1 started half hour × 22.50 EUR × price level 1.00 = 22.50 EUR',
    );
    expect((await advice('acme', '--explain', '--lang', 'sk')).stdout).toContain(
      'T1: 90 min − 60 min v cene: 1 začatá polhodina × 22,50 EUR × cenová úroveň 1,00 = 22,50 EUR',
    );
  });
});

describe('repeated questions', () => {
  test('a second one calls for a warning, with the questions behind it', async () => {
    const { stdout } = await advice('acme');
    expect(stdout).toContain('Warn about “voicemail”: asked 2 times within 180 days');
    expect(stdout).toContain('“voicemail”, Q2, on Mon 13 Apr 2026, 09:00: question no. 2 within 180 days.');
    expect(stdout).toMatch(/Mon 2 Mar 2026, 09:00: the ticket was reported .* ticket-Q1@0 /);
  });

  test('a third one that was charged without a warning is told so', async () => {
    const { stdout } = await advice('globex');
    expect(stdout).toMatch(/G3.* question no\. 3 within 180 days\. It may not be charged:/);
    expect(stdout).toContain('It was turned into paid service all the same.');
    expect(stdout).toMatch(/it turned into paid service .* ticket-G3@1 /);
  });

  test('after the warning a third one may be charged, and the warning is shown', async () => {
    const { stdout } = await advice('initech');
    expect(stdout).toContain('Nothing is prescribed.');
    expect(stdout).toMatch(/I2.* It may not be charged: .*\n.*Warned since, on Mon 11 May 2026, 12:00/);
    expect(stdout).toMatch(/I3.* It may be charged: the customer\s+had been warned on Mon 11 May/);
    expect(stdout).toMatch(/the customer was warned .* customer-initech@1 /);
  });
});

describe('all customers', () => {
  test('are listed where anything is prescribed, with the year’s trainings', async () => {
    const { stdout } = await advice();
    expect(stdout).toMatch(/^acme +2 +– +135\.00 +variant-1 +315\.00 +−180\.00$/m);
    expect(stdout).toMatch(/^globex +voicemail +G3 +G1, G2 *$/m);
    expect(stdout).not.toContain('initech');
    expect(stdout).not.toContain('umbrella');
    expect(stdout).toContain('Trainings in 2026: 1 held, 4 promised to everybody. 3 still to be held');
    expect(stdout).toContain('Wed 4 Feb 2026, 09:00: Queues, 4 people');
  });

  test('in Slovak', async () => {
    const { stdout } = await advice('--lang', 'sk');
    expect(stdout).toContain('Komu odporučiť balíček');
    expect(stdout).toContain(
      'Školenia v roku 2026: uskutočnené 1, sľúbené všetkým 4. Do konca roka chýba: 3.',
    );
  });

  test('a line of JSON each, and one for the trainings', async () => {
    const { stdout } = await advice('--json');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      {
        customerId: 'acme',
        asOf: '2026-07-15T10:00:00.000Z',
        advice: [
          { advise: 'package', cheapest: 'variant-1', cost: { total: '135.00' } },
          { advise: 'training', individualUpTo: 5 },
          { advise: 'warn', topic: 'voicemail', ticketId: 'Q2', earlier: ['Q1'] },
        ],
        repeatedQuestions: [{ ticketId: 'Q2', mayBeCharged: false }],
      },
      { customerId: 'globex', advice: [{ advise: 'warn', ticketId: 'G3' }] },
      { trainings: { year: '2026', promised: 4, held: 1, missing: 3 } },
    ]);
  });
});

test('a customer who does not exist is an error', async () => {
  const { status, stdout, stderr } = await advice('nobody');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('UNKNOWN_CUSTOMER');
});
