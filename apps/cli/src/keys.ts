import { existsSync } from 'node:fs';
import { API_KEYS_STREAM, type ApiKey, evolveApiKeys, initialApiKeys, type Role } from '#access';
import {
  type EventStore,
  type EventStoreSettings,
  openEventStore,
  Recorder,
  SystemClock,
  SystemRandomness,
  TimeOrderedIds,
} from '#event-store';
import { formatInstant, type Instant, SlaError } from '#facts';
import { type Language, say } from '#wording';
import { makeApiKey, revokeApiKey, USUAL_LIFE } from '../../server/src/index.js';
import { keyLine } from './key-line.js';
import { makeFolder, storePlace } from './moving/store-place.js';
import { writeLine, writeText } from './output.js';
import { keyTable } from './text/key-table.js';

export interface KeyOptions {
  readonly store: string;
  readonly json?: true;
  readonly lang: Language;
}

export interface NewKeyOptions extends KeyOptions {
  readonly holder: string;
  readonly role: Role[];
  readonly customer?: string;
  readonly label?: string;
  readonly expires?: Instant;
  readonly by: string;
}

export interface RevokeOptions extends KeyOptions {
  readonly reason?: string;
  readonly by: string;
}

/**
 * The first key may come before the first fact: where there is no store yet, one is made.
 *
 * @throws SlaError `STORE_LOCKED` where a server has the store open, `FILE_NOT_WRITABLE`, and as `makeApiKey`
 */
export async function createKey(options: NewKeyOptions): Promise<void> {
  const { holder, role: roles, customer: customerId, label, by, lang } = options;
  const clock = new SystemClock();
  const expiresAt = formatInstant(options.expires ?? clock.now() + USUAL_LIFE);
  const request = { holder, roles, customerId, label, expiresAt };
  const { keyId, key } = await inStore(
    options,
    (store) => {
      const [recorder, requestId] = recorderOf(store);
      return makeApiKey(recorder, { by: { id: by }, request, requestId, randomness: new SystemRandomness() });
    },
    'make',
  );
  if (options.json) return writeLine({ keyId, key, holder, roles, customerId, label, expiresAt });
  // The key alone stands on stdout, so that it can be put where it belongs and seen by nobody.
  process.stderr.write(
    `${say(lang, 'access.made', { keyId, holder, roles: roles.join(', '), expiresAt })}\n`,
  );
  await writeText(`${key}\n`);
}

/** @throws SlaError `NO_STORE` */
export async function listKeys(options: KeyOptions): Promise<void> {
  const keys = await inStore(options, keysOf, 'read');
  const now = new SystemClock().now();
  if (options.json) for (const key of keys) await writeLine(keyLine(key, now));
  else if (keys.length === 0) process.stderr.write(`${say(options.lang, 'access.none')}\n`);
  else
    await writeText(
      keyTable(
        keys.map((key) => keyLine(key, now)),
        options.lang,
      ),
    );
}

/** @throws SlaError `NO_STORE`, `STORE_LOCKED`, `UNKNOWN_API_KEY` */
export async function revokeKey(keyId: string, options: RevokeOptions): Promise<void> {
  const { reason, by, json, lang } = options;
  await inStore(options, (store) => {
    const [recorder, requestId] = recorderOf(store);
    return revokeApiKey(recorder, { keyId, reason }, { actor: by, requestId });
  });
  if (json) await writeLine({ keyId, state: 'revoked' });
  else process.stderr.write(`${say(lang, 'access.revoked', { keyId })}\n`);
}

async function keysOf(store: EventStore): Promise<ApiKey[]> {
  const events = await Array.fromAsync(store.readStream(API_KEYS_STREAM));
  return [...events.reduce(evolveApiKeys, initialApiKeys).values()];
}

function recorderOf(store: EventStore): [Recorder, string] {
  const clock = new SystemClock();
  const ids = new TimeOrderedIds(clock);
  return [new Recorder(store, clock, ids), ids.next()];
}

async function inStore<Outcome>(
  { store: place }: KeyOptions,
  work: (store: EventStore) => Promise<Outcome>,
  how: 'read' | 'write' | 'make' = 'write',
): Promise<Outcome> {
  const store = openEventStore(settingsOf(place, how), new SystemClock());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Nothing about access is sealed, so no keys of personal data are looked for. */
function settingsOf(place: string, how: 'read' | 'write' | 'make'): EventStoreSettings {
  const { name, isServer, file } = storePlace(place);
  if (isServer) return { kind: 'eventstoredb', url: name, keysFile: ':memory:' };
  if (how === 'make') makeFolder(name);
  else if (!existsSync(file)) throw new SlaError('NO_STORE', { folder: name });
  return { kind: 'sqlite', file, readonly: how === 'read' };
}
