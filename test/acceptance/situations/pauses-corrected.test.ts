import { describe, expect, test } from '@jest/globals';
import { corrected, retracted } from '../../support/situation.js';
import {
  acknowledged,
  answered,
  awaited,
  excused,
  PAUSING,
  promised,
  waited,
} from '../../support/terms-of.js';

/**
 * Judging, "Which events count": corrections move when something happened, for whoever knows of them, whatever instant is
 * asked about. A reaction within 2 hours of service; a request of Tuesday 09:00 is due at 11:00.
 */
const reaction = promised('reaction', PAUSING);
const TUESDAY_9 = 'Tue 2026-03-10 09:00';
const question = awaited('Tue 2026-03-10 09:30', { as: 'question' });
const answer = answered('Tue 2026-03-10 10:30', { as: 'answer' });
const atTwelve = acknowledged('Tue 2026-03-10 12:00'); // Exactly the due time as moved by 09:30–10:30.
const FRIDAY = 'Fri 2026-03-13 09:00';

describe('a correction moves the waiting', () => {
  const dueIs = (time: string) => ({ dueAt: `Tue 2026-03-10 ${time}` });

  test('the question was asked earlier: the waiting was longer', () => {
    // 09:10–10:30 = 1 h 20: 12:20.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'question', 'Tue 2026-03-10 09:10')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'met', ...dueIs('12:20') });
  });

  test('the question was asked later: the waiting was shorter, and the confirmation late', () => {
    // 10:00–10:30 = 30 min: 11:30.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'question', 'Tue 2026-03-10 10:00')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'breached', ...dueIs('11:30') });
  });

  test('the question was asked when it was due already: there was no waiting before that', () => {
    // Awaited from 11:00, answered at 12:00 by a correction: due 11:00.
    const story = [
      question,
      answer,
      atTwelve,
      corrected(FRIDAY, 'question', 'Tue 2026-03-10 11:00'),
      corrected(FRIDAY, 'answer', 'Tue 2026-03-10 12:00'),
    ];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'breached', ...dueIs('11:00') });
  });

  test('the answer came later', () => {
    // 09:30–11:30 = 2 h: 13:00.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'answer', 'Tue 2026-03-10 11:30')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'met', ...dueIs('13:00') });
  });

  test('the answer came before the question, so nobody has answered it: the waiting lasts to the instant asked', () => {
    // Asked as of Tue 14:00: waited 09:30–14:00 = 4 h 30: 15:30.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'answer', 'Tue 2026-03-10 09:15')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 14:00' });
    expect(row).toMatchObject({ outcome: 'met', ...dueIs('15:30') });
  });

  test('the question was asked before the request came in: only what lies after the request counts', () => {
    // 09:00–10:30 = 1 h 30: 12:30.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'question', 'Mon 2026-03-09 15:00')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'met', ...dueIs('12:30') });
  });

  test('the request came in later, in the middle of the waiting', () => {
    // 10:00 + 2 h = 12:00; of the waiting 10:00–10:30 counts: 12:30.
    const story = [question, answer, atTwelve, corrected(FRIDAY, 'report', 'Tue 2026-03-10 10:00')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({
      startedAt: 'Tue 2026-03-10 10:00',
      ...dueIs('12:30'),
    });
  });
});

describe('who asks what, and when they knew', () => {
  const story = [question, answer, atTwelve, corrected(FRIDAY, 'question', 'Tue 2026-03-10 10:00')];

  test('as known before the correction, the promise was kept', () => {
    const row = reaction(TUESDAY_9, story, { asKnownAt: 'Fri 2026-03-13 08:59:59.999' });
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('as known from the correction on, it was broken', () => {
    const row = reaction(TUESDAY_9, story, { asKnownAt: FRIDAY });
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:30' });
  });

  test('as of Tuesday noon, but with what is known today, it was broken', () => {
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 12:00' });
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:30' });
  });

  test('as of 09:45, with what is known today, the supplier was not waiting yet', () => {
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 09:45' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('as of 09:45, as known then, the supplier was waiting', () => {
    const asked = { asOf: 'Tue 2026-03-10 09:45', asKnownAt: 'Tue 2026-03-10 09:45' };
    expect(reaction(TUESDAY_9, story, asked)).toMatchObject({ outcome: 'running', dueAt: null });
  });
});

describe('a fact that never happened, or that was recorded late', () => {
  test('a question that was never asked is no waiting', () => {
    const row = reaction(TUESDAY_9, [question, answer, atTwelve, retracted(FRIDAY, 'question')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('an answer that never came leaves the supplier waiting', () => {
    const row = reaction(TUESDAY_9, [question, answer, retracted(FRIDAY, 'answer')]);
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  const late = { recorded: 'Wed 2026-03-11 10:00' };
  const recordedLate = [
    awaited('Tue 2026-03-10 09:30', late),
    answered('Tue 2026-03-10 10:30', late),
    acknowledged('Tue 2026-03-10 12:00'),
  ];

  test('waiting recorded the day after was unknown on Tuesday evening', () => {
    const row = reaction(TUESDAY_9, recordedLate, { asKnownAt: 'Tue 2026-03-10 20:00' });
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('and counts for whoever asks on Wednesday', () => {
    const row = reaction(TUESDAY_9, recordedLate, { asKnownAt: 'Wed 2026-03-11 10:00' });
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('an answer that is not known yet leaves the supplier waiting for whoever asks in between', () => {
    const story = [question, answered('Tue 2026-03-10 10:30', late)];
    const asked = { asOf: 'Tue 2026-03-10 15:00', asKnownAt: 'Tue 2026-03-10 15:00' };
    expect(reaction(TUESDAY_9, story, asked)).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('an excuse that was approved on Friday is what keeps the promise, from Friday on', () => {
    // Waited 09:30–10:30 and excused 10:30–11:00: 1 h 30: 12:30. Before Friday: 12:00.
    const wait = waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:30');
    const approved = excused('Tue 2026-03-10 10:30', 'Tue 2026-03-10 11:00', FRIDAY);
    const story = [wait, acknowledged('Tue 2026-03-10 12:30'), approved];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'met', excused: true });
    expect(reaction(TUESDAY_9, story, { asOf: 'Thu 2026-03-12 09:00' })).toMatchObject({
      outcome: 'breached',
      dueAt: 'Tue 2026-03-10 12:00',
    });
  });
});
