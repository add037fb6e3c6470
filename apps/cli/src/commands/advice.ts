import type { Command } from 'commander';
import type { AdviceOptions } from '../advising.js';
import { addReadingOptions } from '../facts-source.js';

export function addAdvice(program: Command): void {
  addReadingOptions(
    program
      .command('advice')
      .description('what the offer prescribes: packages to recommend, warnings to give, trainings to hold')
      .argument('[customer]', 'id of a customer; without it, all for whom anything is prescribed')
      .option('--explain', 'the arithmetic of every entry, and the facts behind it'),
  )
    .addHelpText(
      'after',
      `
Examples:
  sla advice
  sla advice acme
  sla advice acme --explain --lang sk
  sla advice --history history.jsonl --as-of 2026-07-01T00:00:00+02:00 --json

Who used paid service more than once in half a year is recommended a package and a training, with what the half year
cost and what each package would have cost. A second question on a topic within 180 days calls for a warning; a further
one may be charged only after it. JSON has a line per customer, then one with the year's trainings.

Exit status: 0 shown, 1 no such customer, 2 misuse.`,
    )
    .action(async (customer: string | undefined, _options: unknown, command: Command) => {
      const { advise } = await import('../advising.js');
      await advise(customer, command.optsWithGlobals<AdviceOptions>());
    });
}
