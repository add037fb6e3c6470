import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { isAboutAccess } from '#access';
import type { Published } from '#compliance';
import { type Fact, type Instant, SlaError } from '#facts';
import { instantOption } from './options.js';

/** Where a command that reads takes its facts from, and which instants it is asked about. */
export interface ReadingOptions {
  readonly history?: string;
  readonly store: string;
  readonly terms?: string;
  readonly calendars?: string;
  readonly asOf?: Instant;
  readonly asKnownAt?: Instant;
  readonly json?: true;
  readonly lang: 'en' | 'sk';
}

/** The folder of the embedded store, below the working directory. */
export const DEFAULT_STORE = 'data';
export const STORE_FILE = 'ledger.sqlite';

/** Adds the options that all reading commands share. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(new Option('--store <folder>', 'folder of the embedded store').default(DEFAULT_STORE))
    .option('--history <file>', 'read a history file (.jsonl) instead of the store')
    .option('--terms <folder>', 'terms (*.json) beside those that ship with the product')
    .option('--calendars <folder>', 'calendars (*.json) beside those that ship with the product')
    .option('--as-of <instant>', 'what was due and done by then (default: the newest fact)', instantOption)
    .option('--as-known-at <instant>', 'only what had been recorded by then', instantOption)
    .option('--json', 'for programs: JSON instead of text');
}

/**
 * The facts, and what the supplier had published before them.
 *
 * @param withoutPersonal leaves what is sealed closed in the store, for whoever needs no names: it is faster
 * @throws SlaError `NO_STORE`, `FILE_NOT_READABLE`, or what reading a history finds
 */
export async function readFacts(
  options: ReadingOptions,
  { withoutPersonal = false } = {},
): Promise<{ facts: readonly Fact[]; known: Published }> {
  const { open, published } = await import('./files.js');
  const known = await published(options);
  if (options.history === undefined) {
    return { facts: await factsOfStore(options.store, withoutPersonal), known };
  }
  const { linesOf, readHistory } = await import('#history');
  const { counted } = await import('./progress.js');
  const { chunks, size } = await open(options.history);
  const { facts } = await readHistory(linesOf(counted(chunks, size)));
  return { facts, known };
}

async function factsOfStore(folder: string, withoutPersonal: boolean): Promise<Fact[]> {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new SlaError('NO_STORE', { folder });
  const [{ openEventStore, SystemClock }, { personalData }, { knownEvents }, { positionBar }] =
    await Promise.all([
      import('#event-store'),
      import('#history'),
      import('#projection'),
      import('./progress.js'),
    ]);
  const store = openEventStore({ kind: 'sqlite', file, readonly: true }, new SystemClock(), { personalData });
  const bar = positionBar(await store.newestPosition());
  try {
    const facts: Fact[] = [];
    // What was imported counts as known when its source says.
    for await (const event of knownEvents(store, { withoutPersonal })) {
      // Somebody who signs in must not move the instant that a report is about.
      if (!isAboutAccess(event.stream)) facts.push(event);
      bar?.update(Number(event.position));
    }
    return facts;
  } finally {
    bar?.stop();
    await store.close();
  }
}
