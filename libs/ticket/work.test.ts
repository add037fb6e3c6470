import { describe, test } from '@jest/globals';
import { corrected, on, retracted } from '../../test/support/situation.js';
import { ask, escalatedAt, friday, given, reopenedAt, reportedAt, resolvedAt } from './testing/words.js';

const reported = reportedAt('09:00');

describe('no stretch of time ends before it begins', () => {
  const backwards = { startedAt: friday('11:00'), endedAt: friday('10:59') };

  test.each(['LogRemoteWork', 'LogOnSiteWork', 'LogPaidWork'] as const)('%s', (name) => {
    given(reported, escalatedAt('09:10'))
      .when(ask(name, friday('11:00'), backwards))
      .thenRefused('END_BEFORE_START', 'endedAt');
  });

  test('an excuse neither', () => {
    given(reported)
      .when(ask('ExcuseWork', friday('12:00'), { from: friday('11:00'), until: friday('10:00') }))
      .thenRefused('END_BEFORE_START', 'until');
  });

  test('work of no length is odd, and accepted', () => {
    given(reported)
      .when(ask('LogRemoteWork', friday('11:00'), { startedAt: friday('11:00'), endedAt: friday('11:00') }))
      .then('RemoteWorkLogged');
  });

  test('an excuse of no length too', () => {
    given(reported)
      .when(ask('ExcuseWork', friday('12:00'), { from: friday('11:00'), until: friday('11:00') }))
      .then('WorkExcused');
  });

  test('the order is that of the instants, not of their spelling', () => {
    const interval = { startedAt: '2026-03-27T11:00:00+01:00', endedAt: '2026-03-27T10:30:00Z' };
    given(reported)
      .when(ask('LogRemoteWork', friday('12:00'), interval))
      .then('RemoteWorkLogged');
  });

  test('work that is logged while it still goes on counts as stated', () => {
    given(reported)
      .when(
        ask('LogRemoteWork', friday('11:00'), { startedAt: friday('10:30'), endedAt: friday('11:30') }),
        friday('11:00'),
      )
      .then('RemoteWorkLogged');
  });
});

describe('work is paid once it was escalated to paid', () => {
  const paid = ask('LogPaidWork', friday('11:00'), { startedAt: friday('10:00'), endedAt: friday('10:30') });

  test('without any escalation on record there is no paid work', () => {
    given(reported).when(paid).thenRefused('NOT_ESCALATED', 'ticketId');
  });

  test('with one there is', () => {
    given(reported, escalatedAt('09:30')).when(paid).then('PaidWorkLogged');
  });

  test('an agreement that came after the work is a broken promise, and no reason to hide the work', () => {
    const late = { agreement: { channel: 'email', agreedAt: friday('15:00'), reference: 'mail-9' } };
    given(reported, on(friday('15:00'), 'TicketEscalatedToPaid', { reason: 'unrelated-help', ...late }))
      .when(paid)
      .then('PaidWorkLogged');
  });

  test('an escalation that was retracted never was', () => {
    given(reported, escalatedAt('09:30'), retracted(friday('09:40'), 'escalation'))
      .when(paid)
      .thenRefused('NOT_ESCALATED', 'ticketId');
  });

  test('one escalation is enough for any amount of work', () => {
    given(reported, escalatedAt('09:30'), on(friday('10:00'), 'PaidWorkLogged', paid.data))
      .when(paid)
      .then('PaidWorkLogged');
  });

  test('work that is not charged needs none', () => {
    given(reported)
      .when(ask('LogRemoteWork', friday('10:00')))
      .then('RemoteWorkLogged');
  });
});

describe('a ticket is reopened when it is resolved', () => {
  const reopen = (time: string): ReturnType<typeof ask> => ask('ReopenTicket', friday(time));

  test('what was never resolved cannot be reopened', () => {
    given(reported).when(reopen('14:00')).thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('what was resolved can', () => {
    given(reported, resolvedAt('12:00')).when(reopen('14:00')).then('TicketReopened');
  });

  test('at the very instant too: the customer answers at once', () => {
    given(reported, resolvedAt('12:00')).when(reopen('12:00')).then('TicketReopened');
  });

  test('not at 11:00 where it was resolved at 12:00', () => {
    given(reported, resolvedAt('12:00')).when(reopen('11:00')).thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('not twice in a row', () => {
    given(reported, resolvedAt('12:00'), reopenedAt('13:00'))
      .when(reopen('14:00'))
      .thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('again after it was resolved again', () => {
    given(reported, resolvedAt('12:00'), reopenedAt('13:00'), { ...resolvedAt('15:00'), id: 'second' })
      .when(reopen('16:00'))
      .then('TicketReopened');
  });

  test('what counts is what had happened by then, however late the resolution was recorded', () => {
    given(reported, { ...resolvedAt('15:00'), id: 'second' }, reopenedAt('15:30'), resolvedAt('12:00'))
      .when(reopen('13:00'))
      .then('TicketReopened');
  });

  test('a resolution that was retracted never was', () => {
    given(reported, resolvedAt('12:00'), retracted(friday('12:30'), 'resolution'))
      .when(reopen('14:00'))
      .thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('where the reopening was retracted, the resolution holds again', () => {
    given(reported, resolvedAt('12:00'), reopenedAt('13:00'), retracted(friday('13:30'), 'reopening'))
      .when(reopen('14:00'))
      .then('TicketReopened');
  });

  test('where the resolution was corrected to 14:30, the ticket was still open at 14:00', () => {
    given(reported, resolvedAt('12:00'), corrected(friday('15:00'), 'resolution', friday('14:30')))
      .when(reopen('14:00'))
      .thenRefused('NOT_RESOLVED', 'occurredAt');
  });

  test('resolving it twice is odd, and accepted', () => {
    given(reported, resolvedAt('12:00'))
      .when(ask('ResolveTicket', friday('13:00')))
      .then('TicketResolved');
  });
});
