import { Command } from '@nestjs/cqrs';
import type { PublicationCommand } from '#contract';
import type { AppendResult } from '#event-store';
import type { Sender } from '../http/sender.js';

/** Something was published or held for everybody: the command's name says what (`publicationCommands`). */
export class RecordPublication extends Command<AppendResult> {
  constructor(
    readonly command: PublicationCommand,
    readonly sender: Sender,
  ) {
    super();
  }
}
