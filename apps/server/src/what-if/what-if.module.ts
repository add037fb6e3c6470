import { Module } from '@nestjs/common';
import { WhatIfController } from './what-if.controller.js';

/** Questions about what would have been. */
@Module({ controllers: [WhatIfController] })
export class WhatIfModule {}
