import { once } from 'node:events';
import { createApplication, inFolder, readSettings } from '../../server/src/index.js';
import { writeLine } from './output.js';

/**
 * Serves the HTTP interface until SIGINT or SIGTERM.
 *
 * @throws SlaError `INVALID_SETTINGS`
 */
export async function serve(options: { store: string; port?: number; json?: true }): Promise<void> {
  const { host, port, viewsUrl } = readSettings();
  const application = await createApplication({
    ...inFolder(options.store),
    ...(viewsUrl !== undefined && { viewsUrl }),
  });
  await application.listen(options.port ?? port, host);
  const url = await application.getUrl();
  if (options.json) await writeLine({ url });
  else process.stderr.write(`Listening at ${url}. Ctrl-C stops it.\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await application.close();
}
