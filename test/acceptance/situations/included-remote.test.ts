import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, monthRowOf, signed, ticket } from '../../support/situation.js';
import { managed, paid, paidOnSite } from '../../support/situation-work.js';
import { on } from '../../support/situation.js';

/**
 * Included minutes are used up before any remote work is charged. Variant 1 includes 60 minutes of remote management a
 * month, variant 2 includes 180, variant 3 includes 240; work belongs to the month in which it began.
 */
const march = (happenings: readonly Happening[], variant = 'variant-2') =>
  monthRowOf(
    judged([customer('acme', signed(variant)), ticket('T1', 'Mon 2026-03-02 07:00', {}, ...happenings)], {
      asOf: 'Wed 2026-04-01 00:00',
    }),
    'acme-1',
    'included-remote',
    '2026-03',
  );

const PAID = paid('Mon 2026-03-16 10:00', 'Mon 2026-03-16 11:00');

describe('included-remote: the included time is used up before remote work is charged', () => {
  test('three hours included, three hours used on 3 March, remote work charged on 16 March: kept when March ends', () => {
    expect(march([managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00'), PAID])).toEqual({
      contractId: 'acme-1',
      customerId: 'acme',
      month: '2026-03',
      guarantee: 'included-remote',
      outcome: 'met',
      startedAt: 'Sun 2026-03-01 00:00',
      dueAt: 'Wed 2026-04-01 00:00',
      stoppedAt: null,
      excused: false,
      binding: true,
      termsId: 'variant-2',
      termsVersion: 1,
      calendarId: null,
      calendarVersion: null,
    });
  });

  test('remote work charged while none of the three hours was used: broken', () => {
    expect(march([PAID])).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('two hours and 59 minutes used, one minute left when the charged work began: broken', () => {
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:59');
    expect(march([used, PAID])).toMatchObject({ outcome: 'breached' });
  });

  test('three hours less one millisecond used: a millisecond was left, broken', () => {
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:59:59.999');
    expect(march([used, PAID])).toMatchObject({ outcome: 'breached' });
  });

  test.each([
    { variant: 'variant-1', hours: 'one hour', used: 'Tue 2026-03-03 10:00', short: 'Tue 2026-03-03 09:59' },
    { variant: 'variant-2', hours: '3 hours', used: 'Tue 2026-03-03 12:00', short: 'Tue 2026-03-03 11:59' },
    { variant: 'variant-3', hours: '4 hours', used: 'Tue 2026-03-03 13:00', short: 'Tue 2026-03-03 12:59' },
  ])('$variant includes $hours: used up from 09:00 to $used it is kept, to $short broken', (row) => {
    const until = (end: string) => march([managed('Tue 2026-03-03 09:00', end), PAID], row.variant);
    expect(until(row.used)).toMatchObject({ outcome: 'met', termsId: row.variant });
    expect(until(row.short)).toMatchObject({ outcome: 'breached', termsId: row.variant });
  });

  test('four times 45 minutes make three hours: kept', () => {
    const used = [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:45'),
      managed('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:45'),
      managed('Thu 2026-03-05 09:00', 'Thu 2026-03-05 09:45'),
      managed('Fri 2026-03-06 09:00', 'Fri 2026-03-06 09:45'),
    ];
    expect(march([...used, PAID])).toMatchObject({ outcome: 'met' });
    expect(march([...used.slice(1), PAID])).toMatchObject({ outcome: 'breached' }); // 135 minutes
  });

  test('20 min 20 s, 25 min 30 s and 14 min 10 s make exactly the hour of variant 1: kept', () => {
    // 20 + 25 + 14 = 59 minutes, 20 + 30 + 10 = 60 seconds
    const used = [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:20:20'),
      managed('Wed 2026-03-04 09:00', 'Wed 2026-03-04 09:25:30'),
      managed('Thu 2026-03-05 09:00', 'Thu 2026-03-05 09:14:10'),
    ];
    expect(march([...used, PAID], 'variant-1')).toMatchObject({ outcome: 'met' });
  });

  test('15 min 10 s, 139 min 10 s and 25 min 40 s make exactly the three hours of variant 2: kept', () => {
    // 15 + 139 + 25 = 179 minutes, 10 + 10 + 40 = 60 seconds
    const used = [
      managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:15:10'),
      managed('Wed 2026-03-04 09:00', 'Wed 2026-03-04 11:19:10'),
      managed('Thu 2026-03-05 09:00', 'Thu 2026-03-05 09:25:40'),
    ];
    expect(march([...used, PAID])).toMatchObject({ outcome: 'met' });
  });

  test('four hours done where three are included: the overrun harms nobody, kept', () => {
    expect(march([managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 13:00'), PAID])).toMatchObject({
      outcome: 'met',
    });
  });

  test('three hours of remote management only after the charged work: broken', () => {
    expect(march([PAID, managed('Tue 2026-03-17 09:00', 'Tue 2026-03-17 12:00')])).toMatchObject({
      outcome: 'breached',
    });
  });

  test('remote management that begins at the same instant as the charged work did not begin before it: broken', () => {
    expect(march([managed('Mon 2026-03-16 10:00', 'Mon 2026-03-16 13:00'), PAID])).toMatchObject({
      outcome: 'breached',
    });
  });

  test('remote management that began a millisecond before the charged work counts whole, though it still went on: kept', () => {
    const used = managed('Mon 2026-03-16 09:59:59.999', 'Mon 2026-03-16 12:59:59.999');
    expect(march([used, PAID])).toMatchObject({ outcome: 'met' });
  });

  test('work counts by when it began, not by when it was logged: logged two days after the charged work, kept', () => {
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00', { logged: 'Wed 2026-03-18 09:00' });
    expect(march([PAID, used])).toMatchObject({ outcome: 'met' });
  });

  test('three hours of advice and three of fault finding draw on no included time: broken', () => {
    const hours = { startedAt: 'Tue 2026-03-03 09:00', endedAt: 'Tue 2026-03-03 12:00' };
    const others = ['advice', 'fault-finding'].map((activity) =>
      on('Tue 2026-03-03 12:00', 'RemoteWorkLogged', { ...hours, activity }),
    );
    expect(march([...others, PAID])).toMatchObject({ outcome: 'breached' });
  });

  test('two hours of remote management and one of advice leave an hour: broken', () => {
    const advice = on('Wed 2026-03-04 10:00', 'RemoteWorkLogged', {
      startedAt: 'Wed 2026-03-04 09:00',
      endedAt: 'Wed 2026-03-04 10:00',
      activity: 'advice',
    });
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:00');
    expect(march([used, advice, PAID])).toMatchObject({ outcome: 'breached' });
  });

  test('charged work at the customer’s is no remote work: no row', () => {
    expect(march([paidOnSite('Mon 2026-03-16 10:00', 'Mon 2026-03-16 11:00')])).toBeUndefined();
  });

  test('nothing was charged: no row, whether or not the included time was used', () => {
    expect(march([])).toBeUndefined();
    expect(march([managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00')])).toBeUndefined();
  });

  test('charged once too early and once in order: one such entry is enough, broken', () => {
    const early = paid('Tue 2026-03-03 08:00', 'Tue 2026-03-03 08:30');
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00');
    expect(march([early, used, PAID])).toMatchObject({ outcome: 'breached' });
  });

  test('charged work does not use included time up: two charged hours after two included ones, broken', () => {
    const used = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:00');
    const twice = [paid('Wed 2026-03-04 09:00', 'Wed 2026-03-04 11:00'), PAID];
    expect(march([used, ...twice])).toMatchObject({ outcome: 'breached' });
  });

  test('two technicians at work from 09:00 to 10:30 use three hours, each entry counting for itself (read so): kept', () => {
    const both = ['tech-1', 'tech-2'].map((technician) =>
      on('Tue 2026-03-03 10:30', 'RemoteWorkLogged', {
        startedAt: 'Tue 2026-03-03 09:00',
        endedAt: 'Tue 2026-03-03 10:30',
        technician,
      }),
    );
    expect(march([...both, PAID])).toMatchObject({ outcome: 'met' });
  });

  test('excused time neither uses nor adds included time: broken all the same, and never excused', () => {
    const excuse = on('Tue 2026-03-17 09:00', 'WorkExcused', {
      from: 'Sun 2026-03-01 00:00',
      until: 'Tue 2026-03-17 09:00',
    });
    expect(march([excuse, PAID])).toMatchObject({ outcome: 'breached', excused: false });
  });
});
