import type { Command } from 'commander';
import type { AccountOptions } from '../accounting.js';
import { addReadingOptions } from '../facts-source.js';

export function addAccount(program: Command): void {
  addReadingOptions(
    program
      .command('account')
      .description("a customer's month in money: included time used, charges and their grounds, the total")
      .argument('<customer>', 'id of the customer')
      .option('--month <yyyy-mm>', 'the month; work belongs to the month in which it began')
      .option('--explain', 'the arithmetic of every figure, and the facts behind it'),
  )
    .addHelpText(
      'after',
      `
Examples:
  sla account acme --month 2026-03
  sla account acme --month 2026-03 --explain --lang sk
  sla account acme --month 2026-03 --history history.jsonl --json
  sla account acme                            (all months with anything in them)

Amounts are EUR without VAT, in JSON as decimal text. A charge that lacks a ground is shown and counts 0.
The monthly price of a package is not part of an account.

Exit status: 0 shown, 1 no such customer or the month had not begun, 2 misuse.`,
    )
    .action(async (customer: string, _options: unknown, command: Command) => {
      const { account } = await import('../accounting.js');
      await account(customer, command.optsWithGlobals<AccountOptions>());
    });
}
