import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KeyRing, SystemRandomness } from '#event-store';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

interface Customer {
  readonly customerId: string;
  readonly name: string | null;
}

describe('customers over HTTP', () => {
  let story: TwoCustomers;
  beforeAll(async () => {
    story = await twoCustomers();
  });
  afterAll(() => story.server.close());

  const customers = async (...asked: Parameters<TwoCustomers['get']>): Promise<Customer[]> => {
    const { body } = await story.get(...asked);
    return body.customers as Customer[];
  };

  const ACME = {
    customerId: 'acme',
    name: 'ACME s.r.o.',
    contracts: [
      { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02', until: null },
    ],
    openTickets: 1,
  };

  test('a list has everybody’s name, contracts and open tickets', async () => {
    expect(await customers('customers')).toEqual([
      ACME,
      { customerId: 'zeta', name: 'Žeta, a.s.', contracts: [], openTickets: 1 },
    ]);
  });

  test('a name is found by a part of it, in whatever letters', async () => {
    const ids = async (text: string): Promise<string[]> =>
      (await customers(`customers?text=${encodeURIComponent(text)}`)).map(({ customerId }) => customerId);
    expect(await ids('s.R.o')).toEqual(['acme']);
    expect(await ids('zet')).toEqual(['zeta']);
    expect(await ids('ŽETA')).toEqual(['zeta']);
    expect(await ids('%')).toEqual([]);
  });

  test('pages lose nobody and repeat nobody', async () => {
    for (const number of [1, 2, 3, 4, 5]) await story.register(`more-${number}`, `Ďalší zákazník ${number}`);
    const all = (await customers('customers')).map(({ customerId }) => customerId);
    for (const text of ['', '&text=dalsi', '&text=e']) {
      const pages = await story.pages<Customer>(`customers?limit=2${text}`, 'customers');
      const seen = pages.map(({ customerId }) => customerId);
      const expected = text === '&text=dalsi' ? all.filter((id) => id.startsWith('more')) : all;
      expect(seen).toEqual(expected);
    }
  });

  test('one customer comes with the revision that a change of theirs has to name', async () => {
    const { status, headers, body } = await story.get('customers/acme');
    expect([status, body]).toEqual([
      200,
      { asOf: '2026-03-30T10:00:00.000Z', asKnownAt: null, ...ACME, revision: 1 },
    ]);
    expect(headers.etag).toMatch(/^"1\./);
  });

  test('a contract that was amended and ended shows its versions, day by day', async () => {
    const amended = { contractId: 'more-1-a', termsId: 'variant-1', termsVersion: 1, from: '2026-01-05' };
    await story.record('customers/more-1/contracts', amended, '2026-01-05T09:00:00+01:00');
    await story.record(
      'customers/more-1/contract-amendments',
      { ...amended, termsId: 'variant-3', from: '2026-02-01' },
      '2026-01-20T09:00:00+01:00',
    );
    const ending = { contractId: 'more-1-a', on: '2026-03-01', reason: 'Moved away' };
    await story.record('customers/more-1/contract-endings', ending, '2026-02-10T09:00:00+01:00');
    const versions = async (query = ''): Promise<unknown> =>
      (await story.get(`customers/more-1${query}`)).body.contracts;
    const [first, second] = [
      { ...amended, until: '2026-02-01' },
      { ...amended, termsId: 'variant-3', from: '2026-02-01', until: '2026-03-01' },
    ];
    expect(await versions()).toEqual([first, second]);
    // Before the ending was agreed, and before the amendment was.
    expect(await versions('?asOf=2026-02-01T00:00:00Z')).toEqual([first, { ...second, until: null }]);
    expect(await versions('?asOf=2026-01-10T00:00:00Z')).toEqual([{ ...first, until: null }]);
  });

  test('on Friday at noon ACME had nothing open, and before it was registered it did not exist', async () => {
    const friday = await story.get('customers/acme?asOf=2026-03-27T12:00:00%2B01:00');
    expect(friday.body).toMatchObject({ customerId: 'acme', openTickets: 0 });
    const earlier = await story.get('customers/acme?asOf=2026-01-01T12:00:00Z');
    expect(earlier).toMatchObject({ status: 404, body: { code: 'UNKNOWN_CUSTOMER' } });
  });

  test('a month’s account has every charge with its grounds, and amounts as decimal text', async () => {
    const { status, body } = await story.get('customers/zeta/account?month=2026-03');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ customerId: 'zeta', month: '2026-03', total: '45.00', unfounded: 0, asKnownAt: null },
      lines: [{ ticketId: 'T2', amount: '45.00', basis: { halfHours: 2 }, fact: { type: 'PaidWorkLogged' } }],
    });
  });

  test('before the work was done there was nothing to charge', async () => {
    const { body } = await story.get('customers/zeta/account?month=2026-03&asOf=2026-03-27T10:45:00%2B01:00');
    expect(body).toMatchObject({ total: '0.00', lines: [] });
  });

  test('advice says what the offer prescribes, or nothing', async () => {
    const { body } = await story.get('customers/acme/advice');
    expect(body).toEqual({
      ...{ asOf: '2026-03-30T10:00:00.000Z', asKnownAt: null, customerId: 'acme', advice: [] },
    });
    await story.report('T3', 'zeta', '2026-03-30T08:40:00+02:00');
    const agreement = { channel: 'email', agreedAt: '2026-03-30T08:50:00+02:00', reference: 'mail 8' };
    await story.record('tickets/T3/escalations', { reason: 'remote-configuration', agreement });
    await story.record('tickets/T3/paid-work', {
      ...{ startedAt: '2026-03-30T09:00:00+02:00', endedAt: '2026-03-30T10:00:00+02:00' },
      ...{ where: 'remote', technician: 'eva' },
    });
    const { body: advised } = await story.get('customers/zeta/advice');
    expect(advised.advice).toMatchObject([{ advise: 'package' }, { advise: 'training' }]);
  });

  test.each(['', '/account?month=2026-03', '/advice'])(
    'a customer sees only their own: customers/…%s of another looks like one that does not exist',
    async (question) => {
      expect(await story.get(`customers/acme${question}`, 'customer')).toMatchObject({ status: 200 });
      const others = await story.get(`customers/zeta${question}`, 'customer');
      const nobody = await story.get(`customers/nobody${question}`, 'customer');
      expect(others).toMatchObject({ status: 404, body: { code: 'UNKNOWN_CUSTOMER', field: 'customerId' } });
      expect(others.text.replaceAll('zeta', 'nobody')).toBe(nobody.text);
    },
  );

  test('and their list is of one', async () => {
    const own = await customers('customers', 'customer');
    expect(own.map(({ customerId }) => customerId)).toEqual(['acme']);
    expect(await customers('customers?text=zeta', 'customer')).toEqual([]);
  });

  test.each([
    ['customers?limit=0', 'INVALID_FIELD limit'],
    ['customers?after=x', 'INVALID_CURSOR after'],
    ['customers?name=acme', 'UNKNOWN_FIELD name'],
    ['customers/acme/account', 'MISSING_FIELD month'],
    ['customers/acme/account?month=2026-3', 'INVALID_FIELD month'],
    ['customers/acme/account?month=2027-01', 'MONTH_NOT_BEGUN undefined'],
  ])('%s is refused: %s', async (path, expected) => {
    const { body } = await story.get(path);
    expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
  });

  test('a problem is told in Slovak to whoever reads Slovak', async () => {
    const { body } = await story.get('customers/nikto', 'manager', { 'accept-language': 'sk' });
    expect(body.detail).toBe('Zákazník nikto neexistuje: v histórii nie je žiadna jeho udalosť.');
  });

  test('after a customer was forgotten nobody finds the name any more, and the rest stands', async () => {
    const keys = new KeyRing(join(story.server.folder, 'keys.sqlite'), new SystemRandomness());
    keys.destroy('zeta');
    keys.close();
    await story.server.restart();
    expect((await story.get('customers/zeta')).body).toMatchObject({ name: null, openTickets: 2 });
    expect(await customers('customers?text=Žeta,'.replace('Ž', '%C5%BD'))).toEqual([]);
    expect((await customers('customers?text=zeta')).map(({ name }) => name)).toEqual([null]);
  });
});
