import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CustomerCommand, CustomerCommandName } from '#customer';
import { Clock } from '#event-store';
import { Allow, AllowOnly } from '../auth/allow.js';
import { FactRequest, occurredAt, type StatedFact } from '../http/fact.request.js';
import { type Recorded, recorded } from '../http/recorded.js';
import { FromSender, type Sender } from '../http/sender.js';
import { RecordOnCustomer } from './customers.commands.js';
import { RegisterCustomerRequest } from './customers.requests.js';
import { customerApprovals, customerCommandNamed } from './customers.resources.js';

@Controller('customers')
export class CustomersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Allow('agent')
  async register(
    @Body() request: RegisterCustomerRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded & { readonly customerId: string }> {
    const { customerId } = request;
    const command = this.command('RegisterCustomer', customerId, request);
    return { customerId, ...recorded(await this.commands.execute(new RecordOnCustomer(command, sender))) };
  }

  /** Everything else that happens to a customer; `customerResources` says which resource is which command. */
  @Post(':customerId/:resource')
  @Allow('agent')
  @AllowOnly('resource', customerApprovals)
  async record(
    @Param() { customerId, resource }: { readonly customerId: string; readonly resource: string },
    @Body() request: FactRequest,
    @FromSender() sender: Sender,
  ): Promise<Recorded> {
    const command = this.command(customerCommandNamed(resource), customerId, request);
    return recorded(await this.commands.execute(new RecordOnCustomer(command, sender)));
  }

  /** The data is taken as it came: the decider checks its shape. */
  private command(name: CustomerCommandName, customerId: string, request: StatedFact): CustomerCommand {
    return {
      name,
      customerId,
      occurredAt: occurredAt(request, this.clock),
      data: request.data,
    } as CustomerCommand;
  }
}
