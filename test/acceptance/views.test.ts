import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { sla } from '../support/command-line.js';
import { CONFIRMATION, REPORT, Thread } from '../support/event-store-thread.js';

describe('the views of a stopped server', () => {
  let thread: Thread;
  let folder: string;

  beforeAll(async () => {
    thread = await Thread.withAcme();
    folder = thread.folder;
    const occurredAt = '2026-03-27T15:30:00+01:00';
    await thread.server.post('tickets', { ticketId: 'T1', occurredAt, data: REPORT });
    await thread.server.post('tickets/T1/acknowledgements', { occurredAt, data: CONFIRMATION });
    await thread.server.stop();
  });
  afterAll(() => thread.close());

  const file = (): string => {
    const [second, first] = ['compliance.view.sqlite.2', 'compliance.view.sqlite'].map((name) =>
      join(folder, name),
    ) as [string, string];
    return existsSync(second) ? second : first;
  };
  const change = (statement: string): void => {
    const database = new Database(file());
    expect(database.prepare(statement).run().changes).toBe(1);
    database.close();
  };
  interface Verified {
    readonly views: {
      readonly count: number;
      readonly differences: readonly Record<string, unknown>[];
    } | null;
  }
  const verify = async (): Promise<{ status: number | null; views: Verified['views'] }> => {
    const { status, stdout } = await sla(['verify', '--store', folder, '--json']);
    return { status, views: (JSON.parse(stdout) as Verified).views };
  };

  test('are what the events make of them', async () => {
    expect(await verify()).toMatchObject({ status: 0, views: { count: 0, differences: [] } });
    const { stdout } = await sla(['verify', '--store', folder]);
    expect(stdout).toContain('The views are what the events make of them');
  });

  test('where a single cell was changed, verify names the row, what it should be and what it is', async () => {
    change(`update moments set due_at = due_at + 1 where guarantee = 'reaction'`);
    const changed = await verify();
    expect(changed).toMatchObject({ status: 1, views: { count: 1 } });
    const [difference] = changed.views?.differences ?? [];
    expect(difference).toMatchObject({ table: 'moments', row: ['T1', 'reaction'] });
    const { expected, found } = difference as Record<string, { due_at: number }>;
    expect(found!.due_at - expected!.due_at).toBe(1);
    change(`delete from tickets`);
    change(`update facts set data = '{}' where type = 'TicketAcknowledged'`);
    expect(await verify()).toMatchObject({ status: 1, views: { count: 3 } });
    const { status, stdout } = await sla(['verify', '--store', folder, '--lang', 'sk']);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('3 riadky pohľadov nezodpovedajú udalostiam'),
    ]);
  });

  test('and rebuild makes them anew', async () => {
    const { status, stdout } = await sla(['rebuild', '--store', folder]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('The views were made anew')]);
    expect(await verify()).toMatchObject({ status: 0, views: { count: 0 } });
  });
});

test('a running server goes on with views that were rebuilt beside it', async () => {
  const thread = await Thread.withAcme();
  const occurredAt = '2026-03-27T15:30:00+01:00';
  const { body } = await thread.server.post('tickets', { ticketId: 'T1', occurredAt, data: REPORT });
  const before = await thread.server.get('tickets/T1', { minPosition: String(body.position) });
  expect((await sla(['rebuild', '--store', thread.folder])).status).toBe(0);
  const after = await thread.server.get('tickets/T1');
  expect(after.body).toEqual(before.body);
  const told = await thread.server.post('tickets/T1/acknowledgements', { occurredAt, data: CONFIRMATION });
  const { body: shown } = await thread.server.get('tickets/T1', {
    minPosition: String(told.body.position),
  });
  expect(shown.revision).toBe(1);
  await thread.close();
});

test('where there is no store there is nothing to rebuild', async () => {
  const { status, stderr } = await sla(['rebuild', '--store', '/nowhere/at-all']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('/nowhere/at-all')]);
});
