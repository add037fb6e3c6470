import type { Command } from 'commander';
import { addReadingOptions, type ReadingOptions } from '../facts-source.js';

export function addReport(program: Command): void {
  addReadingOptions(
    program
      .command('report')
      .description("a month's promises: how many were kept, broken, are running, and by how much")
      .option('--month <yyyy-mm>', 'the month; a promise belongs to the month in which its clock started'),
  )
    .addHelpText(
      'after',
      `
Examples:
  sla report --month 2026-03
  sla report --month 2026-03 --history history.jsonl --json
  sla report --history history.jsonl          (all months)

Exit status: 0 reported, 1 could not be judged, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { report } = await import('../reporting.js');
      await report(command.optsWithGlobals<ReadingOptions & { month?: string }>());
    });
}
