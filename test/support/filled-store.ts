import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Clock,
  type EventStore,
  type NewEvent,
  openEventStore,
  type RecordStore,
  SqliteRecordStore,
  SystemClock,
} from '#event-store';
import { personalData } from '#history';

/** A store in a folder, as a server opens it: for writing, with its keys beside it. */
export function writableStore(folder: string, clock: Clock = new SystemClock()): EventStore {
  mkdirSync(folder, { recursive: true });
  return openEventStore({ kind: 'sqlite', file: join(folder, 'ledger.sqlite') }, clock, { personalData });
}

/** A customer of that name, and reports of theirs. */
export async function recordReports(store: EventStore, customerId: string, count: number): Promise<void> {
  await store.append(`customer-${customerId}`, [registration(customerId)], 'any');
  const tickets = Array.from({ length: count }, (_, index) => `${customerId}-${index}`);
  await Promise.all(
    tickets.map((ticketId) => store.append(`ticket-${ticketId}`, [reportOf(ticketId, customerId)], 'any')),
  );
}

export function readRecords<Outcome>(
  folder: string,
  read: (records: RecordStore) => Promise<Outcome>,
): Promise<Outcome> {
  const records = new SqliteRecordStore(join(folder, 'ledger.sqlite'), { readonly: true });
  return read(records).finally(() => records.close());
}

/** How many records a folder's store holds; none where there is no store yet. */
export async function countRecords(folder: string): Promise<number> {
  try {
    return await readRecords(folder, async (records) => Number((await records.newest())?.position ?? -1) + 1);
  } catch {
    return 0;
  }
}

function registration(customerId: string): NewEvent {
  const data = { name: `${customerId} s.r.o.`, email: `it@${customerId}.example` };
  return eventOf('CustomerRegistered', data);
}

function reportOf(ticketId: string, customerId: string): NewEvent {
  const data = {
    ticketId,
    customerId,
    channel: 'phone',
    kind: 'fault',
    subject: `No dial tone at ${ticketId}`,
  };
  return eventOf('TicketReported', data);
}

function eventOf(type: string, data: object): NewEvent {
  const metadata = { schema: 1, actor: 'eva', correlationId: 'c', causationId: 'c' };
  return { id: randomUUID(), type, occurredAt: Date.now(), data, metadata };
}
