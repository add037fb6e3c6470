import { expect } from '@jest/globals';
import { sla, temporaryFile } from './command-line.js';

/** The lines of a small history, and what the real command says of it when it is broken. */
export const REGISTERED = event('customer-acme', 'CustomerRegistered', {
  name: 'ACME',
  email: 'it@acme.example',
});
export const SIGNED = signed('variant-2');
export const REPORTED = event('ticket-T1', 'TicketReported', {
  customerId: 'acme',
  channel: 'phone',
  kind: 'fault',
  subject: 'No dial tone',
});

export function event(
  stream: string,
  type: string,
  data: object,
  occurredAt = '2026-03-27T15:30:00+01:00',
): string {
  return JSON.stringify({ stream, type, occurredAt, data });
}

export function signed(termsId: string, from = '2026-01-02'): string {
  return event('customer-acme', 'ContractSigned', { contractId: 'acme-1', termsId, termsVersion: 1, from });
}

export interface Answer {
  readonly error: { code: string; message: string; line?: number; field?: string; calendarId?: string };
}

/** Judges a broken history by the real command, and checks what holds for every error. */
export async function errorOf(
  lines: readonly string[] | string,
  ...args: string[]
): Promise<Answer['error']> {
  const file = temporaryFile('history.jsonl', typeof lines === 'string' ? lines : `${lines.join('\n')}\n`);
  const { status, stdout, stderr } = await sla(['judge', file, ...args]);
  const { error } = JSON.parse(stdout) as Answer;
  expect(status).toBe(1);
  expect(stderr).toBe(`sla: ${error.code}: ${error.message}\n`);
  return error;
}
