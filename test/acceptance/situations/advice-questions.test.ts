import { describe, expect, test } from '@jest/globals';
import { repeatedQuestions } from '#compliance';
import { advised } from '../../support/advice.js';
import { worldOf } from '../../support/money.js';
import {
  type Asked,
  customer,
  type Happening,
  type HistoryLine,
  on,
  type Report,
  ticket,
} from '../../support/situation.js';

/**
 * Terms, section 7: at a second question of one customer on the same topic within 180 days the customer is warned that
 * further ones will be charged; a third may be charged only if they had been warned before it.
 */
function question(ticketId: string, when: string, report: Report = {}, ...more: Happening[]): HistoryLine[] {
  return ticket(ticketId, when, { kind: 'question', topic: 'voicemail', ...report }, ...more);
}

const warning = (when: string, topic = 'voicemail'): Happening => on(when, 'RepeatWarningGiven', { topic });

const Q1 = question('Q1', 'Mon 2026-03-02 09:00');
const Q2 = question('Q2', 'Mon 2026-04-13 09:00');
const Q3 = question('Q3', 'Mon 2026-05-04 09:00');
const IN_MAY = { asOf: 'Fri 2026-05-15 12:00' };

/** The warnings that are due to ACME. */
function due(questions: readonly HistoryLine[][], papers: readonly Happening[] = [], asked: Asked = IN_MAY) {
  return advised(questions, { papers }, asked);
}

/** ACME's repeated questions: which, how many before it, and whether it may be charged. */
function repeated(questions: readonly HistoryLine[][], papers: readonly Happening[] = []) {
  const world = worldOf([customer('acme', ...papers), ...questions], IN_MAY);
  return repeatedQuestions(world, 'acme').map(({ ticketId, earlier, mayBeCharged }) => [
    ticketId,
    earlier.length,
    mayBeCharged,
  ]);
}

describe('a second question calls for a warning', () => {
  test('the first one does not', () => {
    expect(due([Q1])).toEqual([]);
  });

  test('the second one does, and says which they were', () => {
    expect(due([Q1, Q2])).toEqual([{ advise: 'warn', topic: 'voicemail', ticketId: 'Q2', earlier: ['Q1'] }]);
  });

  test('a third one calls for it all the more, but once', () => {
    expect(due([Q1, Q2, Q3])).toEqual([
      { advise: 'warn', topic: 'voicemail', ticketId: 'Q3', earlier: ['Q1', 'Q2'] },
    ]);
  });

  test('a warning that was given after the second one settles it', () => {
    expect(due([Q1, Q2], [warning('Tue 2026-04-14 09:00')])).toEqual([]);
  });

  test('so does one that was given before', () => {
    expect(due([Q1, Q2], [warning('Tue 2026-03-03 09:00')])).toEqual([]);
  });

  test('before it was given it was due', () => {
    expect(due([Q1, Q2], [warning('Tue 2026-04-14 09:00')], { asOf: 'Mon 2026-04-13 17:00' })).toHaveLength(
      1,
    );
  });

  test('a warning on another topic does not settle it', () => {
    expect(due([Q1, Q2], [warning('Tue 2026-04-14 09:00', 'conference')])).toHaveLength(1);
  });

  test('questions on two topics are no repetition', () => {
    expect(due([Q1, question('Q2', 'Mon 2026-04-13 09:00', { topic: 'conference' })])).toEqual([]);
  });

  test('each repeated topic calls for its own warning', () => {
    const conference = ['Mon 2026-03-09 09:00', 'Mon 2026-04-20 09:00'].map((when, index) =>
      question(`C${index}`, when, { topic: 'conference' }),
    );
    expect(due([Q1, Q2, ...conference])).toMatchObject([
      { topic: 'conference', ticketId: 'C1' },
      { topic: 'voicemail', ticketId: 'Q2' },
    ]);
  });

  test('questions without a topic are not known to be similar', () => {
    const untold = ['Q1', 'Q2'].map((id) => ticket(id, 'Mon 2026-04-13 09:00', { kind: 'question' }));
    expect(due(untold)).toEqual([]);
  });

  test('faults are no questions, and what turned out to be a question is one', () => {
    const fault = question('Q2', 'Mon 2026-04-13 09:00', { kind: 'fault' });
    expect(due([Q1, fault])).toEqual([]);
    const classified = on('Tue 2026-04-14 09:00', 'TicketClassified', { kind: 'question' });
    expect(due([Q1, question('Q2', 'Mon 2026-04-13 09:00', { kind: 'fault' }, classified)])).toHaveLength(1);
  });

  test('a voided one was not asked', () => {
    expect(
      due([Q1, question('Q2', 'Mon 2026-04-13 09:00', {}, on('Tue 2026-04-14 09:00', 'TicketVoided'))]),
    ).toEqual([]);
  });

  test('another customer’s question is theirs', () => {
    const foreign = question('Q2', 'Mon 2026-04-13 09:00', { customer: 'globex' });
    expect(due([Q1, customer('globex'), foreign])).toEqual([]);
  });
});

