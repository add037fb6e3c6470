import { type Command, Option } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { ExportOptions } from '../moving/exporting.js';

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write a history file (.jsonl) of everything, or of one ticket or customer')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .addOption(new Option('--ticket <id>', 'what the verdicts on one ticket come from').conflicts('customer'))
    .option('--customer <id>', 'what the verdicts on one customer come from')
    .option('--out <file>', 'write a file instead of the standard output; it appears when it is whole')
    .option('--force', 'replace the file where there is one')
    .option('--json', 'for programs: with --out, what was written, as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla export --out everything.jsonl
  sla export --customer acme > acme.jsonl
  sla export --ticket T1 | sla judge - --as-of 2026-04-01T00:00:00+02:00

The file stands in the order of recording and is judged like the store: name the instant with --as-of, since by
default a file is judged at its own newest fact. It reads beside a running server.

A ticket or customer comes with what its verdicts need: the customer's stream, what the supplier published, and, of
customers without a package who may have been served first, when that was; rows about those others mean nothing.
Personal fields are readable in the file, so keep it where the keys are. Of others they read [withheld]; [erased]
where the key was destroyed; [sealed] where the keys are not at hand.

Exit status: 0 written, 1 there is no such ticket or customer, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { exportHistory } = await import('../moving/exporting.js');
      await exportHistory(command.optsWithGlobals<ExportOptions>());
    });
}
