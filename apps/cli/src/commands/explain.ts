import type { Command } from 'commander';
import { addReadingOptions, type ReadingOptions } from '../facts-source.js';

export function addExplain(program: Command): void {
  addReadingOptions(
    program
      .command('explain')
      .description("show a ticket's verdicts, each with its reasons: clause, evidence, every interval")
      .argument('<ticket>', 'id of the ticket')
      .argument('[guarantee]', 'one promise, such as reaction'),
  )
    .addHelpText(
      'after',
      `
Examples:
  sla explain T1 --history history.jsonl
  sla explain T1 reaction --lang sk
  sla explain T1 reaction --as-known-at 2026-04-01T00:00:00+02:00

Exit status: 0 explained, 1 no such ticket or promise, 2 misuse.`,
    )
    .action(async (ticket: string, guarantee: string | undefined, _options: unknown, command: Command) => {
      const { explainTicket } = await import('../explaining.js');
      await explainTicket(ticket, guarantee, command.optsWithGlobals<ReadingOptions>());
    });
}
