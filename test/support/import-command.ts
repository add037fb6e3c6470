import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sla, temporaryFolder } from './command-line.js';

export const AT = '2026-01-05T09:00:00+01:00';

export const line = (stream: string, type: string, data: object, occurredAt = AT): string =>
  JSON.stringify({ stream, type, occurredAt, data });
export const REGISTERED = line('customer-acme', 'CustomerRegistered', {
  name: 'Zuzana Nová',
  email: 'z@acme.example',
});
export const REPORTED = line('ticket-T1', 'TicketReported', {
  customerId: 'acme',
  channel: 'phone',
  kind: 'fault',
  subject: 'Nobody can reach Zuzana',
});
export const RESOLVED = line('ticket-T1', 'TicketResolved', { summary: 'Zuzana can be reached' });

interface Rejected {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  readonly text: string;
}

interface Imported {
  readonly status: number | null;
  readonly stderr: string;
  readonly summary: Record<string, unknown>;
}

/** Runs `sla import` for programs. */
export async function imported(file: string, store: string, ...options: string[]): Promise<Imported> {
  const { status, stdout, stderr } = await sla(['import', file, '--store', store, '--json', ...options]);
  return { status, stderr, summary: stdout === '' ? {} : (JSON.parse(stdout) as Record<string, unknown>) };
}

/** What a file of rejected lines holds. */
export function rejectedIn(file: string): Rejected[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((each) => JSON.parse(each) as Rejected);
}

export const newStore = (): string => join(temporaryFolder(), 'store');
/** What stands in the files of a store, but for its lock: whoever opens that in the same process lets go of it. */
export const bytesOf = (store: string): Buffer[] =>
  readdirSync(store)
    .filter((file) => /^(ledger|keys)\.sqlite(-wal)?$/.test(file))
    .map((file) => readFileSync(join(store, file)));
