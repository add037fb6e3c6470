import { describe, test } from '@jest/globals';
import { type ChangeCommand, parseInstant } from '#facts';
import { scenarios } from '../../test/support/given-when-then.js';
import { at, on } from '../../test/support/situation.js';
import { decideTicketChange, evolveTicket, initialTicket } from './index.js';
import type { TicketChangeCommand, TicketState } from './index.js';
import { friday, reportedAt, resolvedAt } from './testing/words.js';

const { given } = scenarios<TicketChangeCommand, TicketState>(
  { decide: decideTicketChange, evolve: evolveTicket, initial: initialTicket },
  friday('18:00'),
);

const reported = reportedAt('09:00');
const excuse = {
  from: at(friday('10:00')),
  until: at(friday('11:00')),
  reason: 'force-majeure',
  evidence: 'mail-2',
};
const changeId = 'excuse-1';
const instant = (time: string): number => parseInstant(at(friday(time)));

function stage(name: 'ApproveChange' | 'WithdrawChange', by: string, time = '17:00'): TicketChangeCommand {
  return { name, ticketId: 'T1', changeId, by, occurredAt: instant(time) };
}

function propose(
  proposed: Partial<Extract<ChangeCommand, { name: 'ProposeChange' }>['proposed']> = {},
): TicketChangeCommand {
  const whole = { type: 'WorkExcused', change: excuse, occurredAt: undefined, ...proposed };
  return {
    name: 'ProposeChange',
    ticketId: 'T1',
    changeId,
    by: 'eva',
    occurredAt: instant('16:00'),
    proposed: whole,
  };
}

const proposedBy = (by: string, data: object = {}): ReturnType<typeof on> =>
  on(friday('16:00'), 'ChangeProposed', { changeId, by, type: 'WorkExcused', change: excuse, ...data });
const refused = on(friday('16:30'), 'ChangeRefused', { changeId, by: 'ivan', reason: 'No proof' });

describe('what one person proposes, another approves', () => {
  test('the proposal says what it would be', () => {
    given(reported)
      .when(propose())
      .then({
        type: 'ChangeProposed',
        occurredAt: instant('16:00'),
        data: { changeId, by: 'eva', type: 'WorkExcused', change: excuse },
      });
  });

  test('the approval is the change itself, when it was approved, with both people', () => {
    given(reported, proposedBy('eva'))
      .when(stage('ApproveChange', 'ivan'))
      .then({
        type: 'WorkExcused',
        occurredAt: instant('17:00'),
        data: { ...excuse, proposedBy: 'eva', approvedBy: 'ivan', changeId },
      });
  });

  test('or when the proposal says that it happened', () => {
    given(reported, proposedBy('eva', { occurredAt: at(friday('12:00')) }))
      .when(stage('ApproveChange', 'ivan'))
      .then({
        type: 'WorkExcused',
        occurredAt: instant('12:00'),
        data: { ...excuse, proposedBy: 'eva', approvedBy: 'ivan', changeId },
      });
  });

  test('nobody approves their own, in whatever letters', () => {
    given(reported, proposedBy('Eva'))
      .when(stage('ApproveChange', ' EVA '))
      .thenRefused('SAME_PERSON', 'approvedBy');
  });

  test('a proposal that was refused, or approved, is over', () => {
    given(reported, proposedBy('eva'), refused)
      .when(stage('ApproveChange', 'ivan'))
      .thenRefused('CHANGE_ALREADY_DECIDED', 'changeId');
    given(reported, proposedBy('eva'), on(friday('17:00'), 'WorkExcused', { ...excuse, changeId }))
      .when(stage('ApproveChange', 'zuzana'))
      .thenRefused('CHANGE_ALREADY_DECIDED', 'changeId');
  });

  test('its id is taken for ever', () => {
    given(reported, proposedBy('eva'), refused)
      .when(propose())
      .thenRefused('CHANGE_ALREADY_PROPOSED', 'changeId');
  });

  test('only its proposer takes it back', () => {
    given(reported, proposedBy('eva'))
      .when(stage('WithdrawChange', 'ivan'))
      .thenRefused('NOT_THE_PROPOSER', 'changeId');
    given(reported, proposedBy('eva'))
      .when(stage('WithdrawChange', 'eva'))
      .then({
        type: 'ChangeRefused',
        occurredAt: instant('17:00'),
        data: { changeId, by: 'eva', isWithdrawal: true },
      });
  });

  test('what nobody proposed cannot be approved', () => {
    given(reported).when(stage('ApproveChange', 'ivan')).thenRefused('UNKNOWN_CHANGE', 'changeId');
  });
});

describe('a proposal that says nothing, or no longer', () => {
  test.each([
    ['of an older history', { type: undefined, change: undefined }],
    ['whose text was erased', { change: '[erased]' }],
  ])('%s can be refused, and not approved', (_, data) => {
    given(reported, proposedBy('eva', data))
      .when(stage('ApproveChange', 'ivan'))
      .thenRefused('CHANGE_NOT_DESCRIBED', 'changeId');
    given(reported, proposedBy('eva', data))
      .when({
        name: 'RefuseChange',
        ticketId: 'T1',
        changeId,
        by: 'ivan',
        occurredAt: instant('17:00'),
        reason: 'No',
      })
      .then('ChangeRefused');
  });
});

describe('what could not be recorded cannot be proposed', () => {
  test('about a ticket that nobody reported', () => {
    given().when(propose()).thenRefused('TICKET_NOT_REPORTED', 'ticketId');
  });

  test('what one person can record', () => {
    given(reported)
      .when(propose({ type: 'TicketResolved', change: { summary: 'done' } }))
      .thenRefused('INVALID_FIELD', 'type');
  });

  test('an excuse without evidence, or one of the future', () => {
    given(reported)
      .when(propose({ change: { ...excuse, evidence: undefined } }))
      .thenRefused('MISSING_FIELD', 'evidence');
    given(reported)
      .when(propose({ occurredAt: instant('19:00') }))
      .thenRefused('IN_THE_FUTURE', 'occurredAt');
  });

  test('and what has become impossible since can no longer be approved', () => {
    const retraction = {
      type: 'FactRetracted',
      change: { eventId: resolvedAt('12:00').id, reason: 'wrong' },
    };
    given(reported, proposedBy('eva', retraction))
      .when(stage('ApproveChange', 'ivan'))
      .thenRefused('UNKNOWN_EVENT', 'eventId');
  });
});
