import { describe, expect, test } from '@jest/globals';
import { customer, judged, on, rowOf, signed, ticket } from '../../support/situation.js';

const requested = (when: string) => on(when, 'TechnicianRequested');
const withdrawn = (when: string) => on(when, 'TechnicianRequestWithdrawn');
const departed = (when: string) => on(when, 'TechnicianDispatched');

/** A technician asked for in the same instant as the fault was reported, and called off. */
const calledOff = (variant: string, asked: string, when: string) =>
  rowOf(
    judged([customer('acme', signed(variant)), ticket('T1', asked, {}, requested(asked), withdrawn(when))], {
      asOf: 'Thu 2026-12-31 12:00',
    }),
    'T1',
    'technician-dispatch',
  );

describe('until when a technician’s visit can be called off without the promise being broken', () => {
  test.each([
    // variant 1, 3 working days over 1 May: Thu 30 April (1), Mon 4 (2), Tue 5 May (3)
    ['variant-1', 'Wed 2026-04-29 10:00', 'Tue 2026-05-05 17:00', 'Tue 2026-05-05 17:00:00.001'],
    // variant 2, 2 working days over Easter: Tue 7 (1), Wed 8 April (2)
    ['variant-2', 'Thu 2026-04-02 10:00', 'Wed 2026-04-08 17:00', 'Wed 2026-04-08 17:00:00.001'],
    // variant 2 over 8 May, which works in 2026: Fri 8 (1), Mon 11 (2)
    ['variant-2', 'Thu 2026-05-07 10:00', 'Mon 2026-05-11 17:00', 'Mon 2026-05-11 17:00:00.001'],
    // variant 2 over 15 September, which works in 2026: Tue 15 (1), Wed 16 (2)
    ['variant-2', 'Mon 2026-09-14 10:00', 'Wed 2026-09-16 17:00', 'Wed 2026-09-16 17:00:00.001'],
    // variant 2, asked for on a Saturday: Mon 9 (1), Tue 10 March (2)
    ['variant-2', 'Sat 2026-03-07 10:00', 'Tue 2026-03-10 17:00', 'Tue 2026-03-10 17:00:00.001'],
    // variant 3, 24 hours by the stopwatch, over Good Friday
    ['variant-3', 'Thu 2026-04-02 22:00', 'Fri 2026-04-03 22:00', 'Fri 2026-04-03 22:00:00.001'],
    // variant 3 over the change to summer time: 24 hours later the wall shows an hour more
    ['variant-3', 'Sat 2026-03-28 10:00', 'Sun 2026-03-29 11:00', 'Sun 2026-03-29 11:00:00.001'],
    // variant 3 over the change to winter time: 24 hours later the wall shows an hour less
    ['variant-3', 'Sat 2026-10-24 10:00', 'Sun 2026-10-25 09:00', 'Sun 2026-10-25 09:00:00.001'],
    // variant 3: Sat 02:30 CEST + 24 hours = Sun 02:30 CEST, the first time that the wall shows it
    ['variant-3', 'Sat 2026-10-24 02:30', 'Sun 2026-10-25 02:30 CEST', 'Sun 2026-10-25 02:30:00.001 CEST'],
  ])(
    '%s, asked for on %s: called off on %s nothing is promised, on %s it is broken',
    (variant, asked, due, late) => {
      expect(calledOff(variant, asked, due)).toMatchObject({ outcome: 'not-applicable', dueAt: due });
      expect(calledOff(variant, asked, late)).toMatchObject({ outcome: 'breached', dueAt: due });
    },
  );

  test('three excused hours move the due instant to Thursday 11:30, and with it the last moment to call off', () => {
    // asked for on Monday 2 March 10:00, due Wed 17:00; excused Tue 09:00 to 12:00: Thu 08:30 + 3 hours
    const excuse = on('Tue 2026-03-03 13:00', 'WorkExcused', {
      from: 'Tue 2026-03-03 09:00',
      until: 'Tue 2026-03-03 12:00',
    });
    const row = (when: string) =>
      rowOf(
        judged([
          customer('acme', signed('variant-2')),
          ticket(
            'T1',
            'Mon 2026-03-02 09:00',
            {},
            requested('Mon 2026-03-02 10:00'),
            excuse,
            withdrawn(when),
          ),
        ]),
        'T1',
        'technician-dispatch',
      );
    const dueAt = 'Thu 2026-03-05 11:30';
    expect(row('Thu 2026-03-05 11:30')).toMatchObject({ outcome: 'not-applicable', dueAt, excused: false });
    expect(row('Thu 2026-03-05 11:30:00.001')).toMatchObject({ outcome: 'breached', dueAt, excused: false });
  });

  test.each(['fault', 'change', 'question'] as const)(
    'a technician for a %s can be called off just the same',
    (kind) => {
      const rows = judged([
        customer('acme', signed('variant-2')),
        ticket(
          'T1',
          'Mon 2026-03-02 09:00',
          { kind },
          requested('Mon 2026-03-02 10:00'),
          withdrawn('Tue 2026-03-03 09:00'),
        ),
      ]);
      expect(rowOf(rows, 'T1', 'technician-dispatch')).toMatchObject({
        outcome: 'not-applicable',
        binding: true,
      });
    },
  );
});

