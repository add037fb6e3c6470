import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CustomerNames } from './customer-names.js';
import { CustomerQuestionsController } from './customer-questions.controller.js';
import { CustomersController } from './customers.controller.js';
import { RecordOnCustomerHandler } from './customers.handlers.js';
import { customerQueryHandlers } from './customers.query-handlers.js';

@Module({
  imports: [CqrsModule],
  controllers: [CustomersController, CustomerQuestionsController],
  providers: [CustomerNames, RecordOnCustomerHandler, ...customerQueryHandlers],
})
export class CustomersModule {}
