import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decideCustomer, evolveCustomer, initialCustomer } from '#customer';
import { type AppendResult, handleCommand, Recorder } from '#event-store';
import { RecordOnCustomer } from './customers.commands.js';

const customerDecider = { initial: initialCustomer, evolve: evolveCustomer, decide: decideCustomer };

@CommandHandler(RecordOnCustomer)
export class RecordOnCustomerHandler implements ICommandHandler<RecordOnCustomer> {
  constructor(private readonly recorder: Recorder) {}

  execute({ command, sender }: RecordOnCustomer): Promise<AppendResult> {
    const stream = `customer-${command.customerId}`;
    return handleCommand(this.recorder, customerDecider, { stream, command, ...sender });
  }
}
