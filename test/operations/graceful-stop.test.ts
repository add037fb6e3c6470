import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { sla, temporaryFolder } from '../support/command-line.js';
import { RunningServer } from '../support/running-server.js';

/** Senders at the same time. */
const SENDERS = 12;

interface Sent {
  /** Tickets whose recording was acknowledged. */
  readonly acknowledged: Set<string>;
  /** Other answers than 201. */
  readonly refused: Set<number>;
}

/** Reports one ticket after the other until nobody answers any more. */
async function sendUntilNobodyAnswers(server: RunningServer, sent: Sent): Promise<void> {
  for (;;) {
    try {
      const { status, body } = await server.report();
      if (status === 201) sent.acknowledged.add(String(body.ticketId));
      else return void sent.refused.add(status);
    } catch {
      return;
    }
  }
}

/** The tickets of a store, a line for each time that it was reported. */
async function reported(folder: string): Promise<string[]> {
  const { status, stdout } = await sla(['export', '--store', folder]);
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line.includes('"TicketReported"'))
    .map((line) => (JSON.parse(line) as { stream: string }).stream.replace('ticket-', ''));
}

test.each([
  ['SIGTERM', 15],
  ['SIGTERM', 140],
  ['SIGINT', 600],
] as const)(
  'a server that is told to stop by %s under load, after %i acknowledgements, has kept everything that it acknowledged, once',
  async (signal, count) => {
    const folder = temporaryFolder();
    const server = await RunningServer.start(folder, { SLA_LOG_LEVEL: 'warn' });
    const sent: Sent = { acknowledged: new Set(), refused: new Set() };
    const sending = Array.from({ length: SENDERS }, () => sendUntilNobodyAnswers(server, sent));
    while (sent.acknowledged.size < count) await pause(1);
    expect(await server.stop(signal)).toBe(0);
    await Promise.all(sending);
    // Nobody was told that something broke: who came too late heard that, or nothing.
    expect([...sent.refused].filter((status) => status !== 503)).toEqual([]);
    expect(server.log).toBe('');
    const stored = await reported(folder);
    expect(new Set(stored).size).toBe(stored.length);
    expect([...sent.acknowledged].filter((ticketId) => !stored.includes(ticketId))).toEqual([]);
    expect((await sla(['verify', '--store', folder])).status).toBe(0);
  },
);

test('a request that takes longer than the server may wait is cut off, and the server ends', async () => {
  const server = await RunningServer.start(temporaryFolder(), { SLA_STOP_SECONDS: '1' });
  const endless = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) });
  const hanging = fetch(`${server.listening.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: endless,
    duplex: 'half',
  }).catch((error: unknown) => error);
  await pause(300);
  expect(await server.stop()).toBe(0);
  expect(String(await hanging)).toMatch(/^TypeError/);
  expect(server.log).toContain('not answered in time');
});
