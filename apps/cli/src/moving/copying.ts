import { existsSync, realpathSync } from 'node:fs';
import {
  compareAll,
  copyKeys,
  copyRecords,
  type KeysCopied,
  type Position,
  type RecordStore,
  upTo,
} from '#event-store';
import { SlaError } from '#facts';
import { type Language, say } from '#wording';
import { writeLine } from '../output.js';
import { positionBar } from '../progress.js';
import { checkChain } from './chain-check.js';
import {
  keysBeside,
  makeFolder,
  openSource,
  openTarget,
  type StorePlace,
  storePlace,
} from './store-place.js';

export interface CopyingOptions {
  readonly from: string;
  readonly to: string;
  /** `true`: beside the target, where that is a folder. */
  readonly withKeys?: string | true;
  readonly json?: true;
  readonly lang: Language;
}

/** The embedded store commits what it is given together, in the order in which it was given. */
const IN_FLIGHT_TO_FILE = 500;

/** What came of a copy. */
interface Moved {
  readonly from: string;
  readonly to: string;
  /** Of an earlier copy, and of this one. */
  readonly found: number;
  readonly copied: number;
  readonly verified: number;
  readonly streams: number;
  /** Of all heads, the same in both. */
  readonly root: string | null;
  readonly keys: KeysCopied | null;
}

/**
 * Copies a store's records, reads them all again, and walks through the copy's chain.
 *
 * @throws SlaError `NO_STORE`, `COPY_CLASH`, `CHAIN_BROKEN`, `SAME_STORE`, `NO_KEYS_FILE`; what the adapters throw
 */
export async function copy(options: CopyingOptions): Promise<void> {
  const [from, to] = [storePlace(options.from), storePlace(options.to)];
  refuseSame(from, to);
  const keysFile = keysFileFor(options, from, to);
  const source = openSource(from);
  try {
    const target = openTarget(to);
    try {
      const moved = await move(source, target, to);
      const keys = keysFile ? copyKeys(keysBeside(from), keysFile) : null;
      await report({ from: from.name, to: to.name, ...moved, keys }, options);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function move(source: RecordStore, target: RecordStore, to: StorePlace) {
  const until = (await source.newest())?.position;
  const inFlight = to.isServer ? 1 : IN_FLIGHT_TO_FILE;
  const { found, copied } = await withBar(until, (onRecord) =>
    copyRecords(source, target, { until, inFlight, onRecord }),
  );
  const verified = await withBar(until, (onRecord) =>
    compareAll(upTo(source.readAll(), until), target.readAll(), onRecord),
  );
  const { streams, root } = await checkChain(target, !to.isServer);
  return { found, copied, verified, streams, root };
}

async function withBar<Outcome>(
  until: Position | undefined,
  work: (onRecord: (position: Position) => void) => Promise<Outcome>,
): Promise<Outcome> {
  const bar = positionBar(until);
  try {
    return await work((position) => bar?.update(Number(position)));
  } finally {
    bar?.stop();
  }
}

function refuseSame(from: StorePlace, to: StorePlace): void {
  const isSame =
    from.isServer || to.isServer
      ? from.name === to.name
      : existsSync(from.name) && existsSync(to.name) && realpathSync(from.name) === realpathSync(to.name);
  if (isSame) throw new SlaError('SAME_STORE', { file: to.name });
}

/** Known before anything is copied, so that nobody waits for a misuse. */
function keysFileFor({ withKeys }: CopyingOptions, from: StorePlace, to: StorePlace): string | undefined {
  if (withKeys === undefined) return undefined;
  const isAskedRightly = !from.isServer && (withKeys !== true || !to.isServer);
  if (!isAskedRightly) throw new SlaError('NO_KEYS_FILE', { file: from.isServer ? from.name : to.name });
  if (!existsSync(keysBeside(from))) return undefined;
  if (withKeys !== true) return withKeys;
  makeFolder(to.name);
  return keysBeside(to);
}

async function report(moved: Moved, { json, lang }: CopyingOptions): Promise<void> {
  if (json) return writeLine(moved);
  const events = (count: number): string => say(lang, 'units.events', { count });
  const { copied, found, verified, keys, to, root } = moved;
  const told = { copied: events(copied), found: events(found), verified: events(verified), to, root };
  process.stderr.write(`${say(lang, 'moving.copied', told)}\n`);
  process.stderr.write(`${say(lang, keys ? 'moving.keysCopied' : 'moving.keysNotCopied', { ...keys })}\n`);
}
