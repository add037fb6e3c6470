import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ComplianceView } from '#projection';
import { ViewFollower } from './view-follower.js';

/** The view that verdicts are judged from, for everything else in the application. */
@Module({})
export class ComplianceModule implements OnApplicationShutdown {
  constructor(private readonly view: ComplianceView) {}

  static with(viewFile: string): DynamicModule {
    return {
      module: ComplianceModule,
      global: true,
      providers: [{ provide: ComplianceView, useFactory: () => new ComplianceView(viewFile) }, ViewFollower],
      exports: [ComplianceView, ViewFollower],
    };
  }

  onApplicationShutdown(): void {
    this.view.close();
  }
}
