import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { judge } from '#compliance';
import { customerCommands } from '#customer';
import type { EventStore } from '#event-store';
import { type Fact, formatInstant, type Instant } from '#facts';
import { ticketCommands } from '#ticket';
import { customerResources } from '../../apps/server/src/customers/customers.resources.js';
import { ticketResources } from '../../apps/server/src/tickets/tickets.resources.js';
import { fileEventStore } from '../support/event-store-adapters.js';
import { readCases } from '../support/event-store-import.js';
import { all, take } from '../support/event-store-samples.js';
import type { Answer } from '../support/event-store-server.js';
import { Thread } from '../support/event-store-thread.js';

/** Event type → the path that records it, for tickets and for customers. */
const PATHS = {
  ticket: pathsByType(ticketCommands, { ...ticketResources, ReportTicket: '' }),
  customer: pathsByType(customerCommands, { ...customerResources, RegisterCustomer: '' }),
};

function pathsByType(
  commands: Readonly<Record<string, string>>,
  resources: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map(Object.entries(commands).map(([name, type]) => [type, resources[name] ?? '']));
}

const DAY = 86_400_000;

/** Histories of tickets and customers only: nothing is published over HTTP yet. */
const cases = readCases().filter(({ history }) => history.every(({ type }) => type !== 'CalendarPublished'));

describe('every command has a resource of its own', () => {
  test.each(Object.entries(PATHS))('of a %s', (_, paths) => {
    expect(new Set(paths.values()).size).toBe(paths.size);
  });

  test('that answers', async () => {
    const thread = await Thread.withAcme();
    for (const [subject, paths] of Object.entries(PATHS)) {
      for (const resource of [...paths.values()].filter((path) => path !== '')) {
        const { body } = await thread.server.post(`${subject}s/acme/${resource}`, { data: {} });
        expect([resource, body.code]).toEqual([
          resource,
          expect.stringMatching(/^(MISSING_FIELD|TICKET_NOT_REPORTED)$/),
        ]);
      }
    }
    await thread.close();
  });
});

describe('random histories, recorded fact by fact over HTTP', () => {
  let thread: Thread;
  /** Reads the file beside the running server. */
  let reader: EventStore;

  beforeEach(async () => {
    thread = await Thread.open();
    reader = fileEventStore(join(thread.folder, 'ledger.sqlite'), thread.clock, { readonly: true });
  });
  afterEach(async () => {
    await reader.close();
    await thread.close();
  });

  test.each(cases.slice(0, 12).map((each) => [each.name, each] as const))(
    '%s: the server shows the rows of the judge over what it accepted',
    async (_, { history, asKnownAt }) => {
      await recordAll(history);
      const accepted = await all(reader.readAll());
      expect(accepted.length).toBeGreaterThan(history.length / 2);
      const now = thread.clock.now();
      for (const question of [
        { asOf: now },
        { asOf: now - 7 * DAY, asKnownAt: asKnownAt ?? now - 7 * DAY },
      ]) {
        const rows = judge(accepted, question).map(({ verdict }) => verdict);
        expect(await shownRows(question)).toEqual(rows.filter(({ ticketId }) => ticketId !== undefined));
      }
    },
  );

  /** In the order of recording, each at its time. A fact that names another is sent with the server's id of that one. */
  const recordAll = async (history: readonly Fact[]): Promise<void> => {
    const serverIds = new Map<string, string>();
    for (const fact of [...history].sort((a, b) => a.recordedAt - b.recordedAt)) {
      thread.clock.set(fact.recordedAt);
      const { eventId = '' } = fact.data as { eventId?: string };
      const named = serverIds.has(eventId) ? { eventId: serverIds.get(eventId) } : {};
      const { status } = await post({ ...fact, data: { ...(fact.data as object), ...named } });
      expect(status === 201 ? [] : [404, 409, 422]).toEqual(
        status === 201 ? [] : expect.arrayContaining([status]),
      );
      const [newest] = await take(1, reader.readStream(fact.stream, { direction: 'backwards' }));
      if (status === 201 && newest) serverIds.set(fact.id, newest.id);
    }
  };

  const post = ({ stream, type, occurredAt, data }: Fact): Promise<Answer> => {
    const [, subject, id] = /^(ticket|customer)-(.+)$/.exec(stream)!;
    const body = { occurredAt: formatInstant(occurredAt), data };
    const resource = PATHS[subject as keyof typeof PATHS].get(type);
    if (resource === '') return thread.server.post(`${subject}s`, { [`${subject}Id`]: id, ...body });
    return thread.server.post(`${subject}s/${id}/${String(resource)}`, body);
  };

  const shownRows = async (question: Readonly<Record<string, Instant>>): Promise<unknown[]> => {
    const minPosition = String(await reader.newestPosition());
    const instants = Object.entries(question).map(([name, at]) => [name, formatInstant(at)] as const);
    const query = { ...Object.fromEntries(instants), minPosition };
    const { tickets } = (await thread.server.get('tickets', { minPosition })).body as {
      tickets: { ticketId: string }[];
    };
    const pages = await Promise.all(
      tickets.map(({ ticketId }) => thread.server.get(`tickets/${ticketId}`, query)),
    );
    return pages.flatMap(({ body }) => body.verdicts as unknown[]);
  };
});
