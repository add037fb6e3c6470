import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RecordPublicationHandler } from './publications.handlers.js';
import { SupplierController } from './supplier.controller.js';

@Module({ imports: [CqrsModule], controllers: [SupplierController], providers: [RecordPublicationHandler] })
export class PublicationsModule {}
