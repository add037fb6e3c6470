import type { Command } from 'commander';
import type { RestoreOptions } from '../moving/restoring.js';

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('make a store of a backup, in a folder that does not exist or is empty')
    .argument('<backup>', 'what sla backup has written: a folder or a file')
    .requiredOption('--store <folder>', 'folder of the store to be made')
    .option('--json', 'for programs: what was restored, as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla restore /backup/2026-03-31 --store /srv/sla
  sla restore /backup/2026-03-31.sqlite --store data --json

The file is checked and the chain of hashes is verified before the folder gets its name; an existing store is never
touched. Views are made again when the server starts.

Exit status: 0 restored, 1 the backup is damaged, 2 misuse.`,
    )
    .action(async (backup: string, _options: unknown, command: Command) => {
      const { restore } = await import('../moving/restoring.js');
      await restore(backup, command.optsWithGlobals<RestoreOptions>());
    });
}
