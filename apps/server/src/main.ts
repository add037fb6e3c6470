import { SlaError } from '#facts';
import { messageOf } from '#wording';
import { startLink } from './auth/link/start-link.js';
import { readSettings } from './settings/settings.js';
import { startServer } from './start-server.js';
import { untilToldToStop } from './until-told.js';

try {
  const settings = readSettings();
  const server = await startServer(settings, process.stdout);
  process.stderr.write(`Listening at ${server.url}\n`);
  const link = startLink(server.application, settings, server.url);
  if (link !== undefined) process.stderr.write(`Sign in, once, on this machine: ${link}\n`);
  await untilToldToStop();
  await server.stop();
} catch (error) {
  process.stderr.write(`${error instanceof SlaError ? messageOf(error) : String(error)}\n`);
  process.exitCode = 1;
}
