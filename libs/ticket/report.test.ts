import { describe, test } from '@jest/globals';
import { corrected, retracted } from '../../test/support/situation.js';
import { ticketCommands, type TicketCommandName } from './index.js';
import { ask, friday, given, reportedAt, shippedAt } from './testing/words.js';

const names = Object.keys(ticketCommands) as TicketCommandName[];
const afterTheReport = names.filter((name) => name !== 'ReportTicket');

describe('a ticket begins with its report', () => {
  test('a report is recorded as it was told, even when it is told in the evening', () => {
    const report = ask('ReportTicket', friday('07:12'), { subject: 'No dial tone', topic: 'dial-tone' });
    given().when(report).then({ type: 'TicketReported', occurredAt: report.occurredAt, data: report.data });
  });

  test('the same ticket cannot be reported twice', () => {
    given(reportedAt('09:00'))
      .when(ask('ReportTicket', friday('09:30')))
      .thenRefused('TICKET_ALREADY_REPORTED', 'ticketId');
  });

  test('not even with the very same words', () => {
    given(reportedAt('09:00'))
      .when(ask('ReportTicket', friday('09:00')))
      .thenRefused('TICKET_ALREADY_REPORTED', 'ticketId');
  });

  test.each(afterTheReport)('%s: nothing happens to a ticket that nobody reported', (name) => {
    given()
      .when(ask(name, friday('10:00'), { eventId: 'event-0' }))
      .thenRefused('TICKET_NOT_REPORTED', 'ticketId');
  });
});

describe('a report that turned out to be wrong', () => {
  const wrongReport = [reportedAt('09:00'), retracted(friday('09:20'), 'report')];

  test('once it is retracted, the ticket can be reported as it was', () => {
    given(...wrongReport)
      .when(ask('ReportTicket', friday('08:40')))
      .then('TicketReported');
  });

  test('until then nothing else can happen to it', () => {
    given(...wrongReport)
      .when(ask('AcknowledgeTicket', friday('09:30')))
      .thenRefused('TICKET_NOT_REPORTED', 'ticketId');
  });

  test('what was recorded by mistake beside it can still be retracted', () => {
    given(reportedAt('09:00'), shippedAt('09:10'), retracted(friday('09:20'), 'report'))
      .when(ask('RetractFact', friday('09:30'), { eventId: shippedAt('09:10').id }))
      .then('FactRetracted');
  });

  test('the new report cannot be followed by a third one', () => {
    given(...wrongReport, { ...reportedAt('08:40'), id: 'second-report' })
      .when(ask('ReportTicket', friday('10:00')))
      .thenRefused('TICKET_ALREADY_REPORTED', 'ticketId');
  });
});

describe('nothing happens to a ticket before it is reported', () => {
  test('a confirmation at 08:59 cannot answer a report of 09:00', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('08:59')))
      .thenRefused('BEFORE_REPORT', 'occurredAt');
  });

  test('not by a single millisecond', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('08:59:59.999')))
      .thenRefused('BEFORE_REPORT', 'occurredAt');
  });

  test('an automatic confirmation comes at the very instant of the report', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('09:00')))
      .then('TicketAcknowledged');
  });

  test('a confirmation that nobody recorded until evening is late, and accepted', () => {
    given(reportedAt('09:00'), shippedAt('16:00'))
      .when(ask('AcknowledgeTicket', friday('09:20')), friday('23:59'))
      .then('TicketAcknowledged');
  });

  test('work that somebody began before the report is embarrassing, and accepted', () => {
    given(reportedAt('09:00'))
      .when(ask('LogRemoteWork', friday('09:10'), { startedAt: friday('08:30'), endedAt: friday('09:05') }))
      .then('RemoteWorkLogged');
  });

  test('where the report was corrected to 08:30, a confirmation at 08:45 came after it', () => {
    given(reportedAt('09:00'), corrected(friday('10:00'), 'report', friday('08:30')))
      .when(ask('AcknowledgeTicket', friday('08:45')))
      .then('TicketAcknowledged');
  });

  test('where the report was corrected to 09:30, a confirmation at 09:15 came before it', () => {
    given(reportedAt('09:00'), corrected(friday('10:00'), 'report', friday('09:30')))
      .when(ask('AcknowledgeTicket', friday('09:15')))
      .thenRefused('BEFORE_REPORT', 'occurredAt');
  });

  test('of two corrections of the report the newer one counts', () => {
    given(
      reportedAt('09:00'),
      corrected(friday('10:00'), 'report', friday('09:30')),
      corrected(friday('10:10'), 'report', friday('08:00')),
    )
      .when(ask('AcknowledgeTicket', friday('08:10')))
      .then('TicketAcknowledged');
  });
});

describe('nothing is recorded before it happens', () => {
  const now = friday('12:00');

  test.each([
    ['an hour ahead', '13:00'],
    ['a minute and a millisecond ahead', '12:01:00.001'],
  ])('%s is refused', (_words, time) => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday(time)), now)
      .thenRefused('IN_THE_FUTURE', 'occurredAt');
  });

  test('a mail server whose clock is a minute ahead is believed', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('12:01')), now)
      .then('TicketAcknowledged');
  });

  test('a report from tomorrow is no report', () => {
    given().when(ask('ReportTicket', 'Sat 2026-03-28 09:00'), now).thenRefused('IN_THE_FUTURE', 'occurredAt');
  });

  test('what happened last year and is told today is late, and accepted', () => {
    given().when(ask('ReportTicket', 'Thu 2025-03-27 09:00'), now).then('TicketReported');
  });

  test('force majeure may be excused until tomorrow: the excuse was given today', () => {
    given(reportedAt('09:00'))
      .when(ask('ExcuseWork', friday('11:00'), { from: friday('11:00'), until: 'Sat 2026-03-28 11:00' }), now)
      .then('WorkExcused');
  });
});
