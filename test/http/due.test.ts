import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AskedApplication, Who } from '../support/asked-application.js';
import { REPORT } from '../support/event-store-thread.js';
import { twoContracts } from '../support/two-contracts.js';

let server: AskedApplication;
beforeAll(async () => {
  server = await twoContracts();
});
afterAll(() => server.close());

describe('the clocks that run out next', () => {
  const due = async (query = '', who: Who = 'agent'): Promise<unknown[]> =>
    (await server.ask(`due?${query}`, who)).body.due as unknown[];

  test('say how much service time is left: an hour and a half on Friday, half an hour less than two', async () => {
    expect(await due('customerId=beta&limit=1&asOf=2026-03-27T15:30:00%2B01:00')).toEqual([
      {
        ...{ ticketId: 'T3', customerId: 'beta', guarantee: 'reaction', binding: true },
        ...{
          startedAt: '2026-03-27T14:00:00.000Z',
          dueAt: '2026-03-27T16:00:00.000Z',
          openSecondsLeft: 5400,
        },
      },
    ]);
  });

  test('a night and a weekend are none, and time that runs through counts as it is', async () => {
    await server.post('tickets', { ticketId: 'T5', data: { ...REPORT, customerId: 'beta' } });
    const ofT5 = (
      (await due('customerId=beta')) as {
        ticketId: string;
        guarantee: string;
        dueAt: string;
        openSecondsLeft: number;
      }[]
    )
      .filter(({ ticketId }) => ticketId === 'T5')
      .map(({ guarantee, dueAt, openSecondsLeft }) => [guarantee, dueAt, openSecondsLeft / 3600]);
    expect(ofT5).toEqual([
      // Reported on Friday at 15:30: 1.5 hours that day, and half an hour on Monday from 8:30, by then in summer time.
      ['reaction', '2026-03-30T07:00:00.000Z', 2],
      // Until Tuesday 17:00: 1.5 hours on Friday, 8.5 on each of two days.
      ['remote-resolution', '2026-03-31T15:00:00.000Z', 18.5],
      // Until the end of Friday in two weeks: five working days of the first week, three and Friday itself of Easter's.
      ['final-resolution', '2026-04-10T22:00:00.000Z', 1.5 + 8.5 * 8],
    ]);
    const months = (await due('customerId=acme&until=2026-04-01T00:00:00%2B02:00')) as Record<
      string,
      unknown
    >[];
    expect(months.at(-1)).toMatchObject({
      ...{
        contractId: 'acme-1',
        month: '2026-03',
        guarantee: 'pbx-check',
        dueAt: '2026-03-31T22:00:00.000Z',
      },
      // From Friday 15:30, over the change of clocks on Sunday, to the end of Tuesday: an hour less than it looks.
      openSecondsLeft: 3600 * (8.5 + 4 * 24 - 1),
    });
  });

  test('are a customer’s own', async () => {
    const own = (await due('limit=1000', 'customer')) as { customerId: string }[];
    expect(new Set(own.map(({ customerId }) => customerId))).toEqual(new Set(['acme']));
    expect(await due('customerId=beta', 'customer')).toEqual([]);
  });

  test('take no place to go on from, for the next ones stand first', async () => {
    expect(await server.ask('due?after=x')).toMatchObject({
      status: 400,
      body: { code: 'UNKNOWN_FIELD', field: 'after' },
    });
    expect(await server.ask('due?until=soon')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_INSTANT', field: 'until' },
    });
  });
});
