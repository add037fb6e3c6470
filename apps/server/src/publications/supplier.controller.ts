import { Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { PublicationCommand } from '#contract';
import { Clock } from '#event-store';
import { CommandRoutes, type PathParameters, type RecordsCommands } from '../http/command-routes.js';
import { occurredAt, type StatedFact } from '../http/fact.request.js';
import { type Recorded, recorded } from '../http/recorded.js';
import type { Sender } from '../http/sender.js';
import { RecordPublication } from './publications.commands.js';
import { type SupplierCommandName, supplierRoutes } from './publications.resources.js';

/** What the supplier publishes or holds for everybody, but for what takes two people: that is proposed. */
@CommandRoutes(supplierRoutes)
@Controller('supplier')
export class SupplierController implements RecordsCommands<SupplierCommandName> {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Called by the routes of `supplierRoutes`. */
  async record(
    name: SupplierCommandName,
    _path: PathParameters,
    request: StatedFact,
    sender: Sender,
  ): Promise<Recorded> {
    const { data } = request;
    const subject = { about: 'supplier' } as const;
    const command = { name, subject, occurredAt: occurredAt(request, this.clock), data } as unknown;
    return recorded(
      await this.commands.execute(new RecordPublication(command as PublicationCommand, sender)),
    );
  }
}
