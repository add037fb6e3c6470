import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { CopyingOptions } from '../moving/copying.js';

export function addCopy(program: Command): void {
  program
    .command('copy')
    .description('copy all events to another store, verbatim: ids, data, metadata, hashes, order')
    .requiredOption('--to <place>', 'a folder, or a server: esdb://host:2113?tls=false')
    .option('--from <place>', 'a folder, or a server', DEFAULT_STORE)
    .option('--with-keys [file]', 'copy the keys of personal data too, beside the target or into a file')
    .option('--json', 'for programs: what was copied, as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla copy --to /srv/other-ledger
  sla copy --from data --to "esdb://127.0.0.1:2113?tls=false" --with-keys /srv/sla/keys.sqlite
  sla copy --from "esdb://127.0.0.1:2113?tls=false" --to back-in-a-folder

It reads beside a running server. A copy that was interrupted goes on where it was when the same command is given
again; it is done when every record was read again and compared, and the copy's chain of hashes verifies. A target
that holds anything else is left as it is. Nobody else may write to the target meanwhile.

Keys stay where they are unless --with-keys says otherwise: whoever has both the events and the keys can read all
personal data, and a key that is destroyed later would live on in the copy, so that nobody is forgotten. Without
them the copy is judged the same and its personal fields read [sealed].

Exit status: 0 copied and verified, 1 it could not be, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { copy } = await import('../moving/copying.js');
      await copy(command.optsWithGlobals<CopyingOptions>());
    });
}
