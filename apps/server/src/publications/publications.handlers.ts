import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decidePublication, evolvePublications, initialPublications, publicationStream } from '#contract';
import { type AppendResult, handleCommand, Recorder } from '#event-store';
import { RecordPublication } from './publications.commands.js';

const decider = { initial: initialPublications, evolve: evolvePublications, decide: decidePublication };

@CommandHandler(RecordPublication)
export class RecordPublicationHandler implements ICommandHandler<RecordPublication> {
  constructor(private readonly recorder: Recorder) {}

  execute({ command, sender }: RecordPublication): Promise<AppendResult> {
    const stream = publicationStream(command.subject);
    return handleCommand(this.recorder, decider, { stream, command, ...sender });
  }
}
