import { once } from 'node:events';
import { createApplication, inFolder, readSettings, startLink } from '../../server/src/index.js';
import type { Language } from '#wording';
import { writeLine } from './output.js';
import { linkInWords } from './text/link.js';

/**
 * Serves the HTTP interface until SIGINT or SIGTERM.
 *
 * @throws SlaError `INVALID_SETTINGS`
 */
export async function serve(options: {
  store: string;
  port?: number;
  json?: true;
  lang: Language;
}): Promise<void> {
  const { host, port, access } = readSettings();
  const settings = { ...inFolder(options.store), access };
  const application = await createApplication(settings);
  await application.listen(options.port ?? port, host);
  const url = await application.getUrl();
  const link = startLink(application, settings, url);
  if (options.json) await writeLine({ url, ...(link !== undefined && { link }) });
  else {
    process.stderr.write(`Listening at ${url}. Ctrl-C stops it.\n`);
    if (link !== undefined) process.stderr.write(`${linkInWords(link, options.lang)}\n`);
  }
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await application.close();
}
