import type { StoredEvent } from '#event-store';
import { formatInstant, type Instant } from '#facts';
import { personalData } from '#history';

/** Stands in place of a personal field of somebody whom an export is not about. Fits a field of text. */
const WITHHELD = '[withheld]';

/** What stands in place of a field that the keys at hand do not open. */
const CLOSED = '[sealed]';

/**
 * An event as a line of a history file (design: events, "History files"), with what else is known of it: who caused it
 * and by which request, what an imported history claims, and its schema.
 *
 * @param knownAt when it counts as known, which is what the file is judged by: as a history that was imported claims.
 *   When the store recorded it stands beside it, where that is not the same.
 */
export function historyLine(event: StoredEvent, knownAt: Instant): string {
  const { stream, type, occurredAt, recordedAt, id, data } = event;
  const { claimedRecordedAt, ...stated } = event.metadata;
  const claim =
    claimedRecordedAt === undefined ? {} : { claimedRecordedAt: formatInstant(claimedRecordedAt) };
  const stored = knownAt === recordedAt ? {} : { storedAt: formatInstant(recordedAt) };
  const times = { occurredAt: formatInstant(occurredAt), recordedAt: formatInstant(knownAt) };
  return `${JSON.stringify({ stream, type, ...times, id, data, metadata: { ...stated, ...claim, ...stored } })}\n`;
}

/** Whether something in it could not be opened: the file with the keys is missing, or is another store's. */
export function isClosed({ data }: StoredEvent): boolean {
  return Object.values(data as object).includes(CLOSED);
}

/** The event with nothing personal in it. */
export function withheld(event: StoredEvent): StoredEvent {
  const fields = personalData.personalFieldsOf(event);
  const data = { ...(event.data as object), ...Object.fromEntries(fields.map((field) => [field, WITHHELD])) };
  return { ...event, data };
}
