import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AuditController } from './audit.controller.js';
import { ShowAuditHandler } from './audit.handlers.js';

@Module({ imports: [CqrsModule], controllers: [AuditController], providers: [ShowAuditHandler] })
export class AuditModule {}
