import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Account } from '#compliance';
import { sla, temporaryFile } from '../support/command-line.js';
import { checked, onSite, priceLevel, priceList, travelled, turnedPaid } from '../support/money.js';
import { customer, signed, ticket } from '../support/situation.js';
import { managed, paid } from '../support/situation-work.js';

/**
 * ACME has variant 3 (4 hours of remote work a month, 2 on site at checks) and the price level 0.90.
 *
 * Remote work in March: 200 + 70 = 270 minutes of 240: an overrun of 30, not charged.
 * At checks: 75 of 120 minutes; 45 lapse.
 * Charges: 40 minutes = 2 × 22.50 × 0.90 = 40.50; work before the agreement 0.00;
 * travel 60 km × 0.45 + 50 ÷ 60 × 25.00 = 27.00 + 20.8333… = 47.83; on site 90 ÷ 60 × 39.90 = 59.85.
 * Together 40.50 + 0.00 + 47.83 + 59.85 = 148.18.
 */
const HISTORY = [
  priceList('Mon 2026-01-05 08:00', 1, { perKilometre: '0.45', travelPerHour: '25', onSitePerHour: '39.90' }),
  ...customer(
    'acme',
    signed('variant-3'),
    priceLevel('0.90', '2026-01-01', 'Fri 2026-01-02 09:00'),
    checked('Thu 2026-03-05 09:00', 'Thu 2026-03-05 10:15'),
  ),
  ...customer('globex'),
  ...ticket(
    'T1',
    'Mon 2026-03-02 08:00',
    {},
    managed('Mon 2026-03-02 09:00', 'Mon 2026-03-02 12:20'),
    managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:10'),
    turnedPaid('Tue 2026-03-03 11:00', 'allowance-exhausted'),
    paid('Tue 2026-03-03 11:30', 'Tue 2026-03-03 12:10'),
  ),
  ...ticket(
    'T2',
    'Mon 2026-03-09 08:00',
    {},
    turnedPaid('Mon 2026-03-09 10:00', 'remote-configuration'),
    paid('Mon 2026-03-09 09:30', 'Mon 2026-03-09 10:30'),
    travelled('Tue 2026-03-10 09:50', 60, 50),
    onSite('Tue 2026-03-10 10:00', 'Tue 2026-03-10 11:30'),
  ),
  ...ticket('T3', 'Thu 2026-04-02 08:00', {}, travelled('Thu 2026-04-02 10:00', 10, 0)),
];
const AS_OF = ['--as-of', '2026-05-01T00:00:00+02:00'];
let file = '';

beforeAll(() => {
  file = temporaryFile('history.jsonl', HISTORY.map((line) => `${JSON.stringify(line)}\n`).join(''));
});

const account = (...args: string[]) => sla(['account', ...args, '--history', file, ...AS_OF]);
const march = (...args: string[]) => account('acme', '--month', '2026-03', ...args);

async function inJson(...args: string[]): Promise<Account[]> {
  const { stdout } = await account(...args, '--json');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Account);
}

