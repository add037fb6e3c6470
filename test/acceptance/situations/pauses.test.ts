import { describe, expect, test } from '@jest/globals';
import { customer, judged, rowOf, signed, termsLike, ticket } from '../../support/situation.js';
import { acknowledged, answered, awaited, PAUSING, promised, waited } from '../../support/terms-of.js';

/**
 * Terms section 3, rule 7; judging, "A clock". A reaction within 2 hours of service (Mon–Fri 08:30–17:00), in a contract
 * whose clock stands still while the supplier waits for the customer. Without any waiting, a request of Tuesday 09:00 is
 * due at 11:00.
 */
const reaction = promised('reaction', PAUSING);
const TUESDAY_9 = 'Tue 2026-03-10 09:00';
const anHour = waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:30');

describe('waiting for the customer inside service hours', () => {
  test('an hour of waiting moves the due time by an hour, and a confirmation at that very time is in time', () => {
    // 09:00 + 2 h = 11:00; waited 09:30–10:30 = 1 h; 11:00 + 1 h = 12:00.
    const row = reaction(TUESDAY_9, [anHour, acknowledged('Tue 2026-03-10 12:00')]);
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 12:00', excused: false });
  });

  test('one millisecond after the due time as moved is late', () => {
    // Due 12:00, as above.
    const row = reaction(TUESDAY_9, [anHour, acknowledged('Tue 2026-03-10 12:00:00.001')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('a contract that names no pauses keeps its due time, however long the supplier waited', () => {
    // 09:00 + 2 h = 11:00, nothing else.
    const unpaused = promised('reaction', {});
    const row = unpaused(TUESDAY_9, [anHour, acknowledged('Tue 2026-03-10 12:00')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('where the terms let one promise pause, the others of the same contract go on', () => {
    const terms = termsLike('variant-2', 'own-terms', { guarantees: { 'remote-resolution': PAUSING } });
    const history = [terms, customer('acme', signed('own-terms')), ticket('T1', TUESDAY_9, {}, ...anHour)];
    const rows = judged(history);
    // Reaction, not paused: 09:00 + 2 h = 11:00. Resolution: Wed 1st, Thu 2nd working day, 17:00; + 1 h = Fri 09:30.
    expect(rowOf(rows, 'T1', 'reaction')).toMatchObject({ dueAt: 'Tue 2026-03-10 11:00' });
    expect(rowOf(rows, 'T1', 'remote-resolution')).toMatchObject({ dueAt: 'Fri 2026-03-13 09:30' });
  });

  test('an answer in the very instant of the question is no waiting', () => {
    const row = reaction(TUESDAY_9, [waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 09:30')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('waiting up to the due time counts as a whole', () => {
    // Waited 10:00–11:00 = 1 h; 11:00 + 1 h = 12:00.
    const row = reaction(TUESDAY_9, [waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 11:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('waiting that began before the due time counts beyond it, since it moves the due time with it', () => {
    // Waited 10:30–13:00 = 2 h 30; 11:00 + 2 h 30 = 13:30.
    const row = reaction(TUESDAY_9, [waited('Tue 2026-03-10 10:30', 'Tue 2026-03-10 13:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 13:30' });
  });

  test('waiting that begins exactly at the due time comes too late to move it', () => {
    // Due 11:00; nothing of 11:00–12:00 lies before 11:00.
    const late = waited('Tue 2026-03-10 11:00', 'Tue 2026-03-10 12:00');
    const row = reaction(TUESDAY_9, [late, acknowledged('Tue 2026-03-10 11:30')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('waiting that begins one millisecond before the due time counts as a whole', () => {
    // Waited 10:59:59.999–12:00 = 1 h + 1 ms; 11:00 + 1 h + 1 ms = 12:00:00.001.
    const justInTime = waited('Tue 2026-03-10 10:59:59.999', 'Tue 2026-03-10 12:00');
    const row = reaction(TUESDAY_9, [justInTime, acknowledged('Tue 2026-03-10 12:00:00.001')]);
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 12:00:00.001' });
  });
});

describe('waiting more than once', () => {
  test('two waits add up, the second of them reached only because of the first', () => {
    // 11:00 + 1 h (09:30–10:30) = 12:00; 11:30 lies before that: + 1 h (11:30–12:30) = 13:00.
    const second = waited('Tue 2026-03-10 11:30', 'Tue 2026-03-10 12:30');
    expect(reaction(TUESDAY_9, [anHour, second])).toMatchObject({ dueAt: 'Tue 2026-03-10 13:00' });
  });

  test('a second wait that begins exactly at the due time as moved no longer counts', () => {
    // 11:00 + 1 h = 12:00; the second wait begins at 12:00.
    const second = waited('Tue 2026-03-10 12:00', 'Tue 2026-03-10 13:00');
    expect(reaction(TUESDAY_9, [anHour, second])).toMatchObject({ dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('two waits that touch are one hour together', () => {
    // 09:30–10:00 and 10:00–10:30: 30 min + 30 min = 1 h; 11:00 + 1 h = 12:00.
    const first = waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:00');
    const second = waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 10:30');
    expect(reaction(TUESDAY_9, [first, second])).toMatchObject({ dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('asking again before the customer has answered is the same waiting (reading: one answer ends it)', () => {
    // From the first question 09:30 to the answer 10:30 = 1 h, not 1 h + 30 min.
    const story = [
      awaited('Tue 2026-03-10 09:30'),
      awaited('Tue 2026-03-10 10:00'),
      answered('Tue 2026-03-10 10:30'),
    ];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('the first answer ends the waiting, a second one adds nothing', () => {
    // 09:30–10:00 = 30 min; 11:00 + 30 min = 11:30.
    const story = [waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:00'), answered('Tue 2026-03-10 10:30')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ dueAt: 'Tue 2026-03-10 11:30' });
  });

  test('an answer to nothing that was asked is no waiting', () => {
    expect(reaction(TUESDAY_9, [answered('Tue 2026-03-10 10:30')])).toMatchObject({
      dueAt: 'Tue 2026-03-10 11:00',
    });
  });
});

describe('waiting outside service hours', () => {
  test('a night of waiting takes nothing from a clock that stands still at night anyway', () => {
    // Mon 16:00–17:00 = 1 h, Tue 08:30–09:30 = 1 h: due Tue 09:30. Mon 17:00–Tue 08:30 holds no open time.
    const row = reaction('Mon 2026-03-09 16:00', [waited('Mon 2026-03-09 17:00', 'Tue 2026-03-10 08:30')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 09:30' });
  });

  test('of waiting from the afternoon to the next morning only the open part counts', () => {
    // Due Tue 09:30 as above; open: Mon 16:30–17:00 = 30 min, Tue 08:30–09:00 = 30 min; Tue 09:30 + 1 h = 10:30.
    const row = reaction('Mon 2026-03-09 16:00', [waited('Mon 2026-03-09 16:30', 'Tue 2026-03-10 09:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 10:30' });
  });

  test('over Easter only the open minutes of Thursday and Tuesday count', () => {
    // Thu 16:00–17:00 = 1 h; Good Friday, weekend, Easter Monday closed; Tue 08:30–09:30 = 1 h: due Tue 09:30.
    // Waited open: Thu 16:45–17:00 = 15 min, Tue 08:30–08:45 = 15 min; 09:30 + 30 min = 10:00.
    const row = reaction('Thu 2026-04-02 16:00', [waited('Thu 2026-04-02 16:45', 'Tue 2026-04-07 08:45')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-04-07 10:00' });
  });

  test('8 May 2026 is a working day, so waiting on it counts', () => {
    // Fri 15:30–17:00 = 1 h 30, Mon 08:30–09:00 = 30 min: due Mon 09:00. Waited open: Fri 16:00–17:00 = 1 h: 10:00.
    const row = reaction('Fri 2026-05-08 15:30', [waited('Fri 2026-05-08 16:00', 'Mon 2026-05-11 08:30')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-05-11 10:00' });
  });

  test('what the waiting moves exactly to closing time is due at closing, not at the next opening', () => {
    // Wed 14:00 + 2 h = 16:00; waited 14:30–15:30 = 1 h: 17:00.
    const row = reaction('Wed 2026-03-11 14:00', [waited('Wed 2026-03-11 14:30', 'Wed 2026-03-11 15:30')]);
    expect(row).toMatchObject({ dueAt: 'Wed 2026-03-11 17:00' });
  });

  test('what the waiting moves one minute beyond closing time is due one minute after the next opening', () => {
    // Due 16:00; waited 14:30–15:31 = 61 min: 60 min to 17:00, 1 min from Thu 08:30 = 08:31.
    const row = reaction('Wed 2026-03-11 14:00', [waited('Wed 2026-03-11 14:30', 'Wed 2026-03-11 15:31')]);
    expect(row).toMatchObject({ dueAt: 'Thu 2026-03-12 08:31' });
  });
});
