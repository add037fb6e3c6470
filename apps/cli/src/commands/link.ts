import { type Command, InvalidArgumentError } from 'commander';
import { isRole, type Role } from '#access';
import { DEFAULT_STORE } from '../facts-source.js';
import type { LinkOptions } from '../linking.js';
import { portOption } from '../options.js';

export function addLink(program: Command): void {
  program
    .command('link')
    .description('print a link that signs in once, in a browser on this machine')
    .option('--store <folder>', 'folder of the store that the server has open', DEFAULT_STORE)
    .option('--port <number>', 'where the server listens (default: SLA_PORT, or 3000)', portOption)
    .option('--as <id>', 'who signs in', 'owner')
    .option('--role <roles...>', 'with which roles (default: manager, auditor, administrator)', rolesOption)
    .option('--json', 'for programs: JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla link
  sla link --as auditor-anna --role auditor --port 8080

The link is good for a quarter of an hour. Whoever can write to the folder can do anything to the store anyway; a server
behind a proxy takes no links.

Exit status: 0 printed, 1 refused, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { printLink } = await import('../linking.js');
      await printLink(command.optsWithGlobals<LinkOptions>());
    });
}

function rolesOption(name: string, before: readonly Role[] = []): Role[] {
  if (isRole(name) && name !== 'customer') return [...before, name];
  throw new InvalidArgumentError('The roles are agent, manager, auditor and administrator.');
}
