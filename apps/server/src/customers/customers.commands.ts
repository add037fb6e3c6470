import { Command } from '@nestjs/cqrs';
import type { CustomerCommand } from '#customer';
import type { AppendResult } from '#event-store';
import type { Sender } from '../http/sender.js';

/** Something happened to a customer or a contract of theirs: the command's name says what (`customerCommands`). */
export class RecordOnCustomer extends Command<AppendResult> {
  constructor(
    readonly command: CustomerCommand,
    readonly sender: Sender,
  ) {
    super();
  }
}
