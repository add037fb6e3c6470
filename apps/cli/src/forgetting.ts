import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decideErasure, type Erasure } from '#customer';
import {
  type AppendResult,
  type Decider,
  type EventStore,
  formatPosition,
  handleCommand,
  keysFileOf,
  KeyRing,
  openEventStore,
  Recorder,
  SystemClock,
  SystemRandomness,
  TimeOrderedIds,
} from '#event-store';
import { SlaError } from '#facts';
import { personalData } from '#history';
import { type Language, say } from '#wording';
import { STORE_FILE } from './facts-source.js';
import { writeLine, writeText } from './output.js';

export interface ForgettingOptions {
  readonly reason: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly store: string;
  readonly json?: true;
  readonly lang: Language;
}

const erasures: Decider<Erasure, undefined> = {
  initial: undefined,
  evolve: () => undefined,
  decide: (erasure, _, now) => [decideErasure(erasure, now)],
};

/**
 * Erases a customer's personal data. It is recorded before the key is destroyed: between the two a crash leaves a record
 * that `sla verify` finds untrue, and not an erasure that nobody knows of.
 *
 * @throws SlaError `NO_STORE`, `STORE_LOCKED` where a server has the store open, `UNKNOWN_CUSTOMER`, and as `decideErasure`
 */
export async function forget(customerId: string, options: ForgettingOptions): Promise<void> {
  const settings = { kind: 'sqlite', file: join(options.store, STORE_FILE) } as const;
  if (!existsSync(settings.file)) throw new SlaError('NO_STORE', { folder: options.store });
  const store = openEventStore(settings, new SystemClock(), { personalData });
  const keys = new KeyRing(keysFileOf(settings), new SystemRandomness());
  try {
    const keyIds = keys.keyIdsOf(customerId);
    if (keyIds.length === 0) await checkKnown(store, customerId);
    const recorded = await record(store, { customerId, keyIds, ...options, erasedBy: options.by });
    keys.destroy(customerId);
    await report(recorded, { customerId, keyIds, keysFile: keysFileOf(settings), ...options });
  } finally {
    keys.close();
    await store.close();
  }
}

async function checkKnown(store: EventStore, customerId: string): Promise<void> {
  for await (const _ of store.readStream(`customer-${customerId}`)) return;
  throw new SlaError('UNKNOWN_CUSTOMER', { field: 'customer', value: customerId });
}

function record(
  store: EventStore,
  { customerId, reason, erasedBy, approvedBy, keyIds }: Erasure,
): Promise<AppendResult> {
  const clock = new SystemClock();
  const ids = new TimeOrderedIds(clock);
  const requestId = ids.next();
  return handleCommand(new Recorder(store, clock, ids), erasures, {
    stream: `customer-${customerId}`,
    command: { customerId, reason, erasedBy, approvedBy, keyIds },
    actor: erasedBy,
    correlationId: requestId,
    causationId: requestId,
  });
}

interface Forgotten extends Pick<ForgettingOptions, 'json' | 'lang'> {
  readonly customerId: string;
  readonly keyIds: readonly string[];
  readonly keysFile: string;
}

async function report({ position }: AppendResult, forgotten: Forgotten): Promise<void> {
  const { customerId, keyIds, keysFile, lang } = forgotten;
  if (forgotten.json) {
    await writeLine({ customerId, keyIds, position: position === null ? null : formatPosition(position) });
    return;
  }
  const lines = [say(lang, 'store.erased', { customerId }), say(lang, 'store.copies', { file: keysFile })];
  await writeText(`${lines.join('\n')}\n`);
}
