import { formatInstant } from '#facts';
import type { Step } from '../step.js';
import { ticket } from '../ticket.js';
import {
  acknowledged,
  arrived,
  departed,
  it,
  neutralised,
  onSiteWork,
  remoteWork,
  reported,
  resolved,
  ruledOut,
} from '../ticket-words.js';
import { at } from '../wall-clock.js';

/** Excuses, waiting, and tickets that end otherwise than they began. */
export function coursesOfTheirOwn(): Step[] {
  return [
    ...lockedDoor(),
    ...waiting(),
    ...refusedExcuse(),
    ...reopened(),
    ...duplicate(),
    ...withdrawn(),
    ...notAFault(),
  ];
}

/** Three days without access to the house, approved: the technician left in time only because of them. */
function lockedDoor(): Step[] {
  return ticket('T-locked-door', 'c-pharmacy', [
    reported('Mon 2026-02-23 13:00', { kind: 'fault', subject: 'No signal in the dispensary' }),
    acknowledged('Mon 2026-02-23 13:40'),
    ruledOut('Mon 2026-02-23 14:00'),
    {
      ...it('Thu 2026-02-26 17:10', 'ExcuseWork', {
        from: formatInstant(at('Tue 2026-02-24 08:30')),
        until: formatInstant(at('Thu 2026-02-26 17:00')),
        reason: 'access-denied',
        evidence: 'E-mail: closed for painting until Thursday',
        approvedBy: 'manager-zuzana',
      }),
      by: 'manager-zuzana',
    },
    departed('Mon 2026-03-02 09:00'),
    arrived('Mon 2026-03-02 09:50'),
    onSiteWork('Mon 2026-03-02 10:00', 60),
    neutralised('Mon 2026-03-02 11:00', 'on-site'),
    resolved('Mon 2026-03-02 11:20'),
  ]);
}

/** Four days spent waiting for the customer: the offer knows no such pause, so the clock ran on. */
function waiting(): Step[] {
  return ticket('T-no-pause', 'c-insurer', [
    reported('Mon 2026-06-15 11:00', { kind: 'fault', subject: 'Calls to one branch fail' }),
    acknowledged('Mon 2026-06-15 11:20'),
    it('Mon 2026-06-15 13:00', 'AwaitCustomer', { reason: 'The password of their router' }),
    it('Fri 2026-06-19 09:30', 'RecordCustomerResponse', {}),
    remoteWork('Fri 2026-06-19 10:00', 30, 'remote-management'),
    neutralised('Fri 2026-06-19 10:30'),
    resolved('Fri 2026-06-19 11:00'),
  ]);
}

/** An excuse that was asked for, and that nobody approved. */
function refusedExcuse(): Step[] {
  return ticket('T-refused-excuse', 'c-brewery', [
    reported('Tue 2026-03-17 16:00', { kind: 'fault', subject: 'The cellar phone crackles' }),
    acknowledged('Wed 2026-03-18 10:20'),
    it('Wed 2026-03-18 10:40', 'ProposeChange', { changeId: 'excuse-1', by: 'agent-ondrej' }),
    neutralised('Wed 2026-03-18 11:30'),
    it('Wed 2026-03-18 15:00', 'RefuseChange', { changeId: 'excuse-1', by: 'manager-zuzana' }),
    resolved('Wed 2026-03-18 15:10'),
  ]);
}

/** Resolved in time, but not for long. */
function reopened(): Step[] {
  return ticket('T-reopened', 'c-winery', [
    reported('Wed 2026-04-15 09:20', { kind: 'fault', subject: 'The tasting room is cut off at night' }),
    acknowledged('Wed 2026-04-15 09:50'),
    remoteWork('Thu 2026-04-16 10:00', 40, 'remote-management'),
    neutralised('Thu 2026-04-16 10:40'),
    resolved('Fri 2026-04-17 09:00'),
    it('Tue 2026-04-28 08:50', 'ReopenTicket', { reason: 'It happened again' }),
    remoteWork('Mon 2026-05-04 09:00', 50, 'remote-management'),
    resolved('Tue 2026-05-05 09:00'),
  ]);
}

/** The second report of what the hotel had phoned about, just before Easter. */
function duplicate(): Step[] {
  return ticket('T-good-friday-again', 'c-hotel-tatra', [
    reported('Thu 2026-04-02 15:50', { kind: 'fault', channel: 'email', subject: 'Telephones do not work' }),
    it('Tue 2026-04-07 09:35', 'VoidTicket', { reason: 'duplicate', approvedBy: 'manager-zuzana' }),
  ]);
}

/** A technician asked for, and no longer needed. */
function withdrawn(): Step[] {
  return ticket('T-never-mind', 'c-sawmill', [
    reported('Wed 2026-05-20 10:00', { kind: 'fault', subject: 'The gate phone is silent' }),
    acknowledged('Wed 2026-05-20 10:50'),
    it('Wed 2026-05-20 13:00', 'RequestTechnician', { by: 'customer' }),
    it('Thu 2026-05-21 08:40', 'WithdrawTechnicianRequest', { by: 'customer' }),
    neutralised('Thu 2026-05-21 09:10', 'remote'),
    resolved('Thu 2026-05-21 09:30'),
  ]);
}

/** Reported as a fault, and a question in truth: no resolution was promised. */
function notAFault(): Step[] {
  return ticket('T-not-a-fault', 'c-printers', [
    reported('Mon 2026-02-02 11:00', { kind: 'fault', subject: 'The display shows a moon' }),
    acknowledged('Mon 2026-02-02 11:40'),
    it('Mon 2026-02-02 13:00', 'ClassifyTicket', {
      kind: 'question',
      topic: 'night-mode',
      reason: 'The moon stands for the night mode',
    }),
    it('Mon 2026-02-02 13:05', 'GiveAdvice', { reference: 'Manual, chapter 7: night mode' }),
    resolved('Mon 2026-02-02 13:10'),
  ]);
}
