import type { ChangeLine } from './answers.js';

/** Where the changes of a stream are proposed and decided. */
export function proposalsPath({ stream, ...ids }: ChangeLine): string {
  const at = (about: string, id: string): string => `/${about}/${encodeURIComponent(id)}/change-proposals`;
  if (ids.ticketId !== undefined) return at('tickets', ids.ticketId);
  if (ids.customerId !== undefined) return at('customers', ids.customerId);
  if (ids.termsId !== undefined) return at('terms', ids.termsId);
  if (ids.calendarId !== undefined) return at('calendars', ids.calendarId);
  return `/${stream}/change-proposals`;
}

/** A change as it was proposed; empty where what was personal in it was erased. */
export function contentOf({ data }: Pick<ChangeLine, 'data'>): Readonly<Record<string, unknown>> {
  return typeof data.change === 'object' ? data.change : {};
}

/** A text of a change; nothing where it has none of that name. */
export function textIn(content: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = content[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
