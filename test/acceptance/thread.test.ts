import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer } from '../support/event-store-server.js';
import { CONFIRMATION, REPORT, Thread } from '../support/event-store-thread.js';

describe('from a report to a verdict', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await Thread.withAcme();
  });
  afterEach(() => thread.close());

  /** Friday afternoon, an hour and a half before closing. */
  const report = (): Promise<Answer> =>
    thread.server.post('tickets', { ticketId: 'T1', occurredAt: '2026-03-27T15:30:00+01:00', data: REPORT });

  const reaction = async (query: Record<string, string> = {}): Promise<unknown> => {
    const { body } = await thread.server.get('tickets/T1', query);
    return (body.verdicts as { guarantee: string }[]).find(({ guarantee }) => guarantee === 'reaction');
  };

  const seen = (answer: Answer): Record<string, string> => ({ minPosition: String(answer.body.position) });

  test('a fault reported on Friday at 15:30 and confirmed at 16:55 is a reaction in time: due on Monday at 9:00', async () => {
    const reported = await report();
    expect(reported).toMatchObject({ status: 201, etag: '"0"', body: { ticketId: 'T1', revision: 0 } });
    expect(await reaction(seen(reported))).toMatchObject({
      outcome: 'running',
      dueAt: '2026-03-30T07:00:00.000Z',
    });

    thread.clock.set('2026-03-27T16:56:00+01:00');
    const confirmed = await thread.server.post('tickets/T1/acknowledgements', {
      occurredAt: '2026-03-27T16:55:00+01:00',
      data: CONFIRMATION,
    });
    expect(confirmed).toMatchObject({ status: 201, etag: '"1"', body: { revision: 1 } });
    expect(await reaction(seen(confirmed))).toEqual({
      ticketId: 'T1',
      customerId: 'acme',
      guarantee: 'reaction',
      outcome: 'met',
      startedAt: '2026-03-27T14:30:00.000Z',
      dueAt: '2026-03-30T07:00:00.000Z',
      stoppedAt: '2026-03-27T15:55:00.000Z',
      excused: false,
      binding: true,
      termsId: 'variant-2',
      termsVersion: 1,
      calendarId: 'sk-weekdays-0830-1700',
      calendarVersion: 1,
    });
  });

  test('a ticket shows its facts with both times, under the revision as its entity tag', async () => {
    const { body, etag } = await thread.server.get('tickets/T1', seen(await report()));
    expect(etag).toMatch(/^"0\.[\w-]{22}"$/);
    expect(body).toMatchObject({
      ticketId: 'T1',
      customerId: 'acme',
      revision: 0,
      reportedAt: '2026-03-27T14:30:00.000Z',
      asOf: '2026-03-27T14:31:10.000Z',
      asKnownAt: null,
      facts: [
        {
          revision: 0,
          type: 'TicketReported',
          occurredAt: '2026-03-27T14:30:00.000Z',
          recordedAt: '2026-03-27T14:31:10.000Z',
          actor: 'manager-mia',
          data: REPORT,
        },
      ],
    });
    const line = {
      ...{ ticketId: 'T1', customerId: 'acme', contractId: 'acme-1', kind: 'fault', revision: 0 },
      ...{ reportedAt: '2026-03-27T14:30:00.000Z', resolvedAt: null, voidedAt: null },
      ...{ termsId: 'variant-2', termsVersion: 1, isLate: false, isCorrected: false },
    };
    expect(body).toMatchObject(line);
    expect((await thread.server.get('tickets')).body).toEqual({
      ...{ asOf: '2026-03-27T14:31:10.000Z', asKnownAt: null },
      tickets: [line],
      next: null,
    });
  });

  test('without anybody writing, Monday 9:00 passes and the promise is broken', async () => {
    await report();
    thread.clock.set('2026-03-30T09:00:00+02:00');
    expect(await reaction()).toMatchObject({ outcome: 'running' });
    thread.clock.set('2026-03-30T09:00:00.001+02:00');
    expect(await reaction()).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('a confirmation that is recorded late counts from when it happened, and what was known before stays known', async () => {
    await report();
    thread.clock.set('2026-03-31T10:00:00+02:00');
    const late = await thread.server.post('tickets/T1/acknowledgements', {
      occurredAt: '2026-03-27T16:55:00+01:00',
      data: CONFIRMATION,
    });
    expect(await reaction(seen(late))).toMatchObject({ outcome: 'met' });
    expect(await reaction({ asKnownAt: '2026-03-31T09:59:59+02:00' })).toMatchObject({ outcome: 'breached' });
    const { body } = await thread.server.get('tickets/T1', { asKnownAt: '2026-03-31T09:59:59+02:00' });
    expect(body.facts).toHaveLength(1);
    expect(await reaction({ asOf: '2026-03-27T16:00:00+01:00' })).toMatchObject({ outcome: 'running' });
    expect(
      (await thread.server.get('tickets/T1', { asOf: '2026-03-27T15:00:00+01:00' })).body.verdicts,
    ).toEqual([]);
  });

  test('when it happened is now unless it is said', async () => {
    const reported = await thread.server.post('tickets', { data: REPORT });
    expect(reported.status).toBe(201);
    const { body } = await thread.server.get(`tickets/${String(reported.body.ticketId)}`, seen(reported));
    expect(body.reportedAt).toBe('2026-03-27T14:31:10.000Z');
  });

  test('after a restart the same questions have the same answers', async () => {
    await report();
    await thread.server.post('tickets/T1/acknowledgements', { data: CONFIRMATION });
    const asked = { asOf: '2026-03-30T09:00:00+02:00' };
    const before = await thread.server.get('tickets/T1', { ...asked, minPosition: '3' });
    await thread.restart();
    expect(await thread.server.get('tickets/T1', asked)).toEqual(before);
    const resolved = await thread.server.post('tickets/T1/resolution', {
      data: { summary: 'Cable replaced' },
    });
    expect(resolved).toMatchObject({ status: 201, etag: '"2"' });
  });

  test('and so they have where the view was thrown away, for it is made again from the facts', async () => {
    await report();
    const confirmed = await thread.server.post('tickets/T1/acknowledgements', { data: CONFIRMATION });
    const asked = { asOf: '2026-03-30T09:00:00+02:00' };
    const before = await thread.server.get('tickets/T1', { ...asked, ...seen(confirmed) });
    await thread.restart({ withoutView: true });
    expect(await thread.server.get('tickets/T1', asked)).toEqual(before);
  });

  test('is alive and ready', async () => {
    expect(await thread.server.getPlain('/health/live')).toMatchObject({
      status: 200,
      body: { alive: true },
    });
    expect(await thread.server.getPlain('/health/ready')).toMatchObject({
      status: 200,
      body: { store: '1' },
    });
  });
});
