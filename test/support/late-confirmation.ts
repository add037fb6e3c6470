import { all } from './event-store-samples.js';
import type { Answer } from './event-store-server.js';
import { CONFIRMATION, REPORT, Thread } from './event-store-thread.js';

/** ACME's phone is dead since Friday 15:30; receipt was confirmed on Monday at 9:30, half an hour too late. It is noon. */
export async function lateConfirmation(): Promise<Thread> {
  const thread = await Thread.withAcme();
  await thread.server.post('tickets', {
    ticketId: 'T1',
    occurredAt: '2026-03-27T15:30:00+01:00',
    data: REPORT,
  });
  thread.clock.set('2026-03-30T12:00:00+02:00');
  await thread.server.post('tickets/T1/acknowledgements', {
    occurredAt: '2026-03-30T09:30:00+02:00',
    data: CONFIRMATION,
  });
  return thread;
}

/** The newest event of a stream, as far as it matters here. */
export async function newestOf({ server }: Thread, stream: string): Promise<unknown> {
  const { type, data } = (await all(server.store.readStream(stream))).at(-1) ?? {};
  return { type, data };
}

/** The verdict on the reaction, as soon as an answer shows in it. */
export async function reactionOf({ server }: Thread, answer: Answer): Promise<unknown> {
  const { body } = await server.get('tickets/T1', { minPosition: String(answer.body.position) });
  return (body.verdicts as { guarantee: string }[]).find(({ guarantee }) => guarantee === 'reaction');
}
