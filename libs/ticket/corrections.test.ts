import { describe, test } from '@jest/globals';
import { corrected, on, retracted } from '../../test/support/situation.js';
import { ask, friday, given, reportedAt, resolvedAt } from './testing/words.js';

const reported = reportedAt('09:00');
const acknowledged = on(friday('09:40'), 'TicketAcknowledged', {}, { as: 'confirmation of receipt' });
const eventId = acknowledged.id;
const history = [reported, acknowledged];

describe('a correction is made by one person and approved by another', () => {
  test('the mail server says 09:20, the dispatcher corrects, the manager approves', () => {
    given(...history)
      .when(ask('CorrectOccurrence', friday('16:00'), { eventId, occurredAt: friday('09:20') }))
      .then('OccurrenceCorrected');
  });

  test.each([
    ['dispatcher', 'dispatcher'],
    ['dispatcher', ' Dispatcher '],
    ['Zuzana Ťapáková', 'ZUZANA ŤAPÁKOVÁ'],
    ['Zuzana Ťapáková', 'Zuzana Ťapáková'.normalize('NFD')],
  ])('%s cannot approve it as "%s"', (correctedBy, approvedBy) => {
    given(...history)
      .when(ask('CorrectOccurrence', friday('16:00'), { eventId, correctedBy, approvedBy }))
      .thenRefused('SAME_PERSON', 'approvedBy');
  });

  test('nor can anybody retract a fact alone', () => {
    given(...history)
      .when(ask('RetractFact', friday('16:00'), { eventId, retractedBy: 'manager', approvedBy: 'manager' }))
      .thenRefused('SAME_PERSON', 'approvedBy');
  });

  test('two people retract what never happened', () => {
    given(...history)
      .when(ask('RetractFact', friday('16:00'), { eventId }))
      .then('FactRetracted');
  });
});

describe('a correction names an event of this ticket', () => {
  test.each(['CorrectOccurrence', 'RetractFact'] as const)('%s of an event that is not there', (name) => {
    given(...history)
      .when(ask(name, friday('16:00'), { eventId: 'event-of-another-ticket' }))
      .thenRefused('UNKNOWN_EVENT', 'eventId', { value: 'event-of-another-ticket' });
  });

  test('what was retracted already is still there to be named', () => {
    given(...history, retracted(friday('10:00'), 'confirmation of receipt'))
      .when(ask('RetractFact', friday('16:00'), { eventId }))
      .then('FactRetracted');
  });

  test('a correction of a correction is accepted, for all that it has no effect', () => {
    const correction = {
      ...corrected(friday('10:00'), 'confirmation of receipt', friday('09:20')),
      id: 'wrong',
    };
    given(...history, correction)
      .when(ask('RetractFact', friday('16:00'), { eventId: 'wrong' }))
      .then('FactRetracted');
  });
});

describe('a correction of when something happened', () => {
  const correct = (to: string): ReturnType<typeof ask> =>
    ask('CorrectOccurrence', friday('16:00'), { eventId, occurredAt: to });

  test('may say that it was before the report: then the report is what to look at next', () => {
    given(...history)
      .when(correct(friday('08:30')))
      .then('OccurrenceCorrected');
  });

  test('cannot say that it is still to come', () => {
    given(...history)
      .when(correct('Sat 2026-03-28 09:00'), friday('16:00'))
      .thenRefused('IN_THE_FUTURE', 'data.occurredAt');
  });

  test('allows the mail server its minute', () => {
    given(...history)
      .when(correct(friday('16:01')), friday('16:00'))
      .then('OccurrenceCorrected');
  });

  test('cannot itself have been made before the report', () => {
    given(...history)
      .when(ask('CorrectOccurrence', friday('08:00'), { eventId }))
      .thenRefused('BEFORE_REPORT', 'occurredAt');
  });
});

describe('a correction or retraction of a correction or retraction has no effect', () => {
  test('what was retracted stays so', () => {
    const retraction = { ...retracted(friday('13:00'), 'resolution'), id: 'retraction' };
    const taking = on(friday('13:30'), 'FactRetracted', { eventId: 'retraction' });
    given(reported, resolvedAt('12:00'), retraction, taking)
      .when(ask('ReopenTicket', friday('14:00')))
      .thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('what was corrected stays where the correction moved it', () => {
    const correction = { ...corrected(friday('15:00'), 'resolution', friday('14:30')), id: 'correction' };
    const taking = on(friday('15:30'), 'FactRetracted', { eventId: 'correction' });
    given(reported, resolvedAt('12:00'), correction, taking)
      .when(ask('ReopenTicket', friday('14:00')))
      .thenRefused('NOT_RESOLVED', 'occurredAt');
  });
});

describe('a change is proposed and refused', () => {
  test.each([
    ['ProposeChange', 'ChangeProposed'],
    ['RefuseChange', 'ChangeRefused'],
  ] as const)('%s is recorded', (name, type) => {
    given(...history)
      .when(ask(name, friday('16:00')))
      .then(type);
  });

  test('with what was proposed', () => {
    const proposal = ask('ProposeChange', friday('16:00'), {
      retraction: { eventId, reason: 'wrong ticket' },
    });
    given(...history)
      .when(proposal)
      .then({ type: 'ChangeProposed', occurredAt: proposal.occurredAt, data: proposal.data });
  });
});
