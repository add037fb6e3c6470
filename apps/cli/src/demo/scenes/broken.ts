import type { Step } from '../step.js';
import { ticket } from '../ticket.js';
import {
  acknowledged,
  arrived,
  delivered,
  departed,
  hardwareFault,
  it,
  neutralised,
  onSiteWork,
  remoteWork,
  reported,
  resolved,
  restored,
  ruledOut,
  shipped,
  travelled,
} from '../ticket-words.js';

/** One broken promise of each kind that counts time, and why it broke. */
export function brokenPromises(): Step[] {
  return [
    ...afterEaster(),
    ...slowRemoteWork(),
    ...technicianTooLate(),
    ...partsMissing(),
    ...adjustedTooLate(),
    ...unfinished(),
  ];
}

/** Two hours of service time, and Good Friday, a weekend and Easter Monday in between. */
function afterEaster(): Step[] {
  return ticket('T-good-friday', 'c-hotel-tatra', [
    reported('Thu 2026-04-02 15:30', { kind: 'fault', subject: 'No dial tone on the outside lines' }),
    acknowledged('Tue 2026-04-07 09:25'),
    remoteWork('Tue 2026-04-07 09:30', 70, 'fault-finding', 'supplier'),
    neutralised('Tue 2026-04-07 10:40'),
    resolved('Tue 2026-04-07 11:00'),
  ]);
}

/** Three working days for remote work, and a week taken. */
function slowRemoteWork(): Step[] {
  return ticket('T-slow-line', 'c-school-lipova', [
    reported('Mon 2026-01-19 09:10', { kind: 'fault', subject: 'Calls drop after a minute' }),
    acknowledged('Mon 2026-01-19 10:00'),
    remoteWork('Wed 2026-01-21 13:00', 40, 'fault-finding', 'supplier'),
    remoteWork('Mon 2026-01-26 13:20', 40, 'remote-management'),
    neutralised('Mon 2026-01-26 14:00'),
    resolved('Mon 2026-01-26 15:30'),
  ]);
}

/** Ruled out the same morning: a departure that day was hoped for, within two working days promised. */
function technicianTooLate(): Step[] {
  return ticket('T-no-technician', 'c-dairy', [
    reported('Tue 2026-02-10 08:45', { kind: 'fault', subject: 'The exchange does not start' }),
    acknowledged('Tue 2026-02-10 09:20'),
    remoteWork('Tue 2026-02-10 09:50', 30, 'fault-finding', 'supplier'),
    ruledOut('Tue 2026-02-10 10:30'),
    departed('Mon 2026-02-16 09:00'),
    arrived('Mon 2026-02-16 10:30'),
    onSiteWork('Mon 2026-02-16 10:40', 95),
    neutralised('Mon 2026-02-16 12:15', 'on-site'),
    travelled('Mon 2026-02-16 14:00', 164, 180),
    resolved('Mon 2026-02-16 14:30'),
  ]);
}

/** Two working days to ship, and nothing on the shelf. */
function partsMissing(): Step[] {
  return ticket('T-no-parts', 'c-library', [
    reported('Mon 2026-03-02 10:00', { kind: 'fault', subject: 'Handsets find no base station' }),
    acknowledged('Mon 2026-03-02 10:45'),
    hardwareFault('Mon 2026-03-02 11:30', 'DECT-2207'),
    shipped('Fri 2026-03-06 15:00', 'DECT-3101'),
    delivered('Mon 2026-03-09 11:10'),
    restored('Tue 2026-03-10 09:40'),
    neutralised('Tue 2026-03-10 09:45'),
    it('Thu 2026-03-12 13:00', 'ReceiveFaultyPiece', { serialNumber: 'DECT-2207' }),
    resolved('Thu 2026-03-12 13:30'),
  ]);
}

/** Set up from the backup in time, but the wishes after delivery waited for a week. */
function adjustedTooLate(): Step[] {
  return ticket('T-speed-dials', 'c-town-hall', [
    reported('Wed 2026-05-13 08:50', { kind: 'fault', subject: 'The gateway restarts again and again' }),
    acknowledged('Wed 2026-05-13 09:05'),
    hardwareFault('Wed 2026-05-13 10:00', 'GW-0452'),
    shipped('Thu 2026-05-14 11:00', 'GW-0519'),
    delivered('Fri 2026-05-15 09:30'),
    restored('Fri 2026-05-15 13:00'),
    neutralised('Fri 2026-05-15 13:05'),
    it('Fri 2026-05-15 15:00', 'RequestAdjustment', { what: 'Speed dials of the registry' }),
    it('Fri 2026-05-22 10:00', 'AdjustReplacement', { what: 'Speed dials of the registry' }),
    resolved('Fri 2026-05-22 10:30'),
  ]);
}

/** A workaround the next day, and the real repair after more than two weeks. */
function unfinished(): Step[] {
  return ticket('T-workaround', 'c-glassworks', [
    reported('Thu 2026-01-22 14:20', { kind: 'fault', subject: 'Echo on calls abroad' }),
    acknowledged('Thu 2026-01-22 15:00'),
    remoteWork('Fri 2026-01-23 09:00', 50, 'fault-finding', 'supplier'),
    neutralised('Fri 2026-01-23 10:00', 'workaround'),
    resolved('Tue 2026-02-17 16:10', 'Repaired with the new firmware'),
  ]);
}
