import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import {
  keysFileOf,
  KeyRing,
  openRecordStore,
  parsePosition,
  type StoredRecord,
  SystemRandomness,
  type Verification,
  verifyStore,
} from '#event-store';
import { SlaError } from '#facts';
import { verifyViews, type ViewComparison } from '#projection';
import { type Language, say } from '#wording';
import { STORE_FILE } from './facts-source.js';
import { viewsInText } from './text/views.js';
import { withViews } from './views-of.js';
import { writeLine, writeText } from './output.js';
import { progressBar, rateBar } from './progress.js';

export interface VerifyingOptions {
  readonly store: string;
  /** Noted earlier, in lower case. */
  readonly root?: string;
  readonly position?: string;
  readonly json?: true;
  readonly lang: Language;
}

/** Below this many events nobody would see the bar before it is full. */
const WORTH_A_BAR = 10_000;

interface Verified extends Verification {
  /** What the events make of the views, and what they are; `null` where there are none yet. */
  readonly views: ViewComparison | null;
  /** Whether the root is the one noted; `null` where none was given, or something does not fit. */
  readonly isRootAsNoted: boolean | null;
  /** Keys that were destroyed, and are there again. */
  readonly revivedKeys: readonly RevivedKey[];
}

interface RevivedKey {
  readonly stream: string;
  readonly keyId: string;
}

/**
 * @returns whether everything fits
 * @throws SlaError `NO_STORE`
 */
export async function verify(options: VerifyingOptions): Promise<boolean> {
  const walked = await walk(options);
  // What does not fit can't be replayed.
  const views = walked.finding ? null : await compareViews(options.store);
  const verified: Verified = { ...walked, views };
  if (options.json) await writeLine(verified);
  else await writeText(inText(verified, options));
  const { finding, isRootAsNoted, revivedKeys } = verified;
  return !finding && isRootAsNoted !== false && revivedKeys.length === 0 && (views?.count ?? 0) === 0;
}

async function walk({ store: folder, root, position }: VerifyingOptions): Promise<Omit<Verified, 'views'>> {
  const store = { kind: 'sqlite', file: join(folder, STORE_FILE), readonly: true } as const;
  if (!existsSync(store.file)) throw new SlaError('NO_STORE', { folder });
  const records = openRecordStore(store);
  const keys = new KeyRing(keysFileOf(store), new SystemRandomness());
  const erased: RevivedKey[] = [];
  const newest = Number((await records.newest())?.position ?? 0);
  const bar = progressBar(newest, newest > WORTH_A_BAR);
  try {
    const verification = await verifyStore(records, {
      isGapless: true,
      rootAt: position === undefined ? undefined : parsePosition(position),
      onEvent: (record) => {
        bar?.update(Number(record.position));
        erased.push(...keysErasedBy(record));
      },
    });
    const isRootAsNoted = root === undefined || verification.finding ? null : verification.root === root;
    const isAlive = (key: ReturnType<KeyRing['find']>): boolean => key !== undefined && key !== 'destroyed';
    const revivedKeys = erased.filter(({ keyId }) => isAlive(keys.find(keyId)));
    return { ...verification, isRootAsNoted, revivedKeys };
  } finally {
    bar?.stop();
    keys.close();
    await records.close();
  }
}

async function compareViews(folder: string): Promise<ViewComparison | null> {
  const compared = await withViews(folder, async (store, views) => {
    const newest = await store.newestPosition();
    const bar = rateBar(newest === undefined ? 0 : Number(newest) + 1);
    try {
      return await verifyViews(store, views, (fraction) =>
        bar?.update(Math.round(fraction * (Number(newest) + 1))),
      );
    } finally {
      bar?.stop();
    }
  });
  return compared ?? null;
}

function keysErasedBy({ type, stream, data }: StoredRecord): RevivedKey[] {
  if (type !== 'PersonalDataErased') return [];
  const { keyIds } = JSON.parse(data) as { keyIds: string[] };
  return keyIds.map((keyId) => ({ stream, keyId }));
}

function inText(verified: Verified, options: VerifyingOptions): string {
  const { finding, position, root, apart, isRootAsNoted, revivedKeys } = verified;
  const { lang } = options;
  const lines: string[] = [];
  if (finding) lines.push(pc.red(misfitInText(finding, lang)));
  else if (position === null) lines.push(say(lang, 'store.empty'));
  else lines.push(pc.green(wholeInText(verified, lang)));
  if (root !== null) lines.push(say(lang, 'store.root', { root }));
  if (isRootAsNoted === false) lines.push(pc.red(say(lang, 'store.otherRoot', { expected: options.root })));
  for (const { stream, keyId } of revivedKeys)
    lines.push(pc.red(say(lang, 'store.keyAlive', { stream, keyId })));
  if (apart > 0) lines.push(pc.yellow(say(lang, 'store.apart', { count: apart })));
  if (!finding) lines.push(viewsInText(verified.views, lang));
  if (root !== null && options.root === undefined) lines.push(pc.dim(say(lang, 'store.note')));
  return `${lines.join('\n')}\n`;
}

function wholeInText({ events, streams, position }: Verified, lang: Language): string {
  const counted = (unit: string, count: number): string => say(lang, `units.${unit}`, { count });
  return say(lang, 'store.whole', {
    events: counted('events', events),
    streams: counted('streams', streams),
    position,
  });
}

function misfitInText(finding: NonNullable<Verification['finding']>, lang: Language): string {
  const { misfit, expected, found } = finding;
  const what = say(lang, `misfits.${misfit}`);
  const compared =
    expected === null && found === null
      ? ''
      : ` (${say(lang, 'store.expected', { expected: String(expected), found: String(found) })})`;
  return say(lang, 'store.misfit', { ...finding, what: `${what}${compared}.` });
}
