import { type DynamicModule, Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveReaders } from './live-readers.js';
import { RecentChanges } from './recent-changes.js';

/** What changes, told while it changes. */
@Module({})
export class LiveModule {
  /** @param auth the module that knows who asks */
  static with(auth: DynamicModule): DynamicModule {
    return {
      module: LiveModule,
      imports: [auth],
      controllers: [LiveController],
      providers: [RecentChanges, LiveReaders],
    };
  }
}
