import { publicationChanges, publicationCommands } from '#contract';
import { customerChanges, customerCommands } from '#customer';
import { type Fact, formatInstant } from '#facts';
import { ticketChanges, ticketCommands } from '#ticket';
import { customerResources } from '../../apps/server/src/customers/customers.resources.js';
import { supplierResources } from '../../apps/server/src/publications/publications.resources.js';
import { ticketResources } from '../../apps/server/src/tickets/tickets.resources.js';
import { take } from './event-store-samples.js';
import type { Answer, ServerUnderTest } from './event-store-server.js';

/** Where the facts of each kind of stream are posted, by event type. */
export const RESOURCES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ticket: byType(ticketCommands, ticketResources),
  customer: byType(customerCommands, customerResources),
  supplier: byType(publicationCommands, supplierResources),
};

/** Event types that take two people, and where each of them names who proposed it. */
const CHANGES: Readonly<Record<string, { readonly proposer: string }>> = {
  ...publicationChanges,
  ...customerChanges,
  ...ticketChanges,
};

function byType(
  commands: Readonly<Record<string, string>>,
  resources: Readonly<Record<string, string | readonly [string, string]>>,
): Map<string, string> {
  return new Map(
    Object.entries(resources).map(([name, resource]) => [commands[name] ?? '', [resource].flat()[0] ?? '']),
  );
}

/** Records a history over HTTP, fact by fact, as the people named in it would. */
export class HttpHistory {
  private readonly serverIds = new Map<string, string>();

  constructor(private readonly server: ServerUnderTest) {}

  /** A fact that names another is sent with the server's id of that one. */
  async record(fact: Fact): Promise<Answer> {
    const { eventId } = fact.data as { eventId?: string };
    const named = eventId === undefined ? {} : { eventId: this.serverIds.get(eventId) ?? eventId };
    const answer = await this.send({ ...fact, data: { ...(fact.data as object), ...named } });
    if (answer.status === 201) {
      const [newest] = await take(1, this.server.store.readStream(fact.stream, { direction: 'backwards' }));
      if (newest) this.serverIds.set(fact.id, newest.id);
    }
    return answer;
  }

  private send(fact: Fact): Promise<Answer> {
    const { type, occurredAt, data } = fact;
    const { path, id, about } = placeOf(fact.stream);
    const body = { occurredAt: formatInstant(occurredAt), data };
    if (type in CHANGES) return this.propose(path, fact);
    if (type === 'TicketReported') return this.server.post('tickets', { ticketId: id, ...body });
    if (type === 'CustomerRegistered') return this.server.post('customers', { customerId: id, ...body });
    return this.server.post(`${path}/${RESOURCES[about]?.get(type) ?? 'nowhere'}`, body);
  }

  private async propose(path: string, { type, occurredAt, data }: Fact): Promise<Answer> {
    const { proposer = '' } = CHANGES[type] ?? {};
    const {
      approvedBy = 'manager',
      [proposer]: by = 'dispatcher',
      ...change
    } = data as Record<string, string>;
    const proposal = { type, occurredAt: formatInstant(occurredAt), change };
    const proposed = await this.server.as(by).post(`${path}/change-proposals`, { data: proposal });
    if (proposed.status !== 201) return proposed;
    const { changeId } = proposed.body as { changeId: string };
    return this.server.as(approvedBy).post(`${path}/change-proposals/${changeId}/approval`, {});
  }
}

function placeOf(stream: string): { path: string; about: string; id: string } {
  const [, about = '', id = ''] = /^([a-z]+)-?(.*)$/.exec(stream) ?? [];
  const plural = { ticket: 'tickets', customer: 'customers', calendar: 'calendars' }[about] ?? about;
  return { about, id, path: id === '' ? plural : `${plural}/${id}` };
}
