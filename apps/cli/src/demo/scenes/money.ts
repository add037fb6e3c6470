import { onCustomer, type Step } from '../step.js';
import { ticket } from '../ticket.js';
import {
  acknowledged,
  advised,
  agreedToPay,
  type Happening,
  neutralised,
  paidWork,
  remoteWork,
  reported,
  resolved,
  type When,
} from '../ticket-words.js';

/** Paid service: agreed in time or not, founded or not, and often enough that a package would be cheaper. */
export function paidService(): Step[] {
  return [
    ...workBeforeWord(),
    ...unfounded(),
    ...repeatedWithoutWarning(),
    ...repeatedAfterWarning(),
    ...chargedTooEarly(),
    ...chargedWhenUsedUp(),
    ...betterOffWithAPackage(),
  ];
}

/** The work began before the customer had agreed in writing. */
function workBeforeWord(): Step[] {
  return ticket('T-work-before-word', 'c-garage', [
    reported('Tue 2026-02-17 09:00', { kind: 'change', subject: 'A second queue for tyres' }),
    acknowledged('Tue 2026-02-17 11:30'),
    agreedToPay('Tue 2026-02-17 13:20', 'remote-configuration'),
    paidWork('Tue 2026-02-17 13:00', 75),
    resolved('Tue 2026-02-17 14:30'),
  ]);
}

/** Ten minutes of fault finding are free, whatever was agreed. */
function unfounded(): Step[] {
  return ticket('T-ten-minutes', 'c-vet', [
    reported('Thu 2026-04-23 10:00', { kind: 'fault', subject: 'The waiting room phone is mute' }),
    acknowledged('Thu 2026-04-23 12:30'),
    remoteWork('Thu 2026-04-23 13:00', 10, 'fault-finding', 'customer'),
    agreedToPay('Thu 2026-04-23 13:10', 'fault-finding-over-15-minutes'),
    paidWork('Thu 2026-04-23 13:15', 20),
    neutralised('Thu 2026-04-23 13:35'),
    resolved('Thu 2026-04-23 13:40'),
  ]);
}

function question(when: When, topic: string): Happening {
  return reported(when, { kind: 'question', subject: `Once more: ${topic}`, topic });
}

/** The third question on one topic was charged, and nobody had warned the customer. */
function repeatedWithoutWarning(): Step[] {
  return [
    ...ticket('T-voicemail-1', 'c-theatre', [
      question('Wed 2026-01-14 10:00', 'voicemail'),
      acknowledged('Wed 2026-01-14 12:45'),
      advised('Wed 2026-01-14 13:00'),
      resolved('Wed 2026-01-14 13:05'),
    ]),
    ...ticket('T-voicemail-2', 'c-theatre', [
      question('Wed 2026-02-11 10:00', 'voicemail'),
      acknowledged('Wed 2026-02-11 13:45'),
      advised('Wed 2026-02-11 14:00'),
      resolved('Wed 2026-02-11 14:05'),
    ]),
    ...ticket('T-voicemail-3', 'c-theatre', [
      question('Wed 2026-03-11 10:00', 'voicemail'),
      acknowledged('Wed 2026-03-11 12:45'),
      agreedToPay('Wed 2026-03-11 13:00', 'repeated-question'),
      paidWork('Wed 2026-03-11 13:10', 20),
      resolved('Wed 2026-03-11 13:40'),
    ]),
  ];
}

/** The same course, with the warning given after the second question. */
function repeatedAfterWarning(): Step[] {
  const topic = 'call-forwarding';
  return [
    ...ticket('T-forwarding-1', 'c-architects', [
      question('Tue 2026-01-20 09:00', topic),
      acknowledged('Tue 2026-01-20 11:50'),
      advised('Tue 2026-01-20 13:00'),
      resolved('Tue 2026-01-20 13:05'),
    ]),
    ...ticket('T-forwarding-2', 'c-architects', [
      question('Tue 2026-02-17 09:00', topic),
      acknowledged('Tue 2026-02-17 13:30'),
      advised('Tue 2026-02-17 14:00'),
      resolved('Tue 2026-02-17 14:05'),
    ]),
    onCustomer('c-architects', 'Tue 2026-02-17 14:10', 'GiveRepeatWarning', {
      topic,
      ticketId: 'T-forwarding-2',
      channel: 'email',
      reference: 'E-mail of 17 February',
    }),
    ...ticket('T-forwarding-3', 'c-architects', [
      question('Tue 2026-03-24 09:00', topic),
      acknowledged('Tue 2026-03-24 13:00'),
      agreedToPay('Tue 2026-03-24 13:30', 'repeated-question'),
      paidWork('Tue 2026-03-24 13:40', 25),
      resolved('Tue 2026-03-24 14:10'),
    ]),
  ];
}

/** Three hours a month were included, and hardly any of April's had been used. */
function chargedTooEarly(): Step[] {
  return ticket('T-charged-too-early', 'c-spa', [
    reported('Wed 2026-04-01 09:00', { kind: 'change', subject: 'Numbers for the new pavilion' }),
    acknowledged('Wed 2026-04-01 09:40'),
    agreedToPay('Wed 2026-04-01 10:00', 'remote-configuration'),
    paidWork('Wed 2026-04-01 10:15', 80),
    resolved('Wed 2026-04-01 12:00'),
  ]);
}

/** The hour of the month was used up first; then the customer agreed to pay for the rest. */
function chargedWhenUsedUp(): Step[] {
  return ticket('T-used-up', 'c-dentist', [
    reported('Tue 2026-06-02 09:00', { kind: 'fault', subject: 'Patients hear each other' }),
    acknowledged('Tue 2026-06-02 09:35'),
    remoteWork('Tue 2026-06-02 10:00', 60, 'remote-management'),
    agreedToPay('Tue 2026-06-02 11:10', 'allowance-exhausted'),
    paidWork('Tue 2026-06-02 11:15', 45),
    neutralised('Tue 2026-06-02 12:00'),
    resolved('Tue 2026-06-02 12:10'),
  ]);
}

/** No contract, and paid service every month: the offer itself says what to recommend. */
function betterOffWithAPackage(): Step[] {
  const paid = (ticketId: string, day: string, minutes: number, subject: string): Step[] =>
    ticket(ticketId, 'c-bakery', [
      reported(`${day} 09:30`, { kind: 'fault', channel: 'email', subject }),
      acknowledged(`${day} 13:10`),
      remoteWork(`${day} 13:15`, 20, 'fault-finding', 'customer'),
      agreedToPay(`${day} 13:40`, 'fault-finding-over-15-minutes'),
      paidWork(`${day} 14:00`, minutes),
      neutralised(`${day} 16:40`),
      resolved(`${day} 16:50`),
    ]);
  return [
    ...paid('T-bakery-1', 'Tue 2026-01-27', 60, 'The shop in Dubová rings at night'),
    ...paid('T-bakery-2', 'Wed 2026-02-25', 85, 'The till and the telephone fight for a port'),
    ...paid('T-bakery-3', 'Wed 2026-03-18', 60, 'Flour in the base station again'),
    ...paid('T-bakery-4', 'Wed 2026-04-22', 90, 'Someone has changed the forwarding'),
    ...paid('T-bakery-5', 'Wed 2026-05-20', 60, 'The van drivers have lost the exchange'),
    ...paid('T-bakery-6', 'Tue 2026-06-23', 75, 'A new router, and no calls'),
  ];
}
