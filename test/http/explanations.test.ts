import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AskedApplication } from '../support/asked-application.js';
import { easterTickets } from '../support/easter-tickets.js';
import { all } from '../support/event-store-samples.js';
import { REPORT } from '../support/event-store-thread.js';
let server: AskedApplication;
beforeAll(async () => {
  server = await easterTickets();
});
afterAll(() => server.close());

interface Explained {
  readonly verdict: { readonly guarantee: string; readonly outcome: string };
  readonly sentence: string;
  readonly explanation: {
    readonly sentence: { readonly en: string; readonly sk: string };
    readonly time: { readonly intervals?: unknown } | null;
  };
}

describe('why a verdict is as it is', () => {
  test('is said in the language of whoever asks, and both stay at hand', async () => {
    const path = 'tickets/T1/explanations?guarantee=reaction';
    const [slovak, english] = [
      await server.ask(path, 'agent', { 'accept-language': 'sk-SK,sk;q=0.9,en;q=0.8' }),
      await server.ask(path),
    ];
    const [inSlovak, inEnglish] = [slovak, english].map(({ body }) => (body.explanations as Explained[])[0]);
    expect(english.body).toMatchObject({ ticketId: 'T1', asOf: '2026-04-08T08:00:00.000Z', asKnownAt: null });
    expect(english.body.explanations).toHaveLength(1);
    expect(inEnglish?.verdict).toMatchObject({ guarantee: 'reaction', outcome: 'breached' });
    expect(inEnglish?.sentence).toContain('25 minutes too late');
    expect(inSlovak?.sentence).toContain('omeškanie 25 minút');
    expect(inSlovak?.explanation).toEqual(inEnglish?.explanation);
    expect(inEnglish?.explanation.sentence).toEqual({ en: inEnglish?.sentence, sk: inSlovak?.sentence });
    expect(slovak.headers.vary).toContain('accept-language');
  });

  test('has one for every verdict, as of and as known at any instant', async () => {
    const shown = async (query = ''): Promise<unknown[]> => {
      const { body } = await server.ask(`tickets/T1?${query}`);
      const explained = (await server.ask(`tickets/T1/explanations?${query}`)).body
        .explanations as Explained[];
      expect(explained.map(({ verdict }) => verdict)).toEqual(body.verdicts);
      return explained.map(({ verdict: { guarantee, outcome } }) => `${guarantee} ${outcome}`);
    };
    expect(await shown()).toContain('reaction breached');
    expect(await shown('asOf=2026-04-07T08:59:00%2B02:00')).toContain('reaction running');
    expect(await shown('asKnownAt=2026-04-08T09:00:00%2B02:00&asOf=2026-04-07T09:00:00%2B02:00')).toContain(
      'reaction running',
    );
    expect(await shown('asOf=2026-04-02T15:00:00%2B02:00')).toEqual([]);
  });

  test('a promise that does not exist is a problem', async () => {
    expect(
      await server.ask('tickets/T1/explanations?guarantee=coffee', 'agent', { 'accept-language': 'sk' }),
    ).toMatchObject({
      status: 400,
      body: { code: 'INVALID_FIELD', field: 'guarantee', detail: expect.stringContaining('nemôže byť') },
    });
  });
});

test('before it was reported, a ticket has nothing to show but whose it is', async () => {
  const { body } = await server.ask('tickets/T1?asOf=2026-04-02T15:00:00%2B02:00');
  expect(body).toEqual({
    ...{ ticketId: 'T1', customerId: 'acme', revision: 1, reportedAt: null },
    ...{
      asOf: '2026-04-02T13:00:00.000Z',
      asKnownAt: null,
      timezone: 'Europe/Bratislava',
      facts: [],
      verdicts: [],
    },
  });
});

describe('whose ticket it is', () => {
  const easter = 'from=2026-04-02T12:00:00Z&until=2026-04-07T12:00:00Z';

  test.each(['explanations', 'history', `service-hours?${easter}`])(
    'a customer gets the %s of their own, and another’s looks like one that does not exist',
    async (question) => {
      expect((await server.ask(`tickets/T1/${question}`, 'customer')).status).toBe(200);
      const [others, none] = [
        await server.ask(`tickets/T2/${question}`, 'customer'),
        await server.ask(`tickets/T3/${question}`, 'customer'),
      ];
      expect(others).toMatchObject({ status: 404, body: { code: 'UNKNOWN_TICKET' } });
      expect(others.text.replaceAll('T2', 'T3')).toBe(none.text);
    },
  );

  test('a report for the wrong customer that was retracted opens the ticket to the right one alone', async () => {
    await server.post('tickets', { ticketId: 'T9', data: REPORT });
    const [wrong] = await all(server.store.readStream('ticket-T9'));
    const change = { eventId: wrong?.id, reason: 'It was Zeta who called' };
    await server.post('tickets/T9/change-proposals', {
      data: { changeId: 'r1', type: 'FactRetracted', change },
    });
    await server.post('tickets/T9/change-proposals/r1/approval', {}, 'ivan');
    await server.post('tickets', { ticketId: 'T9', data: { ...REPORT, customerId: 'zeta' } });
    const zeta = { id: 'z', roles: ['customer'], customerId: 'zeta' } as const;
    for (const path of ['tickets/T9', 'tickets/T9/explanations', 'tickets/T9/history']) {
      expect([path, (await server.ask(path, 'customer')).status]).toEqual([path, 404]);
      expect([path, (await server.ask(path, zeta)).status]).toEqual([path, 200]);
    }
  });
});