describe('a customer’s month', () => {
  test('is printed with included time, charges, the ground that is missing, and the total', async () => {
    const { status, stdout, stderr } = await march();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Account of acme, 2026-03 · as of Fri 1 May 2026, 00:00\nPrice level 0.90\n');
    expect(stdout).toMatch(
      /acme-1 +variant-3, version 1 +remote work +240 min +240 min +0 min +0 min +30 min/,
    );
    expect(stdout).toMatch(
      /acme-1 +variant-3, version 1 +work on site +120 min +75 min +0 min +45 min +0 min/,
    );
    expect(stdout).toMatch(/Tue 3 Mar 2026, 11:30 +T1 +paid work, remote +included time used up +40\.50/);
    expect(stdout).toMatch(/T2 +paid work, remote +remote configuration +0\.00/);
    expect(stdout).toMatch(/T2 +travel +price list, version 1 +47\.83/);
    expect(stdout).toMatch(/T2 +work on site +price list, version 1 +59\.85/);
    expect(stdout).toMatch(/^Total +148\.18$/m);
    expect(stdout).toContain('unfounded, counts 0: there was no written agreement before the work began');
  });

  test('in Slovak, with decimal commas', async () => {
    const { stdout } = await march('--lang', 'sk', '--explain');
    expect(stdout).toContain('Účet zákazníka acme, 2026-03');
    expect(stdout).toContain('2 začaté polhodiny × 22,50 EUR × cenová úroveň 0,90 = 40,50 EUR');
    expect(stdout).toContain('neopodstatnené, počíta sa 0: pred začiatkom práce nebol daný písomný súhlas');
    expect(stdout).toContain('Spolu: 40,50 + 0,00 + 47,83 + 59,85 = 148,18 EUR');
  });

  test('is explained with the arithmetic of every figure', async () => {
    const { stdout } = await march('--explain');
    for (const line of [
      '2 started half hours × 22.50 EUR × price level 0.90 = 40.50 EUR',
      '60 km × 0.45 EUR + 50 min ÷ 60 min × 25.00 EUR = 47.83 EUR, rounded half up to cents',
      '90 min ÷ 60 min × 39.90 EUR = 59.85 EUR',
      'Total: 40.50 + 0.00 + 47.83 + 59.85 = 148.18 EUR',
      '240 min granted − 240 min used = 0 min',
      '200 min from the 240 min left: 40 min remain',
      '70 min from the 40 min left: 30 min more than there was, shown and not charged',
      '75 min from the 120 min left: 45 min remain',
      'Ground: included time used up, agreed in writing on Tue 3 Mar 2026, 11:00',
    ])
      expect(stdout).toContain(line);
  });

  test('names the facts behind each figure: stream, revision, id, when it happened and was recorded', async () => {
    const [found] = await inJson('acme', '--month', '2026-03');
    // ticket-T1: 0 report, 1 and 2 remote work, 3 agreement, 4 paid work; customer-acme: 2 price level.
    const line = found!.lines[0]!;
    expect(line).toMatchObject({
      fact: { stream: 'ticket-T1', revision: 4, occurredAt: '2026-03-03T11:10:00.000Z' },
      grounds: [{ stream: 'ticket-T1', revision: 3, type: 'TicketEscalatedToPaid' }],
      basis: { priceLevelSetBy: { stream: 'customer-acme', revision: 2, type: 'PriceLevelSet' } },
      amount: '40.50',
    });
    expect(line.fact.recordedAt).toBe('2026-03-03T11:10:00.000Z');
    expect(line.fact.id).toMatch(/^[0-9a-f-]{36}$/);
    const { stdout } = await march('--explain');
    expect(stdout).toContain(`(recorded Tue 3 Mar 2026, 12:10) ticket-T1@4 ${line.fact.id}`);
    expect(found).toMatchObject({
      allowances: [
        { of: 'remote', agreedBy: { type: 'ContractSigned' }, entries: [{ fact: { revision: 1 } }, {}] },
        { of: 'on-site', entries: [{ fact: { type: 'PbxCheckPerformed' } }] },
      ],
      lines: [{}, { missingGrounds: ['no-written-agreement'], amount: '0.00' }, {}, {}],
      total: '148.18',
      unfounded: 1,
    });
  });

  test('gives programs the arithmetic in both languages', async () => {
    const [found] = await inJson('acme', '--month', '2026-03', '--explain');
    expect(found?.lines[0]).toMatchObject({
      arithmetic: {
        en: '2 started half hours × 22.50 EUR × price level 0.90 = 40.50 EUR',
        sk: '2 začaté polhodiny × 22,50 EUR × cenová úroveň 0,90 = 40,50 EUR',
      },
    });
  });

  test('knows nothing that was recorded later', async () => {
    const { stdout } = await march('--as-known-at', '2026-03-03T12:00:00+01:00');
    expect(stdout).toContain('as known at Tue 3 Mar 2026, 12:00');
    expect(stdout).toContain('Nothing is charged.');
  });
});

describe('without a month', () => {
  test('all months with anything in them are listed, and what they cost together', async () => {
    // 10 km × 0.45 = 4.50 in April; 148.18 + 4.50 = 152.68.
    const { status, stdout } = await account('acme');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-03 +240 min +75 min +4 +1 +148\.18$/m);
    expect(stdout).toMatch(/^2026-04 +0 min +0 min +1 +0 +4\.50$/m);
    expect(stdout).toMatch(/^Total +152\.68$/m);
    expect((await inJson('acme')).map(({ month, total }) => [month, total])).toEqual([
      ['2026-03', '148.18'],
      ['2026-04', '4.50'],
    ]);
  });

  test('who used nothing and was charged nothing has none', async () => {
    const { status, stdout } = await account('globex');
    expect([status, stdout]).toEqual([
      0,
      'Accounts of globex · as of Fri 1 May 2026, 00:00\nNothing has been charged, and nothing drawn from included time.\n',
    ]);
  });
});

describe('what cannot be shown', () => {
  test.each([
    [['nobody', '--month', '2026-03'], 1, 'UNKNOWN_CUSTOMER'],
    [['acme', '--month', '2026-13'], 2, 'UNKNOWN_MONTH'],
    [['acme', '--month', '2026-06'], 1, 'MONTH_NOT_BEGUN'],
    [['acme', '--lang', 'xx'], 2, 'choices are en, sk'],
  ])('%j', async (args, expected, code) => {
    const { status, stdout, stderr } = await account(...args);
    expect([status, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(code);
  });
});
