import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalendarsController } from './calendars.controller.js';
import { RecordPublicationHandler } from './publications.handlers.js';
import { publicationQueryHandlers } from './publications.query-handlers.js';
import { SupplierController } from './supplier.controller.js';
import { TermsController } from './terms.controller.js';

@Module({
  imports: [CqrsModule],
  controllers: [SupplierController, TermsController, CalendarsController],
  providers: [RecordPublicationHandler, ...publicationQueryHandlers],
})
export class PublicationsModule {}
