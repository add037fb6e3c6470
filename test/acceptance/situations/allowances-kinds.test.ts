import { describe, expect, test } from '@jest/globals';
import { allowance } from '../../support/money.js';
import {
  customer,
  type Happening,
  on,
  retracted,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';
import { managed } from '../../support/situation-work.js';

/** Terms, section 2: in variant 1 included time may not be used for changes and new functions. */
type Kind = 'fault' | 'change' | 'question';

/** What ACME used in March of the time that such terms include, with this work done for a ticket of that kind. */
function march(terms: string, kind: Kind, work: readonly Happening[], asOf = 'Fri 2026-05-01 00:00') {
  const withChanges = { guarantees: { 'included-remote': { includesChanges: true } } };
  const history = [
    termsLike('variant-1', 'with-changes', withChanges),
    customer('acme', signed(terms)),
    ticket('T1', 'Mon 2026-02-02 08:00', { kind }, ...work),
  ];
  return allowance(history, '2026-03', { asOf });
}

describe('variant 1 includes faults only', () => {
  const half = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30');

  test.each([
    ['variant-1', 'fault', 30, 0],
    ['variant-1', 'change', 0, 30],
    ['variant-1', 'question', 0, 30],
    ['variant-2', 'fault', 30, 0],
    ['variant-2', 'change', 30, 0],
    ['variant-2', 'question', 30, 0],
    ['variant-3', 'change', 30, 0],
    ['with-changes', 'change', 30, 0],
  ] as const)(
    '%s: half an hour for a %s uses %i minutes, and %i stay outside',
    (terms, kind, inside, outside) => {
      const found = march(terms, kind, [half]);
      expect(found?.usedMinutes).toBe(inside);
      expect(found?.outside.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(outside);
    },
  );

  test('a change that turned out to be a fault uses included time', () => {
    const work = [half, on('Wed 2026-03-04 09:00', 'TicketClassified', { kind: 'fault' })];
    expect(march('variant-1', 'change', work)).toMatchObject({
      usedMinutes: 30,
      outside: [],
    });
  });

  test('a fault that turned out to be a change gives it back', () => {
    const work = [half, on('Wed 2026-03-04 09:00', 'TicketClassified', { kind: 'change' })];
    const found = march('variant-1', 'fault', work);
    expect(found).toMatchObject({ usedMinutes: 0, lapsedMinutes: 60 });
    expect(found?.outside).toMatchObject([{ ticketId: 'T1', minutes: 30, includedMinutes: 0 }]);
  });

  test('before it was classified, it was a fault', () => {
    const work = [half, on('Wed 2026-03-04 09:00', 'TicketClassified', { kind: 'change' })];
    expect(march('variant-1', 'fault', work, 'Wed 2026-03-04 08:59')).toMatchObject({
      usedMinutes: 30,
    });
  });

  test('a classification that was retracted never happened', () => {
    const work = [
      half,
      on('Wed 2026-03-04 09:00', 'TicketClassified', { kind: 'change' }, { as: 'mistake' }),
      retracted('Thu 2026-03-05 09:00', 'mistake'),
    ];
    expect(march('variant-1', 'fault', work)).toMatchObject({ usedMinutes: 30 });
  });
});
