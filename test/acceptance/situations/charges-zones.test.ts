import { describe, expect, test } from '@jest/globals';
import { parseBusinessCalendar, publishOffsetChanges } from '#calendar';
import { account, allowance, turnedPaid } from '../../support/money.js';
import { at, customer, type HistoryLine, signed, termsLike, ticket } from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

/**
 * Terms, section 6: work belongs to the month in which it began, in the contract's zone. This contract counts by a calendar
 * of Auckland, which is eleven hours ahead of Bratislava in the middle of March 2026 and ten from 29 March on.
 */
const HOURS: [string, string][] = [['08:30', '17:00']];
const CALENDAR = publishOffsetChanges(
  parseBusinessCalendar({
    id: 'auckland',
    version: 1,
    timezone: 'Pacific/Auckland',
    weekly: { mon: HOURS, tue: HOURS, wed: HOURS, thu: HOURS, fri: HOURS },
    daysOfRest: [],
    exceptions: [],
    validFrom: '2023-01-01',
    validUntil: '2028-01-01',
  }),
);
const PUBLISHED: HistoryLine = {
  stream: 'calendar-auckland',
  type: 'CalendarPublished',
  occurredAt: at('Mon 2023-01-02 06:00'),
  data: {
    calendarId: 'auckland',
    version: 1,
    calendar: CALENDAR,
    reason: 'a customer abroad',
    publishedBy: 'manager',
    approvedBy: 'auditor',
  },
};
const TERMS = termsLike('variant-2', 'abroad', {
  serviceHoursCalendar: 'auckland',
  workingDaysCalendar: 'auckland',
});
const MAY = { asOf: 'Fri 2026-05-01 12:00' };

describe('in the contract’s zone', () => {
  // Tue 31 March 13:30 in Bratislava (CEST, +2) is Wed 1 April 00:30 in Auckland (NZDT, +13).
  const work = ticket(
    'T1',
    'Mon 2026-03-30 08:00',
    { kind: 'change' },
    managed('Tue 2026-03-31 12:30', 'Tue 2026-03-31 13:10'),
    turnedPaid('Tue 2026-03-31 13:20', 'remote-configuration'),
    paid('Tue 2026-03-31 13:30', 'Tue 2026-03-31 14:00'),
  );
  const history = [PUBLISHED, TERMS, customer('acme', signed('abroad')), work];

  test('the work of 31 March in the afternoon is April’s', () => {
    // Half an hour, 22.50, which began at 00:30 of 1 April there.
    expect(account(history, '2026-03', MAY).lines).toEqual([]);
    expect(account(history, '2026-04', MAY)).toMatchObject({
      lines: [{ month: '2026-04', zone: 'Pacific/Auckland', amount: '22.50' }],
      total: '22.50',
    });
  });

  test('and that of an hour before is March’s', () => {
    // 12:30 is 23:30 of 31 March there: 40 minutes used in March, none in April.
    expect(allowance(history, '2026-03', MAY)).toMatchObject({ usedMinutes: 40 });
    expect(allowance(history, '2026-04', MAY)).toMatchObject({ usedMinutes: 0 });
  });

  test('April has begun there before it has in Bratislava', () => {
    // Asked on Tue 31 March 20:00, which is 07:00 of 1 April in Auckland.
    expect(account(history, '2026-04', { asOf: 'Tue 2026-03-31 20:00' }).total).toBe('22.50');
  });

  test('without a contract the month is that of Bratislava', () => {
    const free = account([customer('acme'), work], '2026-03', MAY);
    expect(free).toMatchObject({ lines: [{ zone: 'Europe/Bratislava' }], total: '22.50' });
  });
});
