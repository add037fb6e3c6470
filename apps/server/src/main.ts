import { SlaError } from '#facts';
import { messageOf } from '#wording';
import { readSettings } from './settings/settings.js';
import { startServer } from './start-server.js';
import { untilToldToStop } from './until-told.js';

try {
  const server = await startServer(readSettings(), process.stdout);
  process.stderr.write(`Listening at ${server.url}\n`);
  await untilToldToStop();
  await server.stop();
} catch (error) {
  process.stderr.write(`${error instanceof SlaError ? messageOf(error) : String(error)}\n`);
  process.exitCode = 1;
}
