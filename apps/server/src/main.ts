import { SlaError } from '#facts';
import { messageOf } from '#wording';
import { createApplication } from './application.js';
import { readSettings } from './settings/settings.js';

try {
  const settings = readSettings();
  const application = await createApplication(settings);
  application.enableShutdownHooks();
  await application.listen(settings.port, settings.host);
  process.stderr.write(`Listening at ${await application.getUrl()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof SlaError ? messageOf(error) : String(error)}\n`);
  process.exitCode = 1;
}
