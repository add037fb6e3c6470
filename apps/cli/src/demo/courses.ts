import { type Instant, formatInstant } from '#facts';
import type { Pace } from './pace.js';
import type { Random } from './random.js';
import {
  advised,
  agreedToPay,
  arrived,
  delivered,
  departed,
  type Happening,
  hardwareFault,
  it,
  neutralised,
  onSiteWork,
  paidWork,
  remoteWork,
  resolved,
  restored,
  ruledOut,
  shipped,
  travelled,
} from './ticket-words.js';
import { MINUTE, workingMinutesLater } from './wall-clock.js';

/** What a course needs to know of the ticket that takes it. */
export interface Setting {
  readonly reportedAt: Instant;
  readonly acknowledgedAt: Instant;
  readonly pace: Pace;
  readonly random: Random;
}

/** What happens to a ticket after its report and the confirmation of its receipt. */
export type Course = (setting: Setting) => readonly Happening[];

/** Found and repaired from afar; now and then the customer keeps the supplier waiting, or it comes back. */
export function remoteFault({ reportedAt, acknowledgedAt, pace, random }: Setting): Happening[] {
  const minutes = random.whole(10, 55);
  const neutralisedAt = Math.max(
    pace.done('remote-resolution', reportedAt),
    acknowledgedAt + (minutes + 5) * MINUTE,
  );
  const workedFrom = neutralisedAt - minutes * MINUTE;
  const resolvedAt = pace.soon(neutralisedAt, 10, 240);
  const activity = random.chance(0.5) ? 'remote-management' : 'fault-finding';
  const waits = random.chance(0.12) && workedFrom - acknowledgedAt > 90 * MINUTE;
  return [
    ...(waits ? waiting(acknowledgedAt + 10 * MINUTE, workedFrom - 10 * MINUTE) : []),
    remoteWork(workedFrom, minutes, activity, activity === 'fault-finding' ? 'supplier' : undefined),
    neutralised(neutralisedAt),
    resolved(resolvedAt),
    ...(random.chance(0.05) ? comesBack(resolvedAt, pace) : []),
  ];
}

function waiting(from: Instant, until: Instant): Happening[] {
  return [
    it(from, 'AwaitCustomer', { reason: 'A password that only the customer has' }),
    it(until, 'RecordCustomerResponse', {}),
  ];
}

function comesBack(resolvedAt: Instant, pace: Pace): Happening[] {
  const reopenedAt = pace.soon(resolvedAt, 60, 900);
  const workedFrom = pace.soon(reopenedAt, 30, 240);
  return [
    it(reopenedAt, 'ReopenTicket', { reason: 'It happened again' }),
    remoteWork(workedFrom, 30, 'remote-management'),
    resolved(workedFrom + 40 * MINUTE),
  ];
}

/** Broken for good: a replacement is sent, and set up from the backup when it has arrived. */
export function hardwareFaultCourse({ acknowledgedAt, pace, random }: Setting): Happening[] {
  const serial = random.whole(1000, 9999);
  const confirmedAt = pace.soon(acknowledgedAt, 25, 120);
  const shippedAt = pace.done('replacement', confirmedAt);
  const deliveredAt = workingMinutesLater(shippedAt, random.whole(300, 700));
  const restoredAt = pace.done('configuration-restore', deliveredAt);
  const isTuned = random.chance(0.35);
  const askedAt = deliveredAt + 20 * MINUTE;
  const adjustedAt = Math.max(askedAt + 30 * MINUTE, pace.done('replacement-adjustment', deliveredAt));
  const tuning = [
    it(askedAt, 'RequestAdjustment', { what: 'Names on the displays' }),
    it(adjustedAt, 'AdjustReplacement', { what: 'Names on the displays' }),
  ];
  const finishedAt = isTuned ? Math.max(adjustedAt, restoredAt) : restoredAt;
  return [
    remoteWork(confirmedAt - 20 * MINUTE, 20, 'fault-finding', 'supplier'),
    hardwareFault(confirmedAt, `HW-${serial}`),
    shipped(shippedAt, `HW-${serial + 10_000}`),
    delivered(deliveredAt),
    restored(restoredAt),
    neutralised(restoredAt + MINUTE),
    ...(isTuned ? tuning : []),
    it(workingMinutesLater(finishedAt, random.whole(30, 400)), 'ReceiveFaultyPiece', {
      serialNumber: `HW-${serial}`,
    }),
    resolved(workingMinutesLater(finishedAt, 410)),
  ];
}

