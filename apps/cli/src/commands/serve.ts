import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { Language } from '#wording';
import { portOption } from '../options.js';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the HTTP interface, /api/v1, until it is told to stop')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .option(
      '--port <number>',
      'where to listen; 0 for any free port (default: SLA_PORT, or 3000)',
      portOption,
    )
    .option('--json', 'for programs: say where it listens as JSON on stdout')
    .addHelpText(
      'after',
      `
Example:
  sla key create --holder helpdesk --role agent > key.txt
  sla serve --port 3000
  curl -H "Authorization: Bearer $(cat key.txt)" http://127.0.0.1:3000/api/v1/tickets/T1?asOf=2026-04-01T00:00:00%2B02:00

It listens on 127.0.0.1 unless SLA_HOST says otherwise, and prints a link to sign in by in a browser (docs/access.md).
Ctrl-C stops it; nothing acknowledged is lost.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { serve } = await import('../serving.js');
      await serve(command.optsWithGlobals<ServeOptions>());
    });
}

export interface ServeOptions {
  readonly store: string;
  readonly port?: number;
  readonly json?: true;
  readonly lang: Language;
}
