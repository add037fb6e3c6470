import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CustomerCommand, CustomerCommandName } from '#customer';
import { Clock } from '#event-store';
import { CommandRoutes, type PathParameters, type RecordsCommands } from '../http/command-routes.js';
import { occurredAt, type StatedFact } from '../http/fact.request.js';
import { Allow } from '../auth/allow.js';
import { type Recorded, recorded } from '../http/recorded.js';
import { FromSender, type Sender } from '../http/sender.js';
import { RecordOnCustomer } from './customers.commands.js';
import { RegisterCustomerRequest } from './customers.requests.js';
import { customerRoutes, type DirectCustomerCommandName } from './customers.resources.js';

/** Everything that can be recorded about a customer; `customerResources` says which resource is which command. */
@CommandRoutes(customerRoutes)
@Controller('customers')
export class CustomersController implements RecordsCommands<DirectCustomerCommandName> {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Allow('manager')
  async register(
    @Body() request: RegisterCustomerRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded & { readonly customerId: string }> {
    const { customerId } = request;
    const command = this.command('RegisterCustomer', customerId, request);
    return { customerId, ...recorded(await this.commands.execute(new RecordOnCustomer(command, sender))) };
  }

  /** Called by the routes of `customerRoutes`. */
  async record(
    name: DirectCustomerCommandName,
    { customerId = '' }: PathParameters,
    request: StatedFact,
    sender: Sender,
  ): Promise<Recorded> {
    const command = this.command(name, customerId, request);
    return recorded(await this.commands.execute(new RecordOnCustomer(command, sender)));
  }

  private command(name: CustomerCommandName, customerId: string, request: StatedFact): CustomerCommand {
    return {
      name,
      customerId,
      occurredAt: occurredAt(request, this.clock),
      data: request.data,
    } as CustomerCommand;
  }
}
