import { describe, test } from '@jest/globals';
import { corrected, retracted } from '../../test/support/situation.js';
import { ticketCommands, type TicketCommandName } from './index.js';
import {
  ask,
  confirmedAt,
  deliveredAt,
  escalatedAt,
  friday,
  given,
  reportedAt,
  resolvedAt,
  shippedAt,
  voidedAt,
} from './testing/words.js';

/** Everything that any command could need has happened before the void. */
const busyMorning = [
  reportedAt('09:00'),
  escalatedAt('09:05'),
  confirmedAt('09:10'),
  shippedAt('09:20'),
  deliveredAt('09:40'),
  resolvedAt('09:50'),
];
const eventId = shippedAt('09:20').id;

const work = [
  'LogRemoteWork',
  'LogOnSiteWork',
  'LogPaidWork',
  'RuleOutRemoteResolution',
  'NeutraliseFault',
  'ConfirmHardwareFault',
  'ShipReplacement',
  'RestoreConfiguration',
  'AdjustReplacement',
  'DispatchTechnician',
  'GiveAdvice',
  'ResolveTicket',
  'ReopenTicket',
] as const satisfies TicketCommandName[];

const noWork = (Object.keys(ticketCommands) as TicketCommandName[]).filter(
  (name) => name !== 'ReportTicket' && !(work as readonly string[]).includes(name),
);

describe('nobody works on a voided ticket', () => {
  test.each(work)('%s at 11:00 is refused where the ticket was voided at 10:00', (name) => {
    given(...busyMorning, voidedAt('10:00'))
      .when(ask(name, friday('11:00')))
      .thenRefused('TICKET_VOIDED', 'occurredAt');
  });

  test.each(work)('%s at 09:55 is a late fact: it happened before the void of 10:00', (name) => {
    given(...busyMorning, voidedAt('10:00'))
      .when(ask(name, friday('09:55')), friday('17:00'))
      .then(ticketCommands[name]);
  });

  test('the ticket is void from the very instant on', () => {
    given(...busyMorning, voidedAt('10:00'))
      .when(ask('NeutraliseFault', friday('10:00')))
      .thenRefused('TICKET_VOIDED', 'occurredAt');
  });

  test('the first of two voids decides', () => {
    given(...busyMorning, { ...voidedAt('12:00'), id: 'second' }, voidedAt('10:00'))
      .when(ask('GiveAdvice', friday('11:00')))
      .thenRefused('TICKET_VOIDED', 'occurredAt');
  });

  test('reopening is no way around a void, resolved or not', () => {
    given(reportedAt('09:00'), voidedAt('10:00'))
      .when(ask('ReopenTicket', friday('11:00')))
      .thenRefused('TICKET_VOIDED', 'occurredAt');
  });

  test('a second report of a voided ticket is a second report all the same', () => {
    given(reportedAt('09:00'), voidedAt('10:00'))
      .when(ask('ReportTicket', friday('11:00')))
      .thenRefused('TICKET_ALREADY_REPORTED', 'ticketId');
  });
});

describe('what others do, what was under way, and what is paper, is accepted after a void', () => {
  test.each(noWork)('%s', (name) => {
    given(...busyMorning, voidedAt('10:00'))
      .when(ask(name, friday('11:00'), { eventId }))
      .then(ticketCommands[name]);
  });

  test('paid work from before the void can still be agreed on, and recorded then', () => {
    given(reportedAt('09:00'), voidedAt('10:00'), escalatedAt('11:00'))
      .when(ask('LogPaidWork', friday('09:45')))
      .then('PaidWorkLogged');
  });
});

describe('a void that was wrong', () => {
  test('is retracted, and work goes on', () => {
    given(reportedAt('09:00'), voidedAt('10:00'), retracted(friday('10:30'), 'void'))
      .when(ask('NeutraliseFault', friday('11:00')))
      .then('FaultNeutralised');
  });

  test('is corrected to 12:00, and what was done at 11:00 came before it', () => {
    given(reportedAt('09:00'), voidedAt('10:00'), corrected(friday('12:30'), 'void', friday('12:00')))
      .when(ask('NeutraliseFault', friday('11:00')))
      .then('FaultNeutralised');
  });

  test('a proposal to retract it changes nothing yet', () => {
    const proposed = { ...voidedAt('10:15'), type: 'ChangeProposed', id: 'proposal' };
    given(reportedAt('09:00'), voidedAt('10:00'), proposed)
      .when(ask('NeutraliseFault', friday('11:00')))
      .thenRefused('TICKET_VOIDED', 'occurredAt');
  });
});
