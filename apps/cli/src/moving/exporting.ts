import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  comparePositions,
  type EventStore,
  openEventStore,
  type Position,
  type StoredEvent,
  SystemClock,
} from '#event-store';
import { SlaError } from '#facts';
import { personalData } from '#history';
import { KnownTimes } from '#projection';
import { type Language, say } from '#wording';
import { STORE_FILE } from '../facts-source.js';
import { writeLine } from '../output.js';
import { positionBar } from '../progress.js';
import { historyLine, isClosed, withheld } from './history-line.js';
import { type LineSink, lineSink, refuseExisting } from './output-file.js';
import { StreamIndex, type Subject } from './selection.js';
import { shownOfOthers } from './shown-of-others.js';

export interface ExportOptions {
  readonly store: string;
  readonly ticket?: string;
  readonly customer?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
  readonly lang: Language;
}

/** What an export has written. */
interface Exported {
  events: number;
  /** Events with personal fields that the keys at hand do not open. */
  closed: number;
}

/**
 * Writes a history file of everything, or of what the verdicts on one ticket or customer come from. It takes no lock.
 *
 * @throws SlaError `NO_STORE`, `UNKNOWN_TICKET`, `UNKNOWN_CUSTOMER`, `FILE_EXISTS`, `FILE_NOT_WRITABLE`
 */
export async function exportHistory(options: ExportOptions): Promise<void> {
  // Said before anything is read, which may take its time.
  refuseExisting(options.out, options);
  const store = openForReading(options.store);
  try {
    const events = await eventsAbout(store, subjectOf(options));
    const sink = lineSink(options.out, options);
    const exported = await writeAll(events, sink);
    await report(exported, options);
  } finally {
    await store.close();
  }
}

function openForReading(folder: string): EventStore {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new SlaError('NO_STORE', { folder });
  return openEventStore({ kind: 'sqlite', file, readonly: true }, new SystemClock(), { personalData });
}

function subjectOf({ ticket, customer }: ExportOptions): Subject | undefined {
  if (ticket !== undefined) return { ticketId: ticket };
  return customer === undefined ? undefined : { customerId: customer };
}

async function eventsAbout(store: EventStore, subject?: Subject): Promise<AsyncIterable<StoredEvent>> {
  const bar = positionBar(await store.newestPosition());
  if (!subject) return counted(store.readAll(), bar);
  try {
    const index = await StreamIndex.of(store, (position) => bar?.update(Number(position)));
    const { whole, partial } = index.select(subject);
    return inOrder([
      ...[...whole].map((stream) => () => Array.fromAsync(store.readStream(stream))),
      ...[...partial].map((stream) => () => shownOf(store, stream, index.anyReading)),
    ]);
  } finally {
    bar?.stop();
  }
}

async function shownOf(store: EventStore, stream: string, anyReading: boolean): Promise<StoredEvent[]> {
  const events = await Array.fromAsync(store.readStream(stream, { withoutPersonal: true }));
  return shownOfOthers(events, anyReading).map(withheld);
}

/** The order in which they were recorded, which is what judging goes by. */
async function* inOrder(streams: readonly (() => Promise<StoredEvent[]>)[]): AsyncGenerator<StoredEvent> {
  const events = (await Promise.all(streams.map((read) => read()))).flat();
  yield* events.sort((a, b) => comparePositions(a.position, b.position));
}

async function* counted(
  events: AsyncIterable<StoredEvent>,
  bar: ReturnType<typeof positionBar>,
): AsyncGenerator<StoredEvent> {
  try {
    for await (const event of events) {
      bar?.update(Number(event.position satisfies Position));
      yield event;
    }
  } finally {
    bar?.stop();
  }
}

async function writeAll(events: AsyncIterable<StoredEvent>, sink: LineSink): Promise<Exported> {
  const exported = { events: 0, closed: 0 };
  const times = new KnownTimes();
  try {
    for await (const event of events) {
      await sink.write(historyLine(event, times.of(event)));
      exported.events += 1;
      if (isClosed(event)) exported.closed += 1;
    }
    await sink.finish();
    return exported;
  } finally {
    sink.abandon();
  }
}

/** What is exported to the standard output speaks for itself. */
async function report({ events, closed }: Exported, { out, json, lang }: ExportOptions): Promise<void> {
  const counted = (count: number): string => say(lang, 'units.events', { count });
  if (closed > 0) {
    process.stderr.write(`${say(lang, 'moving.closed', { events: counted(closed) })}\n`);
  }
  if (out === undefined) return;
  if (json) await writeLine({ file: out, events, closed });
  else process.stderr.write(`${say(lang, 'moving.exported', { events: counted(events), file: out })}\n`);
}
