import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SystemClock } from '#event-store';
import { parseInstant } from '#facts';
import { openViewEngine, verifyViews, type ViewSettings } from '#projection';
import { inFolder } from '../../apps/server/src/index.js';
import { sla, startSla } from '../support/command-line.js';
import { fileEventStore, temporaryFolder } from '../support/event-store-adapters.js';
import { eventId } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { postgresPrograms, run, startPostgres, type ThrowawayPostgres } from '../support/postgres.js';
import { ServedProcess } from '../support/served-process.js';

const TICKETS = 10_000;
/** After the new set has come to be, in milliseconds. A quick machine may be done before; at once nobody is. */
const KILLED_AFTER = [250, 50, 0];

/** Where views are kept, and what is left of sets that nobody uses. */
interface Place {
  readonly variables: Readonly<Record<string, string>>;
  readonly views: ViewSettings;
  /** How many sets there are, whole ones and others. */
  readonly sets: () => Promise<number>;
}

let folder: string;
let server: ServedProcess;
beforeEach(async () => {
  folder = temporaryFolder();
  await fillStore();
});
afterEach(async () => {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function fillStore(): Promise<void> {
  const store = fileEventStore(join(folder, 'ledger.sqlite'), new SystemClock());
  const reportedAt = parseInstant('2026-03-27T15:30:00+01:00');
  const metadata = { schema: 1, actor: 'agent-1', correlationId: 'request-1', causationId: 'request-1' };
  for (let from = 0; from < TICKETS; from += 500) {
    const appends = Array.from({ length: 500 }, (_, at) => {
      const number = 2 * (from + at);
      const ticketId = `T${from + at}`;
      const report = { type: 'TicketReported', data: { ticketId, ...REPORT } };
      const confirmation = { type: 'TicketAcknowledged', data: { ticketId, ...CONFIRMATION } };
      const events = [report, confirmation].map((event, place) => ({
        ...{ ...event, id: eventId(number + place), metadata },
        occurredAt: reportedAt + place * 60_000,
      }));
      return { stream: `ticket-${ticketId}`, events, expected: 'no-stream' as const };
    });
    await store.appendInOrder(appends);
  }
  await store.close();
}

/** Starts to rebuild, and dies in the middle of it unless that has been done by then: by which signal. */
async function rebuildAndDie({ variables, sets }: Place, after: number): Promise<unknown> {
  const before = await sets();
  const child = startSla(['rebuild', '--store', folder], variables);
  const ended = once(child, 'close');
  while ((await sets()) === before && child.exitCode === null) await pause(1);
  await pause(after);
  child.kill('SIGKILL');
  return ((await ended) as unknown[])[1];
}

/** A dead one holds the rebuild's lock until the database has noticed. */
async function rebuild({ variables }: Place): Promise<void> {
  for (;;) {
    const { status, stderr } = await sla(['rebuild', '--store', folder], '', variables);
    if (status === 0) return;
    expect(stderr).toMatch('rebuil');
    await pause(50);
  }
}

async function expectOldOnesServeAndNewOnesFollow(place: Place): Promise<void> {
  server = new ServedProcess(folder, place.variables);
  const ask = (): Promise<unknown> => server.get('api/v1/tickets/T7?asOf=2026-04-01T00:00:00Z');
  const before = await ask();
  expect(before).toMatchObject({ ticketId: 'T7', revision: 1 });
  const [signals, left]: [unknown[], number[]] = [[], []];
  for (const after of KILLED_AFTER) {
    signals.push(await rebuildAndDie(place, after));
    left.push(await place.sets());
    expect(await ask()).toEqual(before);
  }
  expect(signals).toContain('SIGKILL');
  // One that is killed early may have cleared away what the one before had left, and made nothing yet.
  expect(left).toContain(2);
  await rebuild(place);
  expect(await place.sets()).toBe(1);
  expect(await ask()).toEqual(before);
  const request = { key: 'once', path: 'tickets/T7/acknowledgements', body: { data: CONFIRMATION } };
  const { position } = JSON.parse((await server.post(request)) ?? '') as { position: string };
  expect(await server.get(`api/v1/tickets/T7?minPosition=${position}`)).toMatchObject({ revision: 2 });
  await server.kill();
  const engine = openViewEngine(place.views);
  const store = fileEventStore(join(folder, 'ledger.sqlite'), new SystemClock(), { readonly: true });
  expect(await verifyViews(store, engine)).toMatchObject({ checkpoint: position, differences: [] });
  await engine.close();
  await store.close();
}

describe('a rebuild that is killed leaves the views that serve as they are, and the next one is not in its way', () => {
  test('in SQLite', async () => {
    const { viewFile } = inFolder(folder);
    const isSet = (name: string): boolean => /^compliance\.view\.sqlite(\.\d+)?$/.test(name);
    await expectOldOnesServeAndNewOnesFollow({
      variables: {},
      views: { viewFile },
      sets: () => Promise.resolve(existsSync(folder) ? readdirSync(folder).filter(isSet).length : 0),
    });
  });
});

const programs = postgresPrograms();
(programs === undefined ? describe.skip : describe)(
  programs === undefined
    ? 'SKIPPED: a rebuild that is killed in PostgreSQL, which is not installed'
    : 'and so it is',
  () => {
    let postgres: ThrowawayPostgres;
    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
    });
    afterAll(() => postgres.stop());

    test('in PostgreSQL', async () => {
      const viewsUrl = await postgres.database('rebuilt');
      const ofSets = `select 1 from information_schema.schemata where schema_name like 'sla_ledger_views_%'`;
      await expectOldOnesServeAndNewOnesFollow({
        variables: { VIEWS_URL: viewsUrl },
        views: { viewFile: '', viewsUrl },
        sets: async () => (await run(viewsUrl, ofSets)).length,
      });
    });
  },
);