describe('within 180 days', () => {
  // 2 March to 29 August 2026: 29 + 30 + 31 + 30 + 31 + 29 = 180 days.
  test('the 180th day after the first question is within', () => {
    const late = question('Q2', 'Sat 2026-08-29 23:59');
    expect(due([Q1, late], [], { asOf: 'Sun 2026-08-30 12:00' })).toHaveLength(1);
  });

  test('the 181st is not', () => {
    const later = question('Q2', 'Sun 2026-08-30 00:00');
    expect(due([Q1, later], [], { asOf: 'Sun 2026-08-30 12:00' })).toEqual([]);
  });

  test('each question looks back from its own day', () => {
    // Q1 2 March, Q2 13 April, then 10 October: 180 days after Q2 (17 + 31 + 30 + 31 + 31 + 30 + 10), 222 after Q1.
    const autumn = question('Q3', 'Sat 2026-10-10 09:00');
    expect(due([Q1, Q2, autumn], [], { asOf: 'Sat 2026-10-10 12:00' })).toMatchObject([
      { ticketId: 'Q3', earlier: ['Q2'] },
    ]);
  });

  test('180 days after the newest question a warning would come too late to matter', () => {
    // Q2 of 13 April: 10 October is the 180th day, 11 October the 181st.
    expect(due([Q1, Q2], [], { asOf: 'Sat 2026-10-10 12:00' })).toHaveLength(1);
    expect(due([Q1, Q2], [], { asOf: 'Sun 2026-10-11 12:00' })).toEqual([]);
  });
});

describe('a third question may be charged', () => {
  test('only after a warning', () => {
    expect(repeated([Q1, Q2, Q3])).toEqual([
      ['Q2', 1, false],
      ['Q3', 2, false],
    ]);
  });

  test('which was given after the second and before the third', () => {
    expect(repeated([Q1, Q2, Q3], [warning('Tue 2026-04-14 09:00')])).toEqual([
      ['Q2', 1, false],
      ['Q3', 2, true],
    ]);
  });

  test('not where it was given after the third', () => {
    expect(repeated([Q1, Q2, Q3], [warning('Tue 2026-05-05 09:00')])).toEqual([
      ['Q2', 1, false],
      ['Q3', 2, false],
    ]);
  });

  test('the question names the warning', () => {
    // customer-acme: 0 registered, 1 the warning.
    const world = worldOf([customer('acme', warning('Tue 2026-04-14 09:00')), Q1, Q2, Q3], IN_MAY);
    expect(repeatedQuestions(world, 'acme')).toMatchObject([
      { ticketId: 'Q2', warnedBefore: null, warnedSince: { stream: 'customer-acme', revision: 1 } },
      { ticketId: 'Q3', warnedBefore: { revision: 1, type: 'RepeatWarningGiven' }, warnedSince: null },
    ]);
  });
});
