import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStoreModule, type Surroundings } from '#event-store';
import { personalData } from '#history';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { sessionFileBeside } from './auth/session-file-beside.js';
import { ChangesModule } from './changes/changes.module.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DocsModule } from './docs/docs.module.js';
import { ProblemFilter } from './http/problem.filter.js';
import { requestValidation } from './http/validation.js';
import { LiveModule } from './live/live.module.js';
import { Instruments } from './operations/instruments.js';
import { OperationsModule } from './operations/operations.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import type { Settings, Storage } from './settings/settings.js';
import type { AccessSettings } from './settings/access-settings.js';
import { TicketsModule } from './tickets/tickets.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';
import { WhatIfModule } from './what-if/what-if.module.js';

@Module({})
export class AppModule {
  /** @param access who may come in over HTTP; without it nobody can, since no request says who sends it */
  static with(
    settings: Storage & Partial<Pick<Settings, 'operations'>>,
    surroundings: Omit<Surroundings, 'personalData' | 'watch'> = {},
    instruments = new Instruments(),
    access?: AccessSettings,
  ): DynamicModule {
    const { watch } = instruments;
    const auth = access && AuthModule.with(access, sessionFileBeside(settings.store));
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        EventStoreModule.with(settings.store, { ...surroundings, personalData, watch }),
        ComplianceModule.with(settings, settings.feedsInThread ? settings.store : undefined),
        TicketsModule,
        CustomersModule,
        PublicationsModule,
        ChangesModule,
        AuditModule,
        VerdictsModule,
        DocsModule,
        WhatIfModule,
        OperationsModule.with(instruments, settings.operations),
        ...(auth ? [auth, LiveModule.with(auth)] : []),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: requestValidation },
      ],
    };
  }
}
