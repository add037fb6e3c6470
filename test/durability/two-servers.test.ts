import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventStoreDbRecordStore, openEventStore, SystemClock, verifyStore } from '#event-store';
import { openViewEngine, verifyViews } from '#projection';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';
import { postgresPrograms, startPostgres, type ThrowawayPostgres } from '../support/postgres.js';
import { type KeyedRequest, ServedProcess } from '../support/served-process.js';

const programs = postgresPrograms();
const CALLERS = 8;
/** Answers between one deed and the next. */
const SOME = 150;

/** Servers behind one address, some of which may be dead: each request goes to the next one that lives. */
class Servers {
  readonly alive: ServedProcess[] = [];
  private turn = 0;

  next(): ServedProcess {
    this.turn += 1;
    return this.alive[this.turn % this.alive.length]!;
  }

  async kill(server: ServedProcess): Promise<void> {
    // Whoever asks from now on gets to the other one; whoever is asking, finds out.
    this.alive.splice(this.alive.indexOf(server), 1);
    await server.kill();
  }
}

(programs === undefined ? describe.skip : describe)(
  programs === undefined
    ? 'SKIPPED: two servers on one EventStoreDB and one PostgreSQL, which is not installed'
    : 'two servers on one EventStoreDB and one PostgreSQL',
  () => {
    const folder = temporaryFolder();
    const servers = new Servers();
    const answers = new Map<string, string>();
    const requests = new Map<string, KeyedRequest>();
    let postgres: ThrowawayPostgres;
    let viewsUrl: string;
    let fake: FakeEventStoreDb;
    const day = { isOver: false };

    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
      viewsUrl = await postgres.database('shared');
      fake = await FakeEventStoreDb.start();
    });
    afterAll(async () => {
      for (const server of [...servers.alive]) await servers.kill(server);
      await fake.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    async function start(): Promise<ServedProcess> {
      const store = { SLA_STORE: 'eventstoredb', EVENTSTORE_URL: fake.url() };
      const server = new ServedProcess(folder, { ...store, VIEWS_URL: viewsUrl });
      await server.url();
      servers.alive.push(server);
      return server;
    }

    /** Sends a request until it is answered, to whichever server. */
    async function record(request: KeyedRequest): Promise<string> {
      requests.set(request.key, request);
      for (;;) {
        const answer = await servers.next().post(request);
        if (answer === undefined) continue;
        answers.set(request.key, answer);
        return answer;
      }
    }

    /** One agent: a ticket, three confirmations of its receipt, and the next ticket. */
    async function work(caller: number): Promise<void> {
      for (let number = 0; !day.isOver; number += 1) {
        const key = `${caller}-${number}`;
        const { ticketId } = JSON.parse(await record({ key, path: 'tickets', body: { data: REPORT } })) as {
          ticketId: string;
        };
        for (let at = 1; at <= 3; at += 1) {
          const path = `tickets/${ticketId}/acknowledgements`;
          await record({ key: `${key}-${at}`, path, body: { data: CONFIRMATION } });
        }
      }
    }

    const untilAnswered = async (count: number): Promise<void> => {
      while (answers.size < count) await pause(5);
    };

    test('go on, whichever is killed while many record: nothing is lost or twice, both answer the same, and views are as a rebuild makes them', async () => {
      const first = await start();
      const second = await start();
      const working = Promise.all(Array.from({ length: CALLERS }, (_, caller) => work(caller)));
      await untilAnswered(SOME);
      // The first has fed the views since it started.
      await servers.kill(first);
      await untilAnswered(2 * SOME);
      const third = await start();
      await untilAnswered(3 * SOME);
      await servers.kill(second);
      await untilAnswered(4 * SOME);
      day.isOver = true;
      await working;
      const fourth = await start();

      const positions = [...answers.values()].map((answer) => BigInt(positionIn(answer)));
      const newest = positions.reduce((most, each) => (each > most ? each : most));
      const pages = await Promise.all(
        [third, fourth].map((server) => everythingAsOfNow(server, String(newest))),
      );
      expect(pages[0]).toHaveLength([...requests.values()].filter(({ path }) => path === 'tickets').length);
      expect(pages[1]).toEqual(pages[0]);
      for (const server of [third, fourth]) {
        const again = [...requests.values()]
          .slice(-40)
          .map(async (request) => [request.key, await server.post(request)]);
        for (const [key, answer] of await Promise.all(again)) expect(answer).toBe(answers.get(key!));
      }
      for (const server of [...servers.alive]) await servers.kill(server);
      await expectWholeStoreAndViews();
    });

    /** Every ticket, as a server shows it. */
    async function everythingAsOfNow(server: ServedProcess, minPosition: string): Promise<unknown[]> {
      const ticketIds = [...answers.values()].flatMap((answer) => {
        const { ticketId } = JSON.parse(answer) as { ticketId?: string };
        return ticketId ?? [];
      });
      const pages: unknown[] = [];
      for (const ticketId of [...new Set(ticketIds)].sort()) {
        const page = `api/v1/tickets/${ticketId}?minPosition=${minPosition}&asOf=2100-01-01T00:00:00Z`;
        pages.push(await server.get(page));
      }
      return pages;
    }

    async function expectWholeStoreAndViews(): Promise<void> {
      const records = new EventStoreDbRecordStore(fake.url());
      const stored: string[] = [];
      const { finding } = await verifyStore(records, {
        isGapless: false,
        onEvent: ({ position, revision, stream }) => {
          if (stream.startsWith('ticket-')) stored.push(`${position} ${revision}`);
        },
      });
      expect(finding).toBeNull();
      const stated = [...answers.values()].map((answer) => {
        const { position, revision } = JSON.parse(answer) as { position: string; revision: number };
        return `${position} ${revision}`;
      });
      expect(stored.sort()).toEqual(stated.sort());
      await records.close();
      const settings = { url: fake.url(), keysFile: join(folder, 'keys.sqlite') };
      const store = openEventStore({ kind: 'eventstoredb', ...settings }, new SystemClock());
      const engine = openViewEngine({ viewFile: '', viewsUrl });
      const compared = await verifyViews(store, engine);
      expect(compared).toMatchObject({ checkpoint: String(await store.newestPosition()), differences: [] });
      await engine.close();
      await store.close();
    }
  },
);

function positionIn(answer: string): string {
  return (JSON.parse(answer) as { position: string }).position;
}
