import { type Command, InvalidArgumentError } from 'commander';
import { isRole, type Role } from '#access';
import { DEFAULT_STORE } from '../facts-source.js';
import type { KeyOptions, NewKeyOptions, RevokeOptions } from '../keys.js';
import { instantOption } from '../options.js';

const WHERE =
  '\nThe keys stand in the store, their secrets nowhere. Beside a running server use its /api/v1/keys instead (docs/access.md).';

export function addKey(program: Command): void {
  const key = program.command('key').description('make, list and revoke the API keys of a store');
  addCreate(key);
  addList(key);
  addRevoke(key);
}

function addCreate(key: Command): void {
  withStore(key.command('create'))
    .description('make an API key; it is shown this once')
    .requiredOption('--holder <id>', 'who acts by it: the actor of what it records')
    .requiredOption(
      '--role <roles...>',
      'agent, manager, auditor, administrator; or customer alone',
      rolesOption,
    )
    .option('--customer <id>', 'with the role customer: whose tickets are seen')
    .option('--label <text>', 'what it is for')
    .option('--expires <instant>', 'until when it is good (default: 90 days from now)', instantOption)
    .option('--by <person>', 'who makes it', 'command-line')
    .addHelpText(
      'after',
      `
Examples:
  sla key create --holder helpdesk --role agent --label "reports from the helpdesk"
  sla key create --holder acme-portal --role customer --customer acme --expires 2027-01-01T00:00:00+01:00
${WHERE}

Exit status: 0 made, 1 refused (roles that do not go together, a server has the store open), 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { createKey } = await import('../keys.js');
      await createKey(command.optsWithGlobals<NewKeyOptions>());
    });
}

function addList(key: Command): void {
  withStore(key.command('list'))
    .description('list the API keys, good and bad')
    .addHelpText(
      'after',
      `\nExample:\n  sla key list --json | jq -r 'select(.state == "good").keyId'\n${WHERE}`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { listKeys } = await import('../keys.js');
      await listKeys(command.optsWithGlobals<KeyOptions>());
    });
}

function addRevoke(key: Command): void {
  withStore(key.command('revoke'))
    .description('revoke an API key: it opens nothing from then on')
    .argument('<key>', 'its id, 16 hexadecimal digits, as sla key list shows it')
    .option('--reason <text>', 'why')
    .option('--by <person>', 'who revokes it', 'command-line')
    .addHelpText(
      'after',
      `
Example:
  sla key revoke 3f0c9a517be24d80 --reason "was in a public repository"
${WHERE}

Exit status: 0 revoked, also where it was before; 1 no such key, or a server has the store open; 2 misuse.`,
    )
    .action(async (keyId: string, _options: unknown, command: Command) => {
      const { revokeKey } = await import('../keys.js');
      await revokeKey(keyId, command.optsWithGlobals<RevokeOptions>());
    });
}

function withStore(command: Command): Command {
  return command
    .option('--store <place>', 'folder of the embedded store, or esdb://… of a server', DEFAULT_STORE)
    .option('--json', 'for programs: JSON on stdout');
}

function rolesOption(name: string, before: readonly Role[] = []): Role[] {
  if (isRole(name)) return [...before, name];
  throw new InvalidArgumentError('The roles are agent, manager, auditor, customer and administrator.');
}
