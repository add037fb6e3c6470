import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule, type Surroundings } from '#event-store';
import { personalData } from '#history';
import { ComplianceModule } from './compliance/compliance.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RevisionAsEntityTag } from './http/recorded.js';
import { requestValidation } from './http/validation.js';
import { Instruments } from './operations/instruments.js';
import { OperationsModule } from './operations/operations.module.js';
import type { Settings } from './settings/settings.js';
import { TicketsModule } from './tickets/tickets.module.js';

@Module({})
export class AppModule {
  static with(
    settings: Pick<Settings, 'store' | 'viewFile' | 'viewsUrl'> & Partial<Pick<Settings, 'operations'>>,
    surroundings: Omit<Surroundings, 'personalData' | 'watch'> = {},
    instruments = new Instruments(),
  ): DynamicModule {
    const { watch } = instruments;
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        EventStoreModule.with(settings.store, { ...surroundings, personalData, watch }),
        ComplianceModule.with(settings),
        TicketsModule,
        CustomersModule,
        OperationsModule.with(instruments, settings.operations),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RevisionAsEntityTag },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
    };
  }
}
