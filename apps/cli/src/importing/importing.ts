import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { openEventStore, SystemClock } from '#event-store';
import { personalData, sourceLinesOf } from '#history';
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
import { RejectsFile } from './rejects-file.js';
import { ScratchTarget } from './scratch-target.js';

/**
 * Nearly all that an import makes is gone with the next batch: a heap that grows as that of a server would only hold it,
 * several times over.
 */
const FRUGAL = ['--semi-space-growth-factor=1', '--heap-growing-percent=60'];

/** A file on its way into a store. */
interface Task {
  readonly file: ImportFile;
  readonly storeFile: string;
  readonly rejectsFile: string;
  readonly options: ImportOptions;
}

/**
 * Imports a history file into the embedded store.
 *
 * @throws SlaError `FILE_NOT_READABLE`, `EMPTY_HISTORY`, `STORE_LOCKED`, `FILE_NOT_WRITABLE`
 */
export async function importFile(name: string, options: ImportOptions): Promise<void> {
  for (const flag of FRUGAL) setFlagsFromString(flag);
  const file = await readImportFile(name);
  try {
    const { file: storeFile } = storePlace(options.store);
    const task = { file, storeFile, rejectsFile: options.rejects ?? besides(name), options };
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

/** The store may be open elsewhere, or not exist yet. */
async function rehearseBeside(task: Task): Promise<Imported> {
  const { storeFile, file, options } = task;
  const clock = new SystemClock();
  const settings = { kind: 'sqlite', file: storeFile, readonly: true } as const;
  const base = existsSync(storeFile) ? openEventStore(settings, clock, { personalData }) : undefined;
  const scratch = new ScratchTarget(base, clock);
  try {
    const identity = identityBeside(storeFile, file.digest);
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
  const { storeFile, file, options } = task;
  makeFolder(options.store);
  const clock = new SystemClock();
  const store = openEventStore({ kind: 'sqlite', file: storeFile }, clock, { personalData });
  try {
    const identity = identityIn(storeFile, file.digest);
    const rehearsed = options.strict && (await rehearseStrictly(task, { target: store, identity, clock }));
    if (rehearsed && rehearsed.rejected > 0) return rehearsed;
    const rejects = new RejectsFile(task.rejectsFile, identity.importId, options.lang);
    const keeping = await Keeping.open(store, rejects, new Checkpoint(storeFile, identity.importId));
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
  { file }: Task,
  run: (source: Source, bar: ImportBar) => Promise<Outcome>,
): Promise<Outcome> {
  const bar = new ImportBar(file.size);
  try {
    return await run((after) => sourceLinesOf(bar.counted(file.chunks()), after), bar);
  } finally {
    bar.stop();
  }
}
