import { type Published, touch, Touched } from '#compliance';
import { type Position, positionOf, type StoredEvent } from '#event-store';
import { type Fact, SlaError } from '#facts';
import type { ViewEngine, Writing } from '../engines/view-engine.js';
import { TABLE_NAMES } from '../tables/definitions.js';
import type { CheckpointRow } from '../tables/rows.js';
import { FACT_COLUMNS, factOf, factOfRow, factsAmong, factValues, isShared } from './fact-rows.js';
import { KnownTimesSince } from '../known-times.js';
import { ProjectorState } from './projector-state.js';
import { Refresh } from './refresh.js';

/**
 * Feeds the views from the store's events: facts, what they change, the counts and the checkpoint in one transaction.
 * The checkpoint moves only from where this projector has left it; where somebody else has moved it, it says so and starts
 * from what it finds.
 */
export class ViewProjector {
  private state: ProjectorState | undefined;

  constructor(
    private readonly engine: ViewEngine,
    private readonly published: Published,
  ) {}

  /** The position of the newest event in the views, as they are now. */
  async checkpoint(): Promise<Position | undefined> {
    this.state = undefined;
    const { position } = await this.current();
    return position < 0 ? undefined : positionOf(position);
  }

  /**
   * Takes in events in order of position, and drops those that it has already: delivery is at least once.
   *
   * @returns the position of the newest event in the views
   * @throws SlaError `VIEWS_MOVED` where the checkpoint is not where this projector has left it
   */
  async apply(events: readonly StoredEvent[]): Promise<Position | undefined> {
    const state = await this.current();
    const fresh = events.filter(({ position }) => Number(position) > state.position);
    if (fresh.length > 0) {
      // Forgotten until it is committed, so that what failed leaves no trace.
      this.state = undefined;
      await this.engine.write((writing) => take(writing, state, fresh));
      this.state = state;
    }
    return state.position < 0 ? undefined : positionOf(state.position);
  }

  /** Forgets everything, the checkpoint included. */
  async clear(): Promise<void> {
    this.state = undefined;
    await this.engine.write(async ({ database }) => {
      for (const table of TABLE_NAMES) {
        if (table !== 'checkpoint') await database.deleteFrom(table).execute();
      }
      await database.updateTable('checkpoint').set(ProjectorState.empty(this.published).row).execute();
    });
  }

  private async current(): Promise<ProjectorState> {
    this.state ??= await this.engine.read((database) => ProjectorState.read(database, this.published));
    return this.state;
  }
}

async function take(writing: Writing, state: ProjectorState, events: readonly StoredEvent[]): Promise<void> {
  const [before, position] = [state.position, Number(events.at(-1)?.position)];
  await moveCheckpoint(writing, before, { ...state.row, position });
  const facts = await record(writing, state, factsAmong(events));
  state.reach(position);
  const subjects = await subjectsOf(writing, facts);
  const touched = new Touched();
  for (const fact of facts) {
    touch(touched, fact, {
      subjectOf: (each) => subjects.get(each),
      signatoriesOf: (contractId) => state.shared.signatoriesOf(contractId),
    });
  }
  // Whatever stands in a ticket's stream changes its row, if only by its revision.
  for (const { stream } of facts) if (stream.startsWith('ticket-')) touched.tickets.add(stream.slice(7));
  if (facts.length > 0) await new Refresh(writing, state).run(touched);
  await moveCheckpoint(writing, position, state.row);
}

async function moveCheckpoint({ database }: Writing, from: number, to: CheckpointRow): Promise<void> {
  const moved = await database
    .updateTable('checkpoint')
    .set(to)
    .where('position', '=', from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) throw new SlaError('VIEWS_MOVED', { expected: from });
}

async function record(
  writing: Writing,
  state: ProjectorState,
  events: readonly StoredEvent[],
): Promise<Fact[]> {
  const times = new KnownTimesSince();
  await times.prepare(writing.database, events);
  const facts = events.map((event) => factOf(event, times.of(event)));
  await writing.insert(
    'facts',
    events.map((event, place) => factValues(event, facts[place]!)),
  );
  for (const [place, fact] of facts.entries()) {
    state.note(fact, Number(events[place]!.position), isShared(fact));
  }
  return facts;
}

/** What each fact is about: itself or, of a correction or retraction, what it names, where that is known. */
export async function subjectsOf(
  { database }: Pick<Writing, 'database'>,
  facts: readonly Fact[],
): Promise<Map<Fact, Fact>> {
  const subjects = new Map<Fact, Fact>();
  for (const fact of facts) {
    const { eventId } = (fact.data ?? {}) as { eventId?: string };
    const isAbout = fact.type === 'OccurrenceCorrected' || fact.type === 'FactRetracted';
    if (!isAbout || eventId === undefined) {
      subjects.set(fact, fact);
      continue;
    }
    const named = database.selectFrom('facts').select(FACT_COLUMNS).where('id', '=', eventId);
    // It mostly stands in the same stream, where looking is quick; there is no index over all ids.
    const row =
      (await named.where('stream', '=', fact.stream).executeTakeFirst()) ?? (await named.executeTakeFirst());
    if (row) subjects.set(fact, factOfRow(row));
  }
  return subjects;
}
