import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Verdict } from '#compliance';
import type { AskedApplication } from '../support/asked-application.js';
import { all } from '../support/event-store-samples.js';
import { twoContracts } from '../support/two-contracts.js';

let server: AskedApplication;
beforeAll(async () => {
  server = await twoContracts();
});
afterAll(() => server.close());

describe('a contract’s months', () => {
  const beta = { id: 'b', roles: ['customer'], customerId: 'beta' } as const;

  test('have verdicts and explanations of their own, as of any instant', async () => {
    const { body } = await server.ask('contracts/acme-1/verdicts?asOf=2026-03-01T00:00:00%2B01:00');
    expect(body).toMatchObject({ contractId: 'acme-1', asOf: '2026-02-28T23:00:00.000Z', asKnownAt: null });
    expect(body.verdicts).toEqual([
      expect.objectContaining({
        contractId: 'acme-1',
        month: '2026-02',
        guarantee: 'pbx-check',
        outcome: 'breached',
      }),
      expect.objectContaining({
        contractId: 'acme-1',
        month: '2026-03',
        guarantee: 'pbx-check',
        outcome: 'running',
      }),
    ]);
    const explained = await server.ask('contracts/acme-1/explanations?guarantee=pbx-check', 'agent', {
      'accept-language': 'sk',
    });
    expect(explained.body.explanations).toHaveLength(2);
    const [first] = explained.body.explanations as {
      verdict: Verdict;
      sentence: string;
      explanation: { sentence: { sk: string } };
    }[];
    expect(first?.verdict).toMatchObject({ month: '2026-02', outcome: 'breached' });
    expect(first?.sentence).toBe(first?.explanation.sentence.sk);
  });

  test.each(['verdicts', 'explanations'])(
    'another’s %s look like those of a contract that does not exist',
    async (what) => {
      expect((await server.ask(`contracts/acme-1/${what}`, 'customer')).status).toBe(200);
      const [others, none] = [
        await server.ask(`contracts/acme-1/${what}`, beta),
        await server.ask(`contracts/acme-9/${what}`, beta),
      ];
      expect(others).toMatchObject({ status: 404, body: { code: 'UNKNOWN_CONTRACT' } });
      expect(others.text.replaceAll('acme-1', 'acme-9')).toBe(none.text);
      expect(
        (await server.ask(`contracts/acme-9/${what}`, 'agent', { 'accept-language': 'sk' })).body.detail,
      ).toBe('Zmluva acme-9 neexistuje.');
    },
  );

  test('which of them an auditor read or took away is written down', async () => {
    server.clock.set('2026-03-28T09:00:00+01:00');
    await server.ask('contracts/acme-1/verdicts', 'auditor');
    await server.ask('contracts/acme-1/verdicts', 'auditor', { accept: 'text/csv' });
    const events = await all(server.store.readStream('access-log-2026-03-28'));
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['DataRead', { user: 'the-auditor', what: 'contract', id: 'acme-1' }],
      ['DataExported', { user: 'the-auditor', what: 'verdicts', id: 'acme-1' }],
    ]);
  });
});
