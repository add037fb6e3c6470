import { shippedTerms } from '#contract';
import { ApplicationUnderTest, type Reply } from './application-under-test.js';
import { CONFIRMATION, REPORT } from './event-store-thread.js';

/**
 * It is Monday noon, 30 March 2026. ACME has package 2 and a phone that has been dead since Friday, 15:30; receipt was
 * confirmed on Monday at 9:30, half an hour too late. Zeta has no package, and paid for an hour of remote work on Friday.
 */
export async function twoCustomers(): Promise<TwoCustomers> {
  const server = await ApplicationUnderTest.start();
  const story = new TwoCustomers(server);
  const [acme, zeta] = ['ACME s.r.o.', 'Žeta, a.s.'];
  await story.register('acme', acme);
  await story.register('zeta', zeta);
  const contract = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
  await story.record('customers/acme/contracts', contract, '2026-01-02T09:00:00+01:00');
  await story.report('T1', 'acme', '2026-03-27T15:30:00+01:00');
  await story.report('T2', 'zeta', '2026-03-27T10:00:00+01:00');
  const agreement = { channel: 'email', agreedAt: '2026-03-27T10:30:00+01:00', reference: 'mail 7' };
  const paid = { startedAt: '2026-03-27T11:00:00+01:00', endedAt: '2026-03-27T12:00:00+01:00' };
  await story.record(
    'tickets/T2/escalations',
    { reason: 'remote-configuration', agreement },
    '2026-03-27T10:30:00+01:00',
  );
  await story.record(
    'tickets/T2/paid-work',
    { ...paid, where: 'remote', technician: 'eva' },
    '2026-03-27T12:00:00+01:00',
  );
  server.clock.set('2026-03-30T12:00:00+02:00');
  await story.record('tickets/T1/acknowledgements', CONFIRMATION, '2026-03-30T09:30:00+02:00');
  return story;
}

type Role = Parameters<ApplicationUnderTest['as']>[0];

export class TwoCustomers {
  /** Of the newest event, which every question waits for. */
  private position = '0';

  constructor(readonly server: ApplicationUnderTest) {}

  register(customerId: string, name: string): Promise<Reply> {
    const body = {
      customerId,
      occurredAt: '2026-01-02T09:00:00+01:00',
      data: { name, email: 'it@x.example' },
    };
    return this.post('customers', body);
  }

  report(ticketId: string, customerId: string, occurredAt: string): Promise<Reply> {
    return this.post('tickets', { ticketId, occurredAt, data: { ...REPORT, customerId } });
  }

  record(path: string, data: object, occurredAt?: string): Promise<Reply> {
    return this.post(path, { data, ...(occurredAt !== undefined && { occurredAt }) });
  }

  async post(
    path: string,
    body: object,
    role: Role = 'manager',
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const reply = await this.server.ask(`POST /api/v1/${path}`, {
      headers: { ...this.server.as(role), ...headers },
      body,
    });
    if (typeof reply.body.position === 'string') this.position = reply.body.position;
    return reply;
  }

  /** @param path `customers?text=acme` */
  get(path: string, role: Role = 'manager', headers: Record<string, string> = {}): Promise<Reply> {
    const joint = path.includes('?') ? '&' : '?';
    return this.server.ask(`GET /api/v1/${path}${joint}minPosition=${this.position}`, {
      headers: { ...this.server.as(role), ...headers },
    });
  }

  /** The rows of every page of a list, one after the other. @param path `customers?limit=2` */
  async pages<Row>(path: string, name: string): Promise<Row[]> {
    const rows: Row[] = [];
    for (let place = ''; ;) {
      const { body } = await this.get(`${path}${place}`);
      rows.push(...(body[name] as Row[]));
      if (typeof body.next !== 'string') return rows;
      place = `&after=${body.next}`;
    }
  }

  /** Terms as a proposal publishes them: a package of their own, with another reaction. */
  async publishTerms(termsId: string): Promise<void> {
    const { id: _, version: __, ...terms } = { ...shippedTerms()[1] };
    const path = `terms/${termsId}/change-proposals`;
    const data = { changeId: `publish-${termsId}`, type: 'TermsPublished', change: { version: 1, terms } };
    await this.post(path, { data }, { id: 'eva', roles: ['agent'] });
    await this.post(`${path}/publish-${termsId}/approval`, {}, { id: 'ivan', roles: ['manager'] });
  }
}
