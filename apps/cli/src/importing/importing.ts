import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { openEventStore, SystemClock } from '#event-store';
import { personalData } from '#history';
import type { ImportSettings } from '#import';
import { makeFolder, storePlace } from '../moving/store-place.js';
import { Checkpoint } from './checkpoint.js';
import { ImportBar } from './import-bar.js';
import { type ImportFile, readImportFile } from './import-file.js';
import { identityBeside, identityIn } from './import-identity.js';
import type { Imported, ImportOptions } from './import-options.js';
import { report } from './import-report.js';
import { type Outcome, runImport, type Source } from './import-run.js';
import { Keeping } from './keeping.js';
import { dryRun } from '../mapping/dry-run.js';
import { RejectsFile } from './rejects-file.js';
import { readingOf, type SourceReading } from './source-reading.js';
import { ScratchTarget } from './scratch-target.js';

/**
 * Nearly all that an import makes is gone with the next batch: a heap that grows as that of a server would only hold it,
 * several times over.
 */
const FRUGAL = ['--semi-space-growth-factor=1', '--heap-growing-percent=60'];

/** Events that a dry run shows. */
const FIRST = 10;

/** A file on its way into a store. */
interface Task {
  readonly file: ImportFile;
  readonly reading: SourceReading;
  readonly storeFile: string;
  readonly rejectsFile: string;
  readonly options: ImportOptions;
}

/**
 * Imports a history file, or what a mapping makes of another system's export, into the embedded store.
 *
 * @throws SlaError `FILE_NOT_READABLE`, `EMPTY_HISTORY`, `STORE_LOCKED`, `FILE_NOT_WRITABLE`; what a mapping finds
 */
export async function importFile(name: string, options: ImportOptions): Promise<void> {
  for (const flag of FRUGAL) setFlagsFromString(flag);
  const reading = await readingOf(options);
  const file = await readImportFile(name);
  try {
    const { file: storeFile } = storePlace(options.store);
    const task = { file, reading, storeFile, rejectsFile: options.rejects ?? besides(name), options };
    if (options.dryRun && options.mapping !== undefined) await showFirst(task);
    const imported = options.dryRun ? await rehearseBeside(task) : await importInto(task);
    await report(imported, options);
    if (imported.rejected > 0) process.exitCode = 1;
  } finally {
    file.release();
  }
}

/** Of `history.jsonl` it is `history.rejected.jsonl`; what has no name leaves its rejected lines where we are. */
function besides(name: string): string {
  return name === '-' ? 'rejected.jsonl' : `${name.replace(/\.jsonl$/, '')}.rejected.jsonl`;
}

/** The first events that a mapping makes, and all that it cannot make anything of. */
async function showFirst({ reading, file, options }: Task): Promise<void> {
  await dryRun(reading.lines(file.chunks(), 0), { ...options, first: FIRST });
}

/** The store may be open elsewhere, or not exist yet. */
async function rehearseBeside(task: Task): Promise<Imported> {
  const { storeFile, file, reading, options } = task;
  const clock = new SystemClock();
  const settings = { kind: 'sqlite', file: storeFile, readonly: true } as const;
  const base = existsSync(storeFile) ? openEventStore(settings, clock, { personalData }) : undefined;
  const scratch = new ScratchTarget(base, clock);
  try {
    const identity = identityBeside(storeFile, reading.digestOf(file));
    return await rehearse(task, { target: scratch, identity, clock }, options.rejects !== undefined);
  } finally {
    await scratch.close();
    await base?.close();
  }
}

/** All that an import does, into a store that is thrown away. */
async function rehearse(task: Task, settings: ImportSettings, keepsRejected: boolean): Promise<Imported> {
  const { importId } = settings.identity;
  const rejects = keepsRejected ? new RejectsFile(task.rejectsFile, importId, task.options.lang) : undefined;
  try {
    rejects?.goOnAfter(0);
    const outcome = await withBar(task, (source, bar) =>
      runImport(source, settings, {
        onBatch: ({ rejections }, { lines }) => {
          for (const rejection of rejections) rejects?.add(rejection);
          bar.show(lines);
        },
      }),
    );
    return { ...outcome, isRehearsal: true, rejectsFile: rejects?.finish() };
  } catch (error) {
    rejects?.abandon();
    throw error;
  }
}

async function importInto(task: Task): Promise<Imported> {
  const { storeFile, file, reading, options } = task;
  makeFolder(options.store);
  const clock = new SystemClock();
  const store = openEventStore({ kind: 'sqlite', file: storeFile }, clock, { personalData });
  try {
    const identity = identityIn(storeFile, reading.digestOf(file));
    const rehearsed = options.strict && (await rehearseStrictly(task, { target: store, identity, clock }));
    if (rehearsed && rehearsed.rejected > 0) return rehearsed;
    const rejects = new RejectsFile(task.rejectsFile, identity.importId, options.lang);
    const checkpoint = reading.resumes ? new Checkpoint(storeFile, identity.importId) : undefined;
    const keeping = await Keeping.open(store, rejects, checkpoint);
    try {
      const { reached } = keeping;
      const outcome = await withBar(task, (source, bar) =>
        runImport(
          source,
          { target: store, identity, clock },
          {
            reached,
            onBatch: (batch, soFar) => {
              keeping.add(batch, soFar);
              bar.show(soFar.lines);
            },
          },
        ),
      );
      return { ...outcome, isRehearsal: false, rejectsFile: keeping.finish() };
    } catch (error) {
      keeping.leave();
      throw error;
    }
  } finally {
    await store.close();
  }
}

/** Before anything is written, over the store that is then written to: nobody can come in between. */
async function rehearseStrictly(task: Task, settings: ImportSettings): Promise<Imported> {
  const scratch = new ScratchTarget(settings.target, settings.clock);
  try {
    return await rehearse(task, { ...settings, target: scratch }, true);
  } finally {
    await scratch.close();
  }
}

async function withBar(
  { file, reading }: Task,
  run: (source: Source, bar: ImportBar) => Promise<Outcome>,
): Promise<Outcome> {
  const bar = new ImportBar(file.size);
  try {
    return await run((after) => reading.lines(bar.counted(file.chunks()), after), bar);
  } finally {
    bar.stop();
  }
}
