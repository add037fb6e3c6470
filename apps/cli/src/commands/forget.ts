import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { ForgettingOptions } from '../forgetting.js';

export function addForget(program: Command): void {
  program
    .command('forget')
    .description("erase a customer's personal data for ever, by destroying the key that it is sealed under")
    .argument('<customer>', 'id of the customer')
    .requiredOption('--reason <text>', 'why; it stays readable, so nothing personal may stand in it')
    .requiredOption('--by <person>', 'who erases')
    .requiredOption('--approved-by <person>', 'who has approved it: somebody else')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .option('--json', 'for programs: one JSON object instead of text')
    .addHelpText(
      'after',
      `
Example:
  sla forget acme --reason "asked for by letter, file 2026/114" --by agent-eva --approved-by manager-ivan

Names, addresses, numbers and free text read [erased] from then on; events, times and verdicts stay, and sla verify
still finds everything in place. It cannot be undone. Copies of keys.sqlite in backups hold the key as well.

Exit status: 0 erased, 1 refused (one person alone, nothing to erase), 2 misuse.`,
    )
    .action(async (customer: string, _options: unknown, command: Command) => {
      const { forget } = await import('../forgetting.js');
      await forget(customer, command.optsWithGlobals<ForgettingOptions>());
    });
}
