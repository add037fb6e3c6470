import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { BackupOptions } from '../moving/backing-up.js';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('back up the store and its keys as they are at one moment, also beside a running server')
    .argument('<target>', 'a new folder; or a new file, where the name ends with .sqlite')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .option('--without-keys', 'leave out the keys of personal data, which are then to be kept elsewhere')
    .option('--json', 'for programs: what was backed up, as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla backup /backup/2026-03-31
  sla backup /backup/2026-03-31.sqlite --store /srv/sla       (the keys: /backup/2026-03-31.sqlite.keys)
  sla backup /backup/events-only --without-keys

The backup appears when it is whole, checked, and its chain of hashes verifies; nothing is overwritten. Where it holds
keys, whoever has it can read all personal data, and somebody who is forgotten later lives on in it.

Exit status: 0 backed up, 1 the store is damaged, 2 misuse.`,
    )
    .action(async (target: string, _options: unknown, command: Command) => {
      const { backUp } = await import('../moving/backing-up.js');
      await backUp(target, command.optsWithGlobals<BackupOptions>());
    });
}
