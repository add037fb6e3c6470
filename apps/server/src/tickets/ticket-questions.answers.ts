import type { GuaranteeId } from '#contract';
import { formatInstant } from '#facts';
import type { ServiceHoursOfTicket, TimelineInstant } from '#projection';
import { LANGUAGES, say } from '#wording';
import type { ExplainedVerdict } from '../verdicts/explained.js';
import { type AnsweredFor, answeredFor, type AskedFor } from '../http/question.request.js';

export interface TicketExplanations extends AnsweredFor {
  readonly ticketId: string;
  readonly explanations: readonly ExplainedVerdict[];
}

/** What somebody can move to: every instant at which something happened, or became known. */
export interface TicketHistory {
  readonly ticketId: string;
  readonly instants: readonly (Omit<TimelineInstant, 'at'> & { readonly at: string })[];
}

interface UsedCalendar {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timezone: string;
}

type ClosedFor = 'night' | 'weekend' | 'day-of-rest';

export interface HoursInterval {
  readonly from: string;
  readonly until: string;
  readonly open: boolean;
  /** Why it is closed; a day of rest is called by its own name. */
  readonly closed?: { readonly code: ClosedFor; readonly name: Readonly<Record<string, string>> };
}

/** Open and closed time around a ticket, to be drawn: of its service hours, and of every calendar that promises count by. */
export interface TicketServiceHours extends AnsweredFor {
  readonly ticketId: string;
  /** `null` for a ticket without contract, which has no intervals either. */
  readonly calendar: UsedCalendar | null;
  readonly intervals: readonly HoursInterval[];
  readonly calendars: readonly (UsedCalendar & {
    readonly guarantees: readonly GuaranteeId[];
    readonly intervals: readonly HoursInterval[];
  })[];
}

export function ticketHistory(ticketId: string, timeline: readonly TimelineInstant[]): TicketHistory {
  return { ticketId, instants: timeline.map((each) => ({ ...each, at: formatInstant(each.at) })) };
}

export function ticketServiceHours(
  ticketId: string,
  hours: readonly ServiceHoursOfTicket[],
  question: AskedFor,
): TicketServiceHours {
  const calendars = hours.map(({ spans, ...calendar }) => ({
    ...calendar,
    intervals: spans.map(intervalOf),
  }));
  const [first] = calendars;
  return {
    ticketId,
    ...answeredFor(question),
    calendar: first ? usedCalendar(first) : null,
    intervals: first?.intervals ?? [],
    calendars,
  };
}

function usedCalendar({ calendarId, calendarVersion, timezone }: UsedCalendar): UsedCalendar {
  return { calendarId, calendarVersion, timezone };
}

function intervalOf({ from, until, kind, name }: ServiceHoursOfTicket['spans'][number]): HoursInterval {
  const span = { from: formatInstant(from), until: formatInstant(until), open: kind === 'open' };
  if (kind === 'open') return span;
  const names = LANGUAGES.map((language) => [language, name?.[language] ?? say(language, `closed.${kind}`)]);
  return { ...span, closed: { code: kind, name: Object.fromEntries(names) as Record<string, string> } };
}
