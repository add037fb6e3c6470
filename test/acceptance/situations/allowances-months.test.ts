import { describe, expect, test } from '@jest/globals';
import { account, allowance } from '../../support/money.js';
import {
  amended,
  type Asked,
  customer,
  ended,
  type Happening,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';
import { managed } from '../../support/situation-work.js';

/** Which month, whose terms, and which tickets (terms, sections 2, 6 and 8; judging, "Rows of a contract"). */
const MAY = { asOf: 'Fri 2026-05-01 00:00' };

interface Story {
  readonly papers: readonly Happening[];
  readonly work: readonly Happening[];
  readonly reported?: string;
}

/** What ACME used in a month, asked after it. */
function used(month: string, { papers, work, reported = 'Mon 2026-02-02 08:00' }: Story, asked: Asked = MAY) {
  return allowance(
    [
      termsLike('variant-2', 'bare', { guarantees: { 'included-remote': null } }),
      customer('acme', ...papers),
      ticket('T1', reported, {}, ...work),
    ],
    month,
    asked,
  );
}

describe('work belongs to the local month in which it began', () => {
  test('work over the end of March counts in March, whole', () => {
    // Tue 31 March 23:30 – Wed 1 April 00:30 = 60, begun in March.
    const story = {
      papers: [signed('variant-3')],
      work: [managed('Tue 2026-03-31 23:30', 'Wed 2026-04-01 00:30')],
    };
    expect(used('2026-03', story)).toMatchObject({ usedMinutes: 60, lapsedMinutes: 180 });
    expect(used('2026-04', story)).toMatchObject({ usedMinutes: 0, lapsedMinutes: 240 });
  });

  test('work that begins at April’s first instant counts in April', () => {
    const story = {
      papers: [signed('variant-3')],
      work: [managed('Wed 2026-04-01 00:00', 'Wed 2026-04-01 00:30')],
    };
    expect(used('2026-03', story)).toMatchObject({ usedMinutes: 0 });
    expect(used('2026-04', story)).toMatchObject({ usedMinutes: 30 });
  });

  test('half past midnight on 1 April in Bratislava is still March in UTC, and counts in April', () => {
    // 00:30 +02:00 = 31 March 22:30 UTC.
    const story = {
      papers: [signed('variant-3')],
      work: [managed('Wed 2026-04-01 00:30', 'Wed 2026-04-01 01:00')],
    };
    expect(used('2026-04', story)?.entries[0]).toMatchObject({
      startedAt: '2026-03-31T22:30:00.000Z',
      minutes: 30,
    });
  });

  test('the night when clocks go forward: two hours on the wall are one hour of work', () => {
    // Sun 29 March 01:30 CET – 03:30 CEST; 02:00–03:00 does not exist: 120 − 60 = 60.
    const story = {
      papers: [signed('variant-3')],
      work: [managed('Sun 2026-03-29 01:30', 'Sun 2026-03-29 03:30')],
    };
    expect(used('2026-03', story)).toMatchObject({ usedMinutes: 60 });
  });

  test('the night when clocks go back: two hours on the wall are three hours of work', () => {
    // Sun 25 October 01:30 CEST – 03:30 CET; 02:00–03:00 comes twice: 120 + 60 = 180.
    const story = {
      papers: [signed('variant-3')],
      work: [managed('Sun 2026-10-25 01:30', 'Sun 2026-10-25 03:30')],
    };
    const found = used('2026-10', story, { asOf: 'Sat 2026-10-31 12:00' });
    expect(found).toMatchObject({ usedMinutes: 180, leftMinutes: 60 });
  });
});

describe('the month’s terms', () => {
  const ninety = managed('Fri 2026-03-20 09:00', 'Fri 2026-03-20 10:30');

  test('a contract of 10 March includes the whole month’s time: nothing is taken off', () => {
    const story = {
      papers: [signed('variant-2', '2026-03-10')],
      work: [ninety],
      reported: 'Mon 2026-03-16 08:00',
    };
    expect(used('2026-03', story)).toMatchObject({
      includedMinutes: 180,
      usedMinutes: 90,
      lapsedMinutes: 90,
    });
  });

  test('amended on 15 March: March keeps the terms of its first instant, April has the new ones', () => {
    // March: variant 1, 90 = 60 + 30. April: variant 2, nothing used.
    const story = { papers: [signed('variant-1'), amended('variant-2', '2026-03-15')], work: [ninety] };
    expect(used('2026-03', story)).toMatchObject({
      termsId: 'variant-1',
      usedMinutes: 60,
      overrunMinutes: 30,
    });
    expect(used('2026-04', story)).toMatchObject({ termsId: 'variant-2', includedMinutes: 180 });
  });

  test('a contract that ends on 18 March keeps March whole and has no April', () => {
    const story = { papers: [signed('variant-2'), ended('2026-03-18')], work: [ninety] };
    expect(used('2026-03', story)).toMatchObject({ includedMinutes: 180, usedMinutes: 90 });
    expect(used('2026-04', story)).toBeUndefined();
  });

  test('a contract that ends on 1 April is over at April’s first instant', () => {
    const story = { papers: [signed('variant-2'), ended('2026-04-01')], work: [ninety] };
    expect(used('2026-03', story)).toMatchObject({ usedMinutes: 90 });
    expect(used('2026-04', story)).toBeUndefined();
  });

  test('before the contract there is no included time', () => {
    expect(used('2026-02', { papers: [signed('variant-2', '2026-03-10')], work: [] })).toBeUndefined();
  });

  test('without a contract there is none', () => {
    expect(used('2026-03', { papers: [], work: [ninety] })).toBeUndefined();
  });

  test('terms that include no remote time have none', () => {
    expect(used('2026-03', { papers: [signed('bare')], work: [ninety] })).toBeUndefined();
  });

  test('a ticket that was reported before the contract began does not use its time', () => {
    // reported on 2 February, contract from 1 March
    const story = { papers: [signed('variant-2', '2026-03-01')], work: [ninety] };
    expect(used('2026-03', story)).toMatchObject({ usedMinutes: 0 });
  });

  test('each of two contracts has its own time; a ticket uses that of the contract it was reported under', () => {
    // From 10 March the later `from` decides: T1 (2 February) → site-1, T2 (16 March) → site-2.
    const { allowances } = account(
      [
        customer(
          'acme',
          signed('variant-1', '2023-01-01', 'site-1'),
          signed('variant-2', '2026-03-10', 'site-2'),
        ),
        ticket('T1', 'Mon 2026-02-02 08:00', {}, managed('Tue 2026-03-17 09:00', 'Tue 2026-03-17 09:20')),
        ticket('T2', 'Mon 2026-03-16 08:00', {}, managed('Tue 2026-03-17 10:00', 'Tue 2026-03-17 10:50')),
      ],
      '2026-03',
      MAY,
    );
    expect(allowances).toMatchObject([
      { contractId: 'site-1', includedMinutes: 60, usedMinutes: 20 },
      { contractId: 'site-2', includedMinutes: 180, usedMinutes: 50 },
    ]);
  });
});
