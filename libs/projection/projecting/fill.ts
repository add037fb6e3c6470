import {
  type FirstServed,
  firstServed,
  MonthNames,
  momentsOf,
  type Published,
  ServedWithoutContract,
} from '#compliance';
import { comparePositions, type EventStore, type Position, type StoredEvent } from '#event-store';
import type { NewSet, ViewDatabase } from '../engines/view-engine.js';
import { momentRow, valuesOf } from '../tables/moment-rows.js';
import { contractRows } from './contract-refresh.js';
import { CubeChanges, fillCube } from './cube.js';
import { factOf, factsAmong, factValues, isShared } from './fact-rows.js';
import { KnownTimes } from '../known-times.js';
import { ProjectorState } from './projector-state.js';
import type { SeenTicket } from './ticket-row.js';
import { type Sight, TicketsAtHand } from './tickets-at-hand.js';

/** A server answers questions while it fills. */
const letOthersIn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Events that are written at once: few enough for what is made of them to be gone before it is taken for lasting. */
const BATCH = 1_000;

/** How much of the work is done, 0 to 1: reading the events is one half, judging the tickets the other. */
export type OnProgress = (fraction: number) => void;

export interface FillOptions {
  readonly published: Published;
  readonly onProgress?: OnProgress | undefined;
  /** The last event to take in; default: the newest. */
  readonly until?: Position | 'nothing' | undefined;
  /** Facts of which memory keeps what judging needs; of more all are read back. */
  readonly most?: number | undefined;
}

/** Fills an empty set of views with everything that a store holds, at once: each ticket is judged one time. */
export async function fill(
  store: EventStore,
  set: NewSet,
  { published, onProgress, until, most }: FillOptions,
): Promise<void> {
  const filling = new Filling(set, ProjectorState.empty(published), new TicketsAtHand(most), onProgress);
  await filling.readEvents(store, until);
  await set.index(['facts']);
  await filling.judgeTickets();
  await set.index(['tickets', 'moments', 'cube']);
  await filling.judgeContracts();
}

class Filling {
  private readonly months = new MonthNames();
  private cube = new CubeChanges(-Infinity);
  private events = 0;

  constructor(
    private readonly set: NewSet,
    private readonly state: ProjectorState,
    private readonly tickets: TicketsAtHand,
    private readonly onProgress: OnProgress | undefined,
  ) {}

  async readEvents(store: EventStore, until: Position | 'nothing' | undefined): Promise<void> {
    const newest = until ?? (await store.newestPosition());
    if (newest === undefined || newest === 'nothing') return;
    const times = new KnownTimes();
    let batch: StoredEvent[] = [];
    for await (const event of store.readAll({ withoutPersonal: true })) {
      if (comparePositions(event.position, newest) > 0) break;
      if (batch.push(event) === BATCH) {
        await this.record(batch, times);
        batch = [];
        await letOthersIn();
        this.onProgress?.((0.5 * Number(event.position)) / Math.max(1, Number(newest)));
      }
    }
    await this.record(batch, times);
  }

  private async record(read: readonly StoredEvent[], times: KnownTimes): Promise<void> {
    const events = factsAmong(read);
    const facts = events.map((event) => factOf(event, times.of(event)));
    await this.set.write(({ insert }) =>
      insert(
        'facts',
        events.map((event, place) => factValues(event, facts[place]!)),
      ),
    );
    for (const [place, fact] of facts.entries()) {
      this.state.note(fact, Number(events[place]!.position), isShared(fact));
      this.tickets.take(fact);
    }
    const last = read.at(-1);
    if (last) this.state.reach(Number(last.position));
    this.events += events.length;
  }

  async judgeTickets(): Promise<void> {
    const { state, set, tickets } = this;
    state.setJudgeable(state.open().isJudgeable);
    this.cube = new CubeChanges(state.now);
    const sight: Sight = { world: state.open(), now: state.now };
    let judged = 0;
    await set.write(async (writing) => {
      await tickets.close(writing.database);
      const others = await this.servedWithoutContract(writing.database, sight);
      for await (const page of tickets.seen(writing.database, sight)) {
        const rows = this.rowsOf(page.tickets, others);
        await writing.insert('tickets', rows.tickets);
        await writing.insert('moments', rows.moments);
        judged += page.facts;
        await letOthersIn();
        this.onProgress?.(0.5 + (0.5 * judged) / Math.max(1, this.events));
      }
    });
  }

  private rowsOf(page: readonly SeenTicket[], others: ServedWithoutContract) {
    const tickets: unknown[][] = [];
    const moments: unknown[][] = [];
    const { state, cube } = this;
    for (const { subject, row } of page) {
      const found = subject && momentsOf(state.open(), subject, others, this.months);
      if (found?.moments.isJudgedAnew) row.is_judged_anew = 1;
      tickets.push(valuesOf('tickets', row));
      for (const [place, moment] of (found?.moments.moments ?? []).entries()) {
        const written = momentRow(row, moment, found?.months[place] ?? '');
        cube.addMoment(written, 1);
        moments.push(valuesOf('moments', written));
      }
    }
    return { tickets, moments };
  }

  /** Of all tickets without contract when they were served first, by any reading. */
  private async servedWithoutContract(database: ViewDatabase, sight: Sight): Promise<ServedWithoutContract> {
    if (!this.state.isJudgeable) return new ServedWithoutContract([]);
    const served: FirstServed[] = [];
    for await (const ticket of this.tickets.withoutContract(database, sight)) {
      if (sight.world.subject(ticket, sight.now).contract) continue;
      const { ticketId, reportedAt, confirmed, workedOn } = firstServed(ticket);
      served.push({
        ...{ ticketId, reportedAt },
        confirmed: confirmed && { at: confirmed.at },
        workedOn: workedOn && { at: workedOn.at },
      });
    }
    return new ServedWithoutContract(served);
  }

  async judgeContracts(): Promise<void> {
    const { state, cube, set } = this;
    const ids = state.isJudgeable ? state.open().contractIds() : [];
    await set.write(async (writing) => {
      for (const contractId of ids) {
        const { contract, months } = await contractRows(writing.database, state, contractId);
        await writing.insert('contracts', [valuesOf('contracts', contract)]);
        await writing.insert(
          'months',
          months.map((row) => valuesOf('months', row)),
        );
        for (const row of months) cube.addMonth(row, 1);
      }
      await fillCube(writing, cube);
      await writing.database.updateTable('checkpoint').set(state.row).execute();
    });
  }
}
