import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CustomersController } from './customers.controller.js';
import { RecordOnCustomerHandler } from './customers.handlers.js';

@Module({ imports: [CqrsModule], controllers: [CustomersController], providers: [RecordOnCustomerHandler] })
export class CustomersModule {}
