import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

interface Count {
  readonly month: string;
  readonly customerId: string;
  readonly guarantee: string;
  readonly outcome: string;
}

describe('how promises were kept, over HTTP', () => {
  let story: TwoCustomers;
  beforeAll(async () => {
    story = await twoCustomers();
  });
  afterAll(() => story.server.close());

  const counts = async (...asked: Parameters<TwoCustomers['get']>): Promise<Count[]> => {
    const { body } = await story.get(...asked);
    return body.counts as Count[];
  };

  test('they are counted by month, customer and promise, as of the instant asked about', async () => {
    const { status, headers, body } = await story.get('compliance?guarantee=reaction');
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-cache']);
    expect(body).toEqual({
      asOf: '2026-03-30T10:00:00.000Z',
      asKnownAt: null,
      counts: [
        {
          ...{ month: '2026-03', customerId: 'acme', guarantee: 'reaction', binding: true },
          ...{ outcome: 'breached', excused: false, count: 1 },
        },
      ],
    });
  });

  test('on Monday at 8:45 the reaction still had a quarter of an hour', async () => {
    const then = await counts('compliance?guarantee=reaction&asOf=2026-03-30T08:45:00%2B02:00');
    expect(then).toMatchObject([{ outcome: 'running' }]);
  });

  test('what had been recorded by Saturday knows of no confirmation, so it was broken at 9:00 and is open', async () => {
    const known = await story.get(
      'compliance?guarantee=reaction&asOf=2026-03-30T08:59:00%2B02:00&asKnownAt=2026-03-28T00:00:00Z',
    );
    expect(known.body).toMatchObject({
      asKnownAt: '2026-03-28T00:00:00.000Z',
      counts: [{ outcome: 'running' }],
    });
  });

  test('months can be left out on either side', async () => {
    expect((await counts('compliance')).map(({ month }) => month)).toContain('2026-03');
    expect(await counts('compliance?from=2026-04')).toEqual([]);
    expect(await counts('compliance?until=2026-02')).toEqual([]);
    expect((await counts('compliance?from=2026-03&until=2026-03')).length).toBeGreaterThan(3);
  });

  test('a customer sees the counts of their own promises, and of nobody else’s', async () => {
    const all = await counts('compliance');
    expect(new Set(all.map(({ customerId }) => customerId))).toEqual(new Set(['acme', 'zeta']));
    const own = await counts('compliance', 'customer');
    expect(own).toEqual(all.filter(({ customerId }) => customerId === 'acme'));
    expect(await counts('compliance?customerId=zeta', 'customer')).toEqual([]);
  });

  test('a spreadsheet gets them as a table', async () => {
    const { headers, text } = await story.get('compliance?guarantee=reaction', 'auditor', {
      accept: 'text/csv',
    });
    expect(headers['content-type']).toContain('text/csv');
    expect(text).toBe(
      'month,customerId,guarantee,binding,outcome,excused,count\r\n2026-03,acme,reaction,true,breached,false,1\r\n',
    );
  });

  test.each([
    ['compliance?from=2026-13', 'INVALID_FIELD from'],
    ['compliance?from=2026-04&until=2026-03', 'INVALID_FIELD until'],
    ['compliance?guarantee=swiftness', 'INVALID_FIELD guarantee'],
    ['compliance?month=2026-03', 'UNKNOWN_FIELD month'],
    ['compliance?asOf=yesterday', 'INVALID_INSTANT asOf'],
    ['compliance/report', 'MISSING_FIELD month'],
    ['compliance/report?month=March', 'INVALID_FIELD month'],
    ['compliance/report?month=2026-03&customerId=nobody', 'UNKNOWN_CUSTOMER customerId'],
  ])('%s is refused: %s', async (path, expected) => {
    const { headers, body } = await story.get(path);
    expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  describe('the report of a month', () => {
    test('has shares with and without excuses, the worst margin, and whether a row is missing', async () => {
      const { status, body } = await story.get('compliance/report?month=2026-03');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ...{ format: 1, month: '2026-03', asOf: '2026-03-30T10:00:00.000Z', customerId: null },
        completeness: { findings: [] },
      });
      const { overall } = body.promises as { overall: { guarantee: string }[] };
      expect(overall.find(({ guarantee }) => guarantee === 'reaction')).toMatchObject({
        ...{ kept: 0, broken: 1, rate: { kept: 0, of: 1 }, rateWithoutExcuses: { kept: 0, of: 1 } },
        worst: { ticketId: 'T1', duration: -30 * 60_000, serviceTime: -30 * 60_000 },
      });
    });

    test('of a month without promises says so', async () => {
      const { status, body } = await story.get('compliance/report?month=2026-01');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        month: '2026-01',
        promises: { rows: [] },
        completeness: { expected: 0, findings: [] },
      });
    });

    test('shows a customer nothing of others, and others do not exist', async () => {
      const { body } = await story.get('compliance/report?month=2026-03', 'customer');
      expect(body).toMatchObject({ customerId: 'acme' });
      const { customers } = body.promises as { customers: { customerId: string }[] };
      expect(customers.map(({ customerId }) => customerId)).toEqual(['acme']);
      const others = await story.get('compliance/report?month=2026-03&customerId=zeta', 'customer');
      const nobody = await story.get('compliance/report?month=2026-03&customerId=nobody', 'customer');
      expect([others.status, others.text.replaceAll('zeta', 'nobody')]).toEqual([404, nobody.text]);
    });
  });
});
