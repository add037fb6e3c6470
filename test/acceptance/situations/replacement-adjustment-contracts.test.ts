import { describe, expect, test } from '@jest/globals';
import {
  amended,
  calendarFrom,
  customer,
  ended,
  type Happening,
  type HistoryLine,
  judged,
  on,
  rowOf,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';

/** Reported on Thursday 26 February 2026, delivered on Monday 2 March at 10:00, adjustments asked for at 12:00. */
const under = (papers: readonly Happening[], ...published: readonly HistoryLine[]) => {
  const delivered = on('Mon 2026-03-02 10:00', 'ReplacementDelivered');
  const asked = on('Mon 2026-03-02 12:00', 'AdjustmentRequested');
  const rows = judged([
    ...published,
    customer('acme', ...papers),
    ticket('T1', 'Thu 2026-02-26 09:00', {}, delivered, asked),
  ]);
  return rowOf(rows, 'T1', 'replacement-adjustment');
};

describe('replacement-adjustment: by which contract and which calendar', () => {
  test('a customer without a contract on the day of the report has no such promise: no row', () => {
    expect(under([])).toBeUndefined();
    expect(under([signed('variant-2', '2026-02-27')])).toBeUndefined();
  });

  test('the contract of the day of the report counts, though it was amended and had ended by the day of delivery', () => {
    const papers = [signed('variant-1'), amended('variant-3', '2026-03-01'), ended('2026-03-02')];
    expect(under(papers)).toMatchObject({ termsId: 'variant-1', dueAt: 'Thu 2026-03-05 17:00' });
  });

  test('terms that leave the promise out have no row', () => {
    const terms = termsLike('variant-2', 'bare', { guarantees: { 'replacement-adjustment': null } });
    expect(under([signed('bare')], terms)).toBeUndefined();
  });

  test('terms that promise five working days instead: due on Monday 9 March', () => {
    // Tue 3 (1), Wed 4 (2), Thu 5 (3), Fri 6 (4), Mon 9 (5)
    const counting = { by: 'working-days', days: 5 };
    const terms = termsLike('variant-2', 'slower', {
      guarantees: { 'replacement-adjustment': { counting } },
    });
    expect(under([signed('slower')], terms)).toMatchObject({
      termsId: 'slower',
      dueAt: 'Mon 2026-03-09 17:00',
    });
  });

  test.each([
    // published, counted, due, version
    ['Mon 2026-03-02 09:59', 'Tue 3, Thu 5, Fri 6', 'Fri 2026-03-06 17:00', 2],
    ['Mon 2026-03-02 10:00', 'Tue 3, Thu 5, Fri 6', 'Fri 2026-03-06 17:00', 2],
    ['Mon 2026-03-02 10:01', 'Tue 3, Wed 4, Thu 5', 'Thu 2026-03-05 17:00', 1],
  ])(
    'a calendar in which 4 March rests, published %s, delivered at 10:00: counted %s, due %s',
    (when, ...row) => {
      const [, dueAt, calendarVersion] = row;
      const calendar = calendarFrom(when, 'sk-weekdays-0830-1700', 2, { restsOn: ['2026-03-04'] });
      expect(under([signed('variant-2')], calendar)).toMatchObject({ dueAt, calendarVersion });
    },
  );

  test('Tuesday rests and Friday closes at 12:00 by a newer calendar: due on Friday at 12:00, when it closes', () => {
    // Tue 3 rests, Wed 4 (1), Thu 5 (2), Fri 6 (3), open from 08:30 to 12:00
    const calendar = calendarFrom('Mon 2026-02-23 09:00', 'sk-weekdays-0830-1700', 2, {
      restsOn: ['2026-03-03'],
      exceptions: [{ date: '2026-03-06', intervals: [['08:30', '12:00']] }],
    });
    expect(under([signed('variant-2')], calendar)).toMatchObject({ dueAt: 'Fri 2026-03-06 12:00' });
  });
});