/** Nothing can be done from afar: a technician goes there. */
export function technicianVisit({ acknowledgedAt, pace, random }: Setting): Happening[] {
  const technician = random.among(['tech-peter', 'tech-milan']);
  const ruledOutAt = pace.soon(acknowledgedAt, 20, 90);
  const departedAt = random.chance(0.3)
    ? pace.soon(ruledOutAt, 20, 70)
    : Math.max(ruledOutAt + 10 * MINUTE, pace.done('technician-dispatch', ruledOutAt));
  const minutesOnTheRoad = random.whole(20, 150);
  const arrivedAt = departedAt + minutesOnTheRoad * MINUTE;
  const minutes = random.whole(30, 130);
  const doneAt = arrivedAt + (minutes + 5) * MINUTE;
  return [
    remoteWork(ruledOutAt - 15 * MINUTE, 15, 'fault-finding', 'supplier'),
    ruledOut(ruledOutAt),
    departed(departedAt, technician),
    arrived(arrivedAt, technician),
    onSiteWork(arrivedAt + 5 * MINUTE, minutes, technician),
    neutralised(doneAt, 'on-site'),
    travelled(doneAt + minutesOnTheRoad * MINUTE, minutesOnTheRoad, 2 * minutesOnTheRoad),
    resolved(pace.soon(doneAt + minutesOnTheRoad * MINUTE, 10, 120)),
  ];
}

/** A pointer to the manual. */
export function question({ acknowledgedAt, pace, random }: Setting): Happening[] {
  const advisedAt = pace.soon(acknowledgedAt, 5, 200);
  const reference = random.among(['Manual, chapter 3', 'FAQ, entry 12', 'Forum: frequent settings']);
  return [advised(advisedAt, reference), resolved(advisedAt + 2 * MINUTE)];
}

/** A change that the month's included time is there for. */
export function includedChange({ acknowledgedAt, pace, random }: Setting): Happening[] {
  const minutes = random.whole(10, 50);
  const from = pace.soon(acknowledgedAt, 15, 600);
  return [remoteWork(from, minutes, 'remote-management'), resolved(from + (minutes + 5) * MINUTE)];
}

/** Paid service, agreed in writing first; once in a while the work begins before the answer. */
export function paidService(reason: 'remote-configuration' | 'unrelated-help'): Course {
  return ({ acknowledgedAt, pace, random }) => {
    const minutes = random.whole(20, 130);
    const agreedAt = pace.soon(acknowledgedAt, 15, 300);
    const from = pace.soon(agreedAt, 5, 200);
    const startedAt = random.chance(0.06) ? agreedAt - 10 * MINUTE : from;
    return [
      agreedToPay(agreedAt, reason),
      paidWork(Math.max(startedAt, acknowledgedAt), minutes),
      resolved(from + (minutes + 10) * MINUTE),
    ];
  };
}

/** Seen twice: the second report is voided. */
export function duplicate({ acknowledgedAt, pace }: Setting): Happening[] {
  const voidedAt = pace.soon(acknowledgedAt, 5, 60);
  return [it(voidedAt, 'VoidTicket', { reason: 'duplicate', approvedBy: 'manager-zuzana' })];
}

/** Asked as a question, and a fault in truth. */
export function questionThatIsAFault(setting: Setting): Happening[] {
  const { acknowledgedAt, random } = setting;
  const classifiedAt = acknowledgedAt + random.whole(2, 20) * MINUTE;
  return [
    it(classifiedAt, 'ClassifyTicket', { kind: 'fault', reason: 'It can be repeated here' }),
    ...remoteFault({ ...setting, acknowledgedAt: classifiedAt }),
  ];
}

/** An hour in which nobody could be reached, approved. */
export function excusedFault(setting: Setting): Happening[] {
  const { acknowledgedAt } = setting;
  const until = acknowledgedAt + 60 * MINUTE;
  const excuse = it(until, 'ExcuseWork', {
    from: formatInstant(acknowledgedAt),
    until: formatInstant(until),
    reason: 'customer-unreachable',
    evidence: 'Three calls without an answer',
    approvedBy: 'manager-zuzana',
  });
  return [excuse, ...remoteFault({ ...setting, acknowledgedAt: until })];
}
