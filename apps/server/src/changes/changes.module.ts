import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ChangeListController } from './change-list.controller.js';
import { changesControllers } from './changes.controllers.js';
import { changeHandlers } from './changes.handlers.js';
import { NeedsApprovalController } from './needs-approval.controller.js';
import { Stages } from './stages.js';

/** Changes that take two people: corrections, retractions, excuses, voids, new terms and calendars. */
@Module({
  imports: [CqrsModule],
  controllers: [ChangeListController, ...changesControllers, NeedsApprovalController],
  providers: [Stages, ...changeHandlers],
})
export class ChangesModule {}
