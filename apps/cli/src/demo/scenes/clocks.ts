import type { Step } from '../step.js';
import { ticket } from '../ticket.js';
import {
  acknowledged,
  advised,
  arrived,
  delivered,
  departed,
  hardwareFault,
  neutralised,
  onSiteWork,
  remoteWork,
  reported,
  resolved,
  restored,
  ruledOut,
  shipped,
} from '../ticket-words.js';

/** What calendars and changes of clock decide. */
export function clocksAndCalendars(): Step[] {
  return [
    ...springForward(),
    ...restoredTooLate(),
    ...victoryDay(),
    ...sameDay(),
    ...servedLast(),
    ...lastEvening(),
  ];
}

/** 24 hours run through the night in which the clock skips one: 10:40 by the wall is 23 hours and 40 minutes. */
function springForward(): Step[] {
  return ticket('T-spring-forward', 'c-taxi', [
    reported('Fri 2026-03-27 21:30', { kind: 'fault', subject: 'The dispatch console stays dark' }),
    acknowledged('Fri 2026-03-27 21:50'),
    hardwareFault('Fri 2026-03-27 22:40', 'CON-0117'),
    shipped('Sat 2026-03-28 07:00', 'CON-0203'),
    delivered('Sat 2026-03-28 10:00'),
    restored('Sun 2026-03-29 10:40'),
    neutralised('Sun 2026-03-29 10:45'),
    resolved('Mon 2026-03-30 09:00'),
  ]);
}

/** The same night, and twenty minutes too late. */
function restoredTooLate(): Step[] {
  return ticket('T-clock-change', 'c-airfield', [
    reported('Fri 2026-03-27 16:00', { kind: 'fault', subject: 'The tower hears no line' }),
    acknowledged('Fri 2026-03-27 16:10'),
    hardwareFault('Fri 2026-03-27 17:00', 'PBX-0031'),
    shipped('Fri 2026-03-27 18:30', 'PBX-0090'),
    delivered('Sat 2026-03-28 10:00'),
    restored('Sun 2026-03-29 11:20'),
    neutralised('Sun 2026-03-29 11:25'),
    resolved('Mon 2026-03-30 10:00'),
  ]);
}

/** Kept by the calendar then in force, which called 8 May 2026 a day of rest; by the corrected one it is broken. */
function victoryDay(): Step[] {
  return ticket('T-victory-day', 'c-glassworks', [
    reported('Thu 2026-05-07 15:45', { kind: 'fault', subject: 'The furnace hall has no signal' }),
    acknowledged('Mon 2026-05-11 08:50'),
    remoteWork('Mon 2026-05-11 09:00', 45, 'remote-management'),
    neutralised('Mon 2026-05-11 09:45'),
    resolved('Mon 2026-05-11 10:15'),
  ]);
}

/** Reported in the morning, and the technician left before noon. */
function sameDay(): Step[] {
  return ticket('T-same-day', 'c-hospital-west', [
    reported('Wed 2026-03-11 08:15', { kind: 'fault', subject: 'The wards cannot be called' }),
    acknowledged('Wed 2026-03-11 08:25'),
    ruledOut('Wed 2026-03-11 09:00'),
    departed('Wed 2026-03-11 10:30'),
    arrived('Wed 2026-03-11 11:15'),
    onSiteWork('Wed 2026-03-11 11:20', 70),
    neutralised('Wed 2026-03-11 12:30', 'on-site'),
    resolved('Wed 2026-03-11 13:00'),
  ]);
}

/** In time by its own clock, but somebody without a package was served first. */
function servedLast(): Step[] {
  return [
    ...ticket('T-served-last', 'c-sawmill', [
      reported('Mon 2026-06-08 09:00', { kind: 'fault', subject: 'The saw hall rings nowhere' }),
      acknowledged('Mon 2026-06-08 12:10'),
      remoteWork('Mon 2026-06-08 13:00', 25, 'remote-management'),
      neutralised('Mon 2026-06-08 13:25'),
      resolved('Mon 2026-06-08 14:00'),
    ]),
    ...ticket('T-served-first', 'c-florist', [
      reported('Mon 2026-06-08 09:40', {
        kind: 'question',
        subject: 'How to record a greeting',
        topic: 'greeting',
      }),
      acknowledged('Mon 2026-06-08 09:55'),
      advised('Mon 2026-06-08 10:05'),
      resolved('Mon 2026-06-08 10:10'),
    ]),
  ];
}

/** The half-year ends while the clock of the reaction runs. */
function lastEvening(): Step[] {
  return ticket('T-last-evening', 'c-hospital-west', [
    reported('Tue 2026-06-30 23:30', { kind: 'fault', subject: 'The night porter hears noise' }),
  ]);
}
