import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { Metrics } from '../metrics/metrics.js';
import { inSpan } from '../traces/spans.js';
import { ACCEPTED, outcomeOf } from './outcome.js';

/** As a bus command carries it: the domain's command, and who sends it. */
interface Carried {
  readonly command?: { readonly name?: unknown };
  readonly sender?: { readonly correlationId?: unknown };
}

/** Counts and traces every command that goes over the bus. */
@Injectable()
export class WatchedCommands implements OnModuleInit {
  constructor(
    private readonly bus: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** The bus has no place for it: its publisher hears of a command and not of its outcome. */
  onModuleInit(): void {
    const { bus } = this;
    const execute = bus.execute.bind(bus);
    bus.execute = <Answer>(command: ICommand): Promise<Answer> =>
      this.watch(command, () => execute<ICommand, Answer>(command));
  }

  private watch<Answer>(command: ICommand & Carried, execute: () => Promise<Answer>): Promise<Answer> {
    const name = nameOf(command);
    const correlationId = command.sender?.correlationId;
    const attributes = {
      'sla.command': name,
      ...(typeof correlationId === 'string' && { 'sla.correlation_id': correlationId }),
    };
    return inSpan(`command ${name}`, { attributes }, async () => {
      try {
        const answer = await execute();
        this.metrics.countCommand(name, ACCEPTED);
        return answer;
      } catch (error) {
        this.metrics.countCommand(name, outcomeOf(error));
        throw error;
      }
    });
  }
}

/** The domain's name for it, which a route has chosen from the sources; else that of its class. */
function nameOf({ command, constructor }: ICommand & Carried): string {
  const name = command?.name;
  return typeof name === 'string' ? name : constructor.name;
}
