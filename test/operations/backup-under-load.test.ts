import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sla, temporaryFolder } from '../support/command-line.js';
import { RunningServer } from '../support/running-server.js';

interface BackedUp {
  readonly events: number;
  readonly root: string;
}

async function answered(...args: string[]): Promise<BackedUp> {
  const { status, stdout, stderr } = await sla([...args, '--json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as BackedUp;
}

test('a backup of a server under load, restored elsewhere, serves what the server had recorded by then', async () => {
  const [folder, backup, restored] = ['data', 'backup', 'restored'].map((name) =>
    join(temporaryFolder(), name),
  ) as [string, string, string];
  const server = await RunningServer.start(folder, { SLA_LOG_LEVEL: 'warn' });
  await server.signAcme();
  const acknowledged: string[] = [];
  const stop = new AbortController();
  const sending = Array.from({ length: 6 }, async () => {
    while (!stop.signal.aborted) acknowledged.push(String((await server.report()).body.ticketId));
  });
  while (acknowledged.length < 100) await pause(5);
  const before = [...acknowledged];
  const { events, root } = await answered('backup', backup, '--store', folder);
  stop.abort();
  await Promise.all(sending);
  expect(await server.stop()).toBe(0);

  expect(await answered('restore', backup, '--store', restored)).toMatchObject({ events, root });
  expect(readdirSync(restored).sort()).toEqual(['keys.sqlite', 'ledger.sqlite']);
  const again = await RunningServer.start(restored);
  const { body } = await again.get('/health/ready');
  expect(body).toMatchObject({ store: String(events - 1), view: String(events - 1) });
  const tickets = await Promise.all(before.map((ticketId) => again.get(`/api/v1/tickets/${ticketId}`)));
  expect(tickets.filter(({ status }) => status !== 200)).toEqual([]);
  // With the keys, so what customers wrote can be read.
  expect(JSON.stringify(tickets[0]?.body.facts)).toContain('No dial tone');
  // And it goes on from there.
  expect((await again.report()).status).toBe(201);
  expect(await again.stop()).toBe(0);

  const facts = async (of: string): Promise<string[]> =>
    (await sla(['export', '--store', of])).stdout.split('\n');
  expect((await facts(restored)).slice(0, events)).toEqual((await facts(folder)).slice(0, events));
});
