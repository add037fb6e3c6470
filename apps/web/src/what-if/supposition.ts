import type { Parameters } from '../api/ask.js';
import { useFilters } from '../shared/filters.js';
import { useInstants } from '../instants.js';
import { monthFrom, monthOf } from '../shared/months.js';
import { isMonth } from './months.js';
import { isReading, type Reading } from './readings.js';

const NAMES = ['from', 'until', 'customerId', 'terms', 'calendar', 'reading', 'flip'] as const;
type Name = (typeof NAMES)[number];

/** What is supposed, over which months and of whom; it stands in the address. */
export interface Supposition {
  readonly from: string;
  readonly until: string;
  readonly customerId?: string | undefined;
  /** `variant-3@1` */
  readonly terms?: string | undefined;
  /** `sk-weekdays-0830-1700@2` */
  readonly calendar?: string | undefined;
  readonly readings: readonly Reading[];
}

export type Suppose = (change: Readonly<Partial<Record<Name, string | undefined>>>) => void;

/** A year, where nobody has said over which months. */
const USUAL_MONTHS = 12;

export function useSupposition(): readonly [Supposition, Suppose, { readonly flip?: string }] {
  const [stated, suppose] = useFilters(NAMES);
  const { asOf = Date.now() } = useInstants();
  const until = isMonth(stated.until) ? stated.until : monthOf(asOf);
  const from = isMonth(stated.from) ? stated.from : monthFrom(until, 1 - USUAL_MONTHS);
  const { customerId, terms, calendar, reading = '', flip } = stated;
  const readings = reading.split(',').filter(isReading);
  return [
    { from, until, customerId, terms, calendar, readings },
    suppose,
    flip === undefined ? {} : { flip },
  ];
}

export function isSupposed({ terms, calendar, readings }: Supposition): boolean {
  return terms !== undefined || calendar !== undefined || readings.length > 0;
}

/** As the server is asked. */
export function parametersOf({
  from,
  until,
  customerId,
  terms,
  calendar,
  readings,
}: Supposition): Parameters {
  const [termsId, termsVersion] = terms?.split('@') ?? [];
  const [calendarId, calendarVersion] = calendar?.split('@') ?? [];
  const reading = readings.length > 0 ? readings : undefined;
  return { from, until, customerId, termsId, termsVersion, calendarId, calendarVersion, reading };
}
