import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import { portOption } from '../options.js';
import type { ServeOptions } from '../serving.js';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the HTTP interface, /api/v1, until it is told to stop')
    .option(
      '--store <folder>',
      `folder of the embedded store (default: what SLA_STORE and SLA_DATA say, or ${DEFAULT_STORE})`,
    )
    .option(
      '--port <number>',
      'where to listen; 0 for any free port (default: SLA_PORT, or 3000)',
      portOption,
    )
    .option('--demo', "first play the demo's half-year into the store, where nothing is recorded in it")
    .option('--empty', 'not even with --demo')
    .option(
      '--settings',
      'list every setting with its default, an example and its meaning, and serve nothing',
    )
    .option('--json', 'for programs: say where it listens as JSON on stdout, and log to stderr')
    .addHelpText(
      'after',
      `
Examples:
  sla serve --port 3000
  curl http://127.0.0.1:3000/api/v1/tickets/T1?asOf=2026-04-01T00:00:00%2B02:00
  sla serve --store /srv/sla --demo
  SLA_LOG_LEVEL=warn SLA_METRICS_PORT=off sla serve
  sla serve --settings

Settings are variables of the environment, each with a default (docs/operations.md). It listens on 127.0.0.1 unless
SLA_HOST says otherwise, logs to stdout, and shows metrics at http://127.0.0.1:9464/metrics. Ctrl-C stops it: what is
under way is answered, and nothing acknowledged is lost. A second Ctrl-C does not wait.

Exit status: 0 stopped as told, 1 the store or the port is in use, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { serve, showVariables } = await import('../serving.js');
      const options = command.optsWithGlobals<ServeOptions>();
      await (options.settings ? showVariables(options) : serve(options));
    });
}
