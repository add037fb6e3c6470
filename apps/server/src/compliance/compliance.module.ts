import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LedgerViews, openViewEngine, type ViewSettings } from '#projection';
import { ViewFollower } from './view-follower.js';

/** The views that questions are answered from, for everything else in the application. */
@Module({})
export class ComplianceModule implements OnApplicationShutdown {
  constructor(private readonly views: LedgerViews) {}

  static with(settings: ViewSettings): DynamicModule {
    return {
      module: ComplianceModule,
      global: true,
      providers: [
        { provide: LedgerViews, useFactory: () => new LedgerViews(openViewEngine(settings)) },
        ViewFollower,
      ],
      exports: [LedgerViews, ViewFollower],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.views.close();
  }
}
