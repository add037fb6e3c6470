import { SlaError } from '#facts';
import { messageOf } from '#wording';
import { createApplication } from './application.js';
import { startLink } from './auth/link/start-link.js';
import { readSettings } from './settings/settings.js';

try {
  const settings = readSettings();
  const application = await createApplication(settings);
  application.enableShutdownHooks();
  await application.listen(settings.port, settings.host);
  const url = await application.getUrl();
  process.stderr.write(`Listening at ${url}\n`);
  const link = startLink(application, settings, url);
  if (link !== undefined) process.stderr.write(`Sign in, once, on this machine: ${link}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof SlaError ? messageOf(error) : String(error)}\n`);
  process.exitCode = 1;
}
