import { useMemo } from 'react';
import type { TicketExplanations } from '../../api/answers.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Instants } from '../../instants.js';
import { axisPromise, type AxisPromise, byStartAndDue, type Explained } from './geometry/axis-promise.js';
import { type Extents, extentsOf } from './geometry/extent.js';
import type { ServiceHours } from './geometry/service-hours.js';
import type { Instant } from './geometry/span.js';
import { serviceHours, type ServiceHoursAnswer } from './service-hours-answer.js';

const DAY = 86_400_000;
/** As much as the server tells at once. */
const MOST_DAYS = 399;

export interface AxisAnswers {
  /** The rows in order: what started first, and of that what was due first. */
  readonly explained: readonly Explained[];
  readonly promises: readonly AxisPromise[];
  readonly calendars: readonly ServiceHours[];
  readonly extents: Extents;
  readonly asOf: Instant;
}

/** What the axis of a ticket shows: the verdicts with their reasons, and open and closed time as far as they reach. */
export function useAxisAnswers(ticketId: string, instants: Instants, facts: readonly Instant[]) {
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  const explained = useAnswer<TicketExplanations>(`${path}/explanations`, { ...instants }, { keeps: true });
  const first = useMemo(
    () => (explained.data ? axisAnswers(explained.data, [], facts) : undefined),
    [explained.data, facts],
  );
  const { from = 0, until = 0 } = first ? spanAskedFor(first.extents) : {};
  const hours = useAnswer<ServiceHoursAnswer>(
    `${path}/service-hours`,
    { ...instants, from: new Date(from).toISOString(), until: new Date(until).toISOString() },
    { keeps: true, enabled: first !== undefined },
  );
  const data = useMemo(
    () => explained.data && hours.data && axisAnswers(explained.data, serviceHours(hours.data), facts),
    [explained.data, hours.data, facts],
  );
  return {
    data,
    error: explained.error ?? hours.error,
    refetch: () => Promise.all([explained.refetch(), hours.refetch()]),
  };
}

function axisAnswers(
  explanations: TicketExplanations,
  calendars: readonly ServiceHours[],
  facts: readonly Instant[],
): AxisAnswers {
  const explained = explanations.explanations.toSorted(byStartAndDue);
  const promises = explained.map((each) => axisPromise(each, calendars));
  const asOf = Date.parse(explanations.asOf);
  const extents = extentsOf(promises, facts, asOf);
  return { explained, promises, calendars: countedBy(promises, calendars), extents, asOf };
}

/** The calendars whose open time some promise counts; the first where none does, so that nights have a name. */
function countedBy(promises: readonly AxisPromise[], calendars: readonly ServiceHours[]): ServiceHours[] {
  const used = calendars.filter(({ spans }) => promises.some(({ hours }) => hours === spans));
  return used.length > 0 ? used : calendars.slice(0, 1);
}

/** In whole days, so that a clock that runs does not ask anew at each instant. */
function spanAskedFor({ whole }: Extents): { from: Instant; until: Instant } {
  const from = Math.floor(whole.from / DAY) * DAY;
  return { from, until: Math.min(Math.ceil(whole.until / DAY) * DAY, from + MOST_DAYS * DAY) };
}
