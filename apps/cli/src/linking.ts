import { existsSync } from 'node:fs';
import { isSystemActor, personId, type Role } from '#access';
import { SystemClock } from '#event-store';
import { SlaError } from '#facts';
import type { Language } from '#wording';
import { inFolder, issueLink, readSettings } from '../../server/src/index.js';
import { storePlace } from './moving/store-place.js';
import { linkInWords } from './text/link.js';
import { writeLine, writeText } from './output.js';

export interface LinkOptions {
  readonly store: string;
  readonly port?: number;
  readonly as: string;
  readonly role?: Role[];
  readonly json?: true;
  readonly lang: Language;
}

/** @throws SlaError `NO_STORE`, `RESERVED_PERSON`, `INVALID_PERSON`, `INVALID_SETTINGS` */
export async function printLink(options: LinkOptions): Promise<void> {
  const { store: folder, as: id, role: roles = [], lang } = options;
  if (!personId.safeParse(id).success) throw new SlaError('INVALID_PERSON', { field: '--as' });
  if (isSystemActor(id)) throw new SlaError('RESERVED_PERSON', { field: '--as', value: id });
  if (!existsSync(storePlace(folder).file)) throw new SlaError('NO_STORE', { folder });
  const url = `http://127.0.0.1:${options.port ?? readSettings().port}`;
  const link = issueLink(inFolder(folder), { url, now: new SystemClock().now(), as: { id, roles } });
  if (options.json) await writeLine({ link });
  else await writeText(`${linkInWords(link, lang)}\n`);
}
