import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { judge } from '#compliance';
import { type Fact, formatInstant, type Instant } from '#facts';
import { readCases } from '../support/event-store-import.js';
import { all } from '../support/event-store-samples.js';
import { Thread } from '../support/event-store-thread.js';
import { HttpHistory, RESOURCES } from '../support/http-history.js';

const DAY = 86_400_000;

const cases = readCases();

const PATHS: readonly (readonly [subject: string, path: string])[] = [
  ['ticket', 'tickets/acme'],
  ['customer', 'customers/acme'],
  ['supplier', 'supplier'],
];

describe('every command has a resource of its own', () => {
  test.each(PATHS)('of a %s', (subject) => {
    const resources = [...(RESOURCES[subject]?.values() ?? [])];
    expect(resources.length).toBeGreaterThan(1);
    expect(new Set(resources).size).toBe(resources.length);
  });

  test.each(PATHS)('of a %s, that answers', async (subject, path) => {
    const thread = await Thread.withAcme();
    for (const resource of RESOURCES[subject]?.values() ?? []) {
      const { body } = await thread.server.post(`${path}/${resource}`, { data: {} });
      expect([resource, body.code]).toEqual([
        resource,
        expect.stringMatching(/^(MISSING_FIELD|TICKET_NOT_REPORTED)$/),
      ]);
      const { body: more } = await thread.server.post(`${path}/${resource}`, { data: { nonsense: 1 } });
      expect([resource, more.code]).toEqual([
        resource,
        expect.stringMatching(/^(MISSING_FIELD|UNKNOWN_FIELD)$/),
      ]);
    }
    await thread.close();
  });
});

describe('random histories, recorded fact by fact over HTTP', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await Thread.open();
  });
  afterEach(() => thread.close());

  test.each(cases.slice(0, 12).map((each) => [each.name, each] as const))(
    '%s: the server shows the rows of the judge over what it accepted',
    async (_, { history, asKnownAt }) => {
      await recordAll(history);
      const accepted = await all(thread.server.store.readAll());
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

  /** In the order of recording, each at its time. */
  const recordAll = async (facts: readonly Fact[]): Promise<void> => {
    const history = new HttpHistory(thread.server);
    for (const fact of [...facts].sort((a, b) => a.recordedAt - b.recordedAt)) {
      thread.clock.set(fact.recordedAt);
      const { status } = await history.record(fact);
      expect([201, 404, 409, 422]).toContain(status);
    }
  };

  const shownRows = async (question: Readonly<Record<string, Instant>>): Promise<unknown[]> => {
    const minPosition = String(await thread.server.store.newestPosition());
    const instants = Object.entries(question).map(([name, at]) => [name, formatInstant(at)] as const);
    const query = { ...Object.fromEntries(instants), minPosition };
    const list = await thread.server.get('tickets', { ...query, sort: 'id', limit: '1000' });
    const { tickets } = list.body as { tickets: { ticketId: string }[] };
    const pages = await Promise.all(
      tickets.map(({ ticketId }) => thread.server.get(`tickets/${ticketId}`, query)),
    );
    return pages.flatMap(({ body }) => body.verdicts as unknown[]);
  };
});
