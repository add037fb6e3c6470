import { type BusinessCalendar, parseBusinessCalendar, publishOffsetChanges } from '#calendar';
import type { NewFact } from '#facts';
import type { Step } from './step.js';
import { at, MINUTE, OFFICE } from './wall-clock.js';

/** What the supplier publishes for everybody: calendars, price lists, trainings held. */
export function publications(): Step[] {
  return [...calendars(), ...priceLists(), ...trainings()];
}

/** A holiday library proposed 8 May, which is a working day in 2026; nobody noticed until it was over. */
function calendars(): Step[] {
  const shipped = OFFICE.published;
  const wrong = {
    ...shipped,
    version: 2,
    daysOfRest: [
      ...shipped.daysOfRest,
      { date: '2026-05-08', en: 'Victory over Fascism Day', sk: 'Deň víťazstva nad fašizmom' },
    ],
  };
  return [
    calendarPublished('Mon 2026-03-02 08:00', wrong, 'Days of rest taken over from a holiday library'),
    calendarPublished('Mon 2026-05-11 14:00', { ...shipped, version: 3 }, '8 May 2026 is a working day'),
  ];
}

function calendarPublished(when: string, calendar: BusinessCalendar, reason: string): Step {
  const { id: calendarId, version } = calendar;
  const published = publishOffsetChanges(parseBusinessCalendar(calendar));
  return publication(`calendar-${calendarId}`, when, 'CalendarPublished', {
    calendarId,
    version,
    calendar: published,
    reason,
    publishedBy: 'manager-zuzana',
    approvedBy: 'auditor-viktor',
  });
}

/** EUR without VAT. */
function priceLists(): Step[] {
  const first = { perKilometre: '0.55', travelPerHour: '18.00', onSitePerHour: '48.00' };
  const second = { ...first, perKilometre: '0.60' };
  return [
    publication('supplier', 'Wed 2025-12-31 09:00', 'PriceListPublished', { version: 1, prices: first }),
    publication('supplier', 'Wed 2026-04-01 08:00', 'PriceListPublished', { version: 2, prices: second }),
  ];
}

/** At least four a year are promised to everybody. */
function trainings(): Step[] {
  const held = (when: string, title: string, participants: number): Step =>
    publication('supplier', when, 'TrainingHeld', { title, participants });
  return [
    held('Thu 2026-02-19 15:00', 'Queues and announcements', 5),
    held('Tue 2026-04-21 15:00', 'Video conferences for beginners', 4),
    held('Thu 2026-06-11 12:00', 'Base stations: where to hang them', 5),
  ];
}

function publication(stream: string, when: string, type: string, data: object): Step {
  const occurredAt = at(when);
  const fact: NewFact = { type, occurredAt, data };
  return {
    recordedAt: occurredAt + MINUTE,
    by: 'manager-zuzana',
    deed: () => ({ on: 'publication', stream, fact }),
  };
}
