import { explain, type Judgement } from '#compliance';
import { type CompiledCalendar, namedSpans } from '#calendar';
import { parseInstant } from '#facts';
import {
  type Asked,
  customer,
  type Happening,
  type HistoryLine,
  judged,
  signed,
  ticket,
} from '../../support/situation.js';
import {
  axisPromise,
  type AxisPromise,
  type Explained,
} from '../../../apps/web/src/tickets/axis/geometry/axis-promise.js';
import type { ServiceHours } from '../../../apps/web/src/tickets/axis/geometry/service-hours.js';

const DAY = 86_400_000;

/** What the axis is given of a ticket, made by judging: the rows with their reasons, and open and closed time. */
export interface ExplainedTicket {
  readonly explained: readonly Explained[];
  readonly calendars: readonly ServiceHours[];
  readonly promises: readonly AxisPromise[];
}

/** A fault of `acme`, reported and dealt with as stated. */
export function faultOf(
  termsId: string,
  reported: string,
  happenings: readonly Happening[],
  asked: Asked = {},
): ExplainedTicket {
  return explainedTicket(
    [customer('acme', signed(termsId)), ticket('T1', reported, {}, ...happenings)],
    asked,
  );
}

export function explainedTicket(
  history: readonly (HistoryLine | readonly HistoryLine[])[],
  asked: Asked = {},
): ExplainedTicket {
  const judgements = judged(history, asked).filter(({ verdict }) => verdict.ticketId === 'T1');
  const explained = judgements.map((judgement) => ({
    verdict: judgement.verdict,
    explanation: explain(judgement, { engine: 'sla-ledger', timeZoneData: '2026a' }),
  }));
  const calendars = calendarsOf(judgements);
  return { explained, calendars, promises: explained.map((each) => axisPromise(each, calendars)) };
}

/** The row of one promise. */
export function promiseOf({ promises }: ExplainedTicket, guarantee: string): AxisPromise {
  const found = promises.find((each) => each.guarantee === guarantee);
  if (!found) throw new Error(`No row for ${guarantee}`);
  return found;
}

function calendarsOf(judgements: readonly Judgement[]): ServiceHours[] {
  const compiled = new Map<string, CompiledCalendar>();
  for (const { zone, counted } of judgements)
    for (const calendar of [zone, ...(counted?.measure.calendar ? [counted.measure.calendar] : [])])
      compiled.set(`${calendar.published.id}@${calendar.published.version}`, calendar);
  const instants = judgements.flatMap(({ verdict: { startedAt, dueAt, stoppedAt }, asOf }) => [
    parseInstant(startedAt),
    ...[dueAt, stoppedAt].flatMap((each) => (each === null ? [] : [parseInstant(each)])),
    asOf,
  ]);
  const [from, until] = [Math.min(...instants) - DAY, Math.max(...instants) + DAY];
  return [...compiled.values()].map((calendar) => ({
    calendarId: calendar.published.id,
    calendarVersion: calendar.published.version,
    timezone: calendar.published.timezone,
    spans: namedSpans(calendar, from, until),
  }));
}
