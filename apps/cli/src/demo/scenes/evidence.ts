import { formatInstant } from '#facts';
import type { Step } from '../step.js';
import { ticket } from '../ticket.js';
import {
  acknowledged,
  arrived,
  called,
  departed,
  it,
  neutralised,
  onSiteWork,
  remoteWork,
  reported,
  resolved,
  ruledOut,
  writtenDown,
} from '../ticket-words.js';
import { at } from '../wall-clock.js';

/** Facts that turn out otherwise: bounced, corrected, retracted, late. */
export function evidenceThatChanges(): Step[] {
  return [...bounced(), ...correctedToKept(), ...correctedToBroken(), ...retracted(), ...writtenDownLate()];
}

/** The confirmation came back, so the clock ran on from the start. */
function bounced(): Step[] {
  return ticket('T-bounced', 'c-bank-branch', [
    reported('Tue 2026-02-24 13:00', { kind: 'fault', subject: 'The counter cannot transfer calls' }),
    acknowledged('Tue 2026-02-24 13:12', 'm-4711'),
    it('Tue 2026-02-24 13:15', 'BounceAcknowledgement', { messageId: 'm-4711', reason: 'Mailbox full' }),
    remoteWork('Tue 2026-02-24 14:00', 35, 'remote-management'),
    neutralised('Tue 2026-02-24 14:35'),
    it('Tue 2026-02-24 16:40', 'AcknowledgeTicket', ({ email }) => ({
      channel: 'sms',
      recipient: email,
      delivery: 'delivered',
    })),
    resolved('Tue 2026-02-24 17:00'),
  ]);
}

/** The mail server's clock was an hour ahead: what looked late was in time. */
function correctedToKept(): Step[] {
  return ticket('T-mail-clock', 'c-brewery', [
    reported('Wed 2026-05-06 09:00', { kind: 'fault', subject: 'Voicemail answers at once' }),
    called('confirmation', acknowledged('Wed 2026-05-06 11:50')),
    remoteWork('Wed 2026-05-06 12:00', 30, 'remote-management'),
    neutralised('Wed 2026-05-06 12:30'),
    resolved('Wed 2026-05-06 13:00'),
    it('Mon 2026-05-11 10:00', 'CorrectOccurrence', ({ eventOf }) => ({
      eventId: eventOf('confirmation'),
      occurredAt: formatInstant(at('Wed 2026-05-06 10:50')),
      reason: "The mail server's clock was an hour ahead",
      correctedBy: 'agent-ondrej',
      approvedBy: 'manager-zuzana',
    })),
  ]);
}

/** The log of the car says Friday morning where the note said Thursday afternoon: what looked kept was broken. */
function correctedToBroken(): Step[] {
  return ticket('T-car-log', 'c-insurer', [
    reported('Tue 2026-04-14 13:00', { kind: 'fault', subject: 'Half of the desks have no line' }),
    acknowledged('Tue 2026-04-14 13:30'),
    ruledOut('Tue 2026-04-14 14:30'),
    called('departure', departed('Thu 2026-04-16 16:30')),
    arrived('Fri 2026-04-17 09:10'),
    onSiteWork('Fri 2026-04-17 09:15', 60),
    neutralised('Fri 2026-04-17 10:15', 'on-site'),
    resolved('Fri 2026-04-17 10:30'),
    it('Mon 2026-04-20 11:00', 'CorrectOccurrence', ({ eventOf }) => ({
      eventId: eventOf('departure'),
      occurredAt: formatInstant(at('Fri 2026-04-17 07:50')),
      reason: 'The log of the car',
      correctedBy: 'agent-eva',
      approvedBy: 'manager-zuzana',
    })),
  ]);
}

/** The confirmation had been meant for another ticket. */
function retracted(): Step[] {
  return ticket('T-wrong-ticket', 'c-call-centre', [
    reported('Thu 2026-01-29 10:00', { kind: 'fault', subject: 'The queue plays no music' }),
    called('confirmation', acknowledged('Thu 2026-01-29 10:08')),
    acknowledged('Thu 2026-01-29 12:30'),
    remoteWork('Thu 2026-01-29 12:30', 40, 'remote-management'),
    neutralised('Thu 2026-01-29 13:10'),
    resolved('Thu 2026-01-29 13:30'),
    it('Fri 2026-01-30 09:00', 'RetractFact', ({ eventOf }) => ({
      eventId: eventOf('confirmation'),
      reason: 'Sent for another ticket',
      retractedBy: 'agent-eva',
      approvedBy: 'manager-zuzana',
    })),
  ]);
}

/** In time, but nobody wrote it down until five days later: late evidence. */
function writtenDownLate(): Step[] {
  return ticket('T-late-note', 'c-law-office', [
    reported('Thu 2026-06-04 09:30', { kind: 'fault', subject: 'The fax line is dead' }),
    writtenDown('Tue 2026-06-09 08:40', acknowledged('Thu 2026-06-04 10:30')),
    writtenDown('Tue 2026-06-09 08:45', neutralised('Thu 2026-06-04 15:00')),
    resolved('Tue 2026-06-09 08:50'),
  ]);
}
