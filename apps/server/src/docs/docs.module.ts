import { Module } from '@nestjs/common';
import { DocsController } from './docs.controller.js';

/** Describes the interface to whoever writes a program against it. */
@Module({ controllers: [DocsController] })
export class DocsModule {}
