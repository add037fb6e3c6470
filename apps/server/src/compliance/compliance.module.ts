import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LedgerViews, SqliteViewEngine } from '#projection';
import { ViewFollower } from './view-follower.js';

/** The views that questions are answered from, for everything else in the application. */
@Module({})
export class ComplianceModule implements OnApplicationShutdown {
  constructor(private readonly views: LedgerViews) {}

  static with(viewFile: string): DynamicModule {
    return {
      module: ComplianceModule,
      global: true,
      providers: [
        { provide: LedgerViews, useFactory: () => new LedgerViews(new SqliteViewEngine(viewFile)) },
        ViewFollower,
      ],
      exports: [LedgerViews, ViewFollower],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.views.close();
  }
}
