import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LedgerViews, MonthReports, openViewEngine, type ViewSettings } from '#projection';
import { ComplianceController } from './compliance.controller.js';
import { complianceHandlers } from './compliance.handlers.js';
import { ViewFollower } from './view-follower.js';

/** The views that questions are answered from, for everything else in the application, and how promises were kept. */
@Module({})
export class ComplianceModule implements OnApplicationShutdown {
  constructor(
    private readonly views: LedgerViews,
    private readonly reports: MonthReports,
  ) {}

  static with(settings: ViewSettings): DynamicModule {
    return {
      module: ComplianceModule,
      global: true,
      imports: [CqrsModule],
      controllers: [ComplianceController],
      providers: [
        { provide: LedgerViews, useFactory: () => new LedgerViews(openViewEngine(settings)) },
        {
          provide: MonthReports,
          useFactory: (views: LedgerViews) => new MonthReports(settings, views),
          inject: [LedgerViews],
        },
        ViewFollower,
        ...complianceHandlers,
      ],
      exports: [LedgerViews, ViewFollower],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reports.close();
    await this.views.close();
  }
}
