import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContractVerdictsController } from './contract-verdicts.controller.js';
import { VerdictsController } from './verdicts.controller.js';
import { verdictHandlers } from './verdicts.handlers.js';

/** Questions about verdicts, wherever they stand. */
@Module({
  imports: [CqrsModule],
  controllers: [VerdictsController, ContractVerdictsController],
  providers: verdictHandlers,
})
export class VerdictsModule {}
