import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/command-line.js';
import { LiveStream } from '../support/live-stream.js';
import { RunningServer } from '../support/running-server.js';
import { signedInOn } from '../support/signed-in.js';

test('a server that is told to stop waits for nobody who listens, and tells them', async () => {
  const folder = temporaryFolder();
  const server = await RunningServer.start(folder, { SLA_LOG_LEVEL: 'warn' });
  const listeners = await Promise.all(
    Array.from({ length: 5 }, () => LiveStream.open(server.listening.url, signedInOn(folder))),
  );
  await server.report();
  for (const listener of listeners) await listener.until(({ recorded }) => recorded.length === 1);
  expect(await server.stop()).toBe(0);
  for (const { ended, events } of listeners) {
    await ended;
    expect(events.at(-1)).toEqual({ event: 'closed', data: { reason: 'STOPPING' } });
  }
  // Nobody was cut off: that would be said.
  expect(server.log).toBe('');
});