describe('what a request that was called off does to the other promises', () => {
  const REPORT = 'Mon 2026-03-02 09:00';
  const CALLED_OFF = [requested('Mon 2026-03-02 10:00'), withdrawn('Mon 2026-03-02 12:00')];
  const claim = (when: string) => on(when, 'HardwareFaultConfirmed');
  const rows = (variant: string, ...happenings: Parameters<typeof ticket>[3][]) =>
    judged([customer('acme', signed(variant)), ticket('T1', REPORT, {}, ...happenings)], {
      asOf: 'Fri 2026-03-06 12:00',
    });

  test('the fault must still be eliminated remotely by Wednesday 17:00: nothing done by Friday, broken', () => {
    // variant 2, 2 working days from the report on Monday
    expect(rowOf(rows('variant-2', ...CALLED_OFF), 'T1', 'remote-resolution')).toMatchObject({
      outcome: 'breached',
      dueAt: 'Wed 2026-03-04 17:00',
    });
  });

  test('a warranty claim takes the place of no technician that was asked for, even if called off: nothing promised, not superseded', () => {
    const judgements = rows('variant-2', ...CALLED_OFF, claim('Mon 2026-03-02 11:00'));
    expect(rowOf(judgements, 'T1', 'technician-dispatch')).toMatchObject({ outcome: 'not-applicable' });
  });

  test('ruled out, claimed under warranty, asked for and called off: the technician is still owed, broken on Friday', () => {
    // having been asked for, the claim does not supersede it; having been ruled out, the calling off does not end it
    const ruledOut = on('Mon 2026-03-02 09:30', 'RemoteResolutionRuledOut');
    const before = rows('variant-2', ruledOut, claim('Mon 2026-03-02 09:45'));
    const after = rows('variant-2', ruledOut, claim('Mon 2026-03-02 09:45'), ...CALLED_OFF);
    expect(rowOf(before, 'T1', 'technician-dispatch')).toMatchObject({ outcome: 'superseded' });
    expect(rowOf(after, 'T1', 'technician-dispatch')).toMatchObject({ outcome: 'breached' });
  });

  test('variant 3: a technician who leaves in place of a replacement keeps that promise, though the visit was called off', () => {
    // claimed on Monday 11:00, due 24 hours later; left on Monday 15:00, three hours after the calling off
    const judgements = rows(
      'variant-3',
      ...CALLED_OFF,
      claim('Mon 2026-03-02 11:00'),
      departed('Mon 2026-03-02 15:00'),
    );
    expect(rowOf(judgements, 'T1', 'technician-dispatch')).toMatchObject({ outcome: 'not-applicable' });
    expect(rowOf(judgements, 'T1', 'replacement')).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-03 11:00',
      stoppedAt: 'Mon 2026-03-02 15:00',
    });
  });
});
