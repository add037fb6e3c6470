import { createSecretKey } from 'node:crypto';
import { Readable } from 'node:stream';
import type { EventStore } from '#event-store';
import { sourceLinesOf } from '#history';
import { DerivedIds, importFacts, type Rejection } from '#import';
import { StoppedClock } from './event-store-samples.js';

/** Long after everything in the cases, so that only the claims can tell when something was recorded. */
export const IMPORTED_AT = '2030-01-01T00:00:00Z';

/** What came of importing a file. */
export interface ImportedFile {
  readonly imported: number;
  readonly alreadyThere: number;
  readonly rejections: readonly Rejection[];
}

export interface ImportingAt {
  readonly at?: string;
  readonly key?: string;
  readonly importId?: string;
}

/** Imports lines into a store as `sla import` does, at a time of one's choice. */
export async function importLines(
  store: Pick<EventStore, 'appendInOrder' | 'readAll' | 'readStream'>,
  lines: readonly unknown[],
  { at = IMPORTED_AT, key = 'key', importId = 'import-1' }: ImportingAt = {},
): Promise<ImportedFile> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const settings = {
    target: store,
    clock: new StoppedClock(Date.parse(at)),
    identity: { importId, ids: new DerivedIds(createSecretKey(Buffer.from(key))) },
  };
  const rejections: Rejection[] = [];
  let [imported, alreadyThere] = [0, 0];
  for await (const batch of importFacts(sourceLinesOf(Readable.from([Buffer.from(text)])), settings)) {
    imported += batch.imported;
    alreadyThere += batch.alreadyThere;
    rejections.push(...batch.rejections);
  }
  return { imported, alreadyThere, rejections };
}

/** The code of each rejected line, by its number. */
export function codesOf({ rejections }: ImportedFile): Record<number, string> {
  return Object.fromEntries(rejections.map(({ line, problem }) => [line.line, problem.code]));
}
