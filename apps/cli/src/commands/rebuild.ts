import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { RebuildingOptions } from '../rebuilding.js';

export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('make the views that questions are answered from anew, from the first event on')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .option('--json', 'for programs: one JSON object instead of text')
    .addHelpText(
      'after',
      `
Examples:
  sla rebuild
  sla rebuild --store /srv/sla --json
  VIEWS_URL=postgres://sla@db/ledger sla rebuild

The new views are filled beside the old ones, which answer until then, also those of a running server; in the end they
change places in one step, and the server goes on with the new ones. One rebuild at a time.

Exit status: 0 done, 1 a rebuild runs already, 2 misuse or no store.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { rebuild } = await import('../rebuilding.js');
      await rebuild(command.optsWithGlobals<RebuildingOptions>());
    });
}
