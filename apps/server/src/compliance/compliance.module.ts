import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStore, type EventStoreSettings } from '#event-store';
import { LedgerViews, LongQuestions, openViewEngine, type ViewSettings } from '#projection';
import { ComplianceController } from './compliance.controller.js';
import { complianceHandlers } from './compliance.handlers.js';
import { Follower } from './feeding/follower.js';
import { ThreadedFollower } from './feeding/threaded-follower.js';
import { ViewFollower } from './feeding/view-follower.js';

/** The views that questions are answered from, for everything else in the application, and how promises were kept. */
@Module({})
export class ComplianceModule implements OnApplicationShutdown {
  constructor(
    private readonly views: LedgerViews,
    private readonly long: LongQuestions,
  ) {}

  /** @param threadsStore the store that another thread feeds the views from; default: this thread feeds them */
  static with({ viewFile, viewsUrl }: ViewSettings, threadsStore?: EventStoreSettings): DynamicModule {
    const views = { viewFile, viewsUrl };
    return {
      module: ComplianceModule,
      global: true,
      imports: [CqrsModule],
      controllers: [ComplianceController],
      providers: [
        { provide: LedgerViews, useFactory: () => new LedgerViews(openViewEngine(views)) },
        {
          provide: LongQuestions,
          useFactory: (asked: LedgerViews) => new LongQuestions(views, asked),
          inject: [LedgerViews],
        },
        {
          provide: Follower,
          useFactory: (store: EventStore, fed: LedgerViews): Follower =>
            threadsStore
              ? new ThreadedFollower({ store: threadsStore, views }, fed)
              : new ViewFollower(store, fed),
          inject: [EventStore, LedgerViews],
        },
        ...complianceHandlers,
      ],
      exports: [LedgerViews, LongQuestions, Follower],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.long.close();
    await this.views.close();
  }
}
