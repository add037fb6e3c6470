import type { Closed, HoursSpan, NameInLanguages, ServiceHours } from './geometry/service-hours.js';

/** What the server says about open and closed time. */
export interface ServiceHoursAnswer {
  readonly ticketId: string;
  readonly calendars: readonly CalendarAnswer[];
}

interface CalendarAnswer {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timezone: string;
  readonly intervals: readonly {
    readonly from: string;
    readonly until: string;
    readonly open: boolean;
    readonly closed?: { readonly code: Closed; readonly name?: NameInLanguages };
  }[];
}

export function serviceHours({ calendars }: ServiceHoursAnswer): ServiceHours[] {
  return calendars.map(({ intervals, ...calendar }) => ({
    ...calendar,
    spans: intervals.map(({ from, until, closed }): HoursSpan => ({
      from: Date.parse(from),
      until: Date.parse(until),
      kind: closed?.code ?? 'open',
      name: closed?.name,
    })),
  }));
}
