import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import type { AccessEventType } from '#access';
import { checkShape, formatInstant, localDate } from '#facts';
import { AccessLog } from './access-log.js';
import { Allow } from './allow.js';

/** One line of the log: what happened, when, and who caused it, with what is known of it beside. */
interface AccessLine extends Readonly<Record<string, unknown>> {
  readonly type: AccessEventType;
  readonly occurredAt: string;
  readonly actor: string;
}

const ASKED = z.object({ day: localDate });

@Controller('access-log')
export class AccessLogController {
  constructor(private readonly log: AccessLog) {}

  /** Who came in, and who read or exported what, on one day of UTC. Keys have a list of their own. */
  @Get(':day')
  @Allow('auditor', 'administrator')
  async show(@Param('day') day: string): Promise<{ readonly day: string; readonly lines: AccessLine[] }> {
    checkShape(ASKED, { day });
    const events = await this.log.of(day);
    const lines = events.map(({ type, occurredAt, metadata, data }) => ({
      ...(data as object),
      type: type as AccessEventType,
      occurredAt: formatInstant(occurredAt),
      actor: metadata.actor,
    }));
    return { day, lines };
  }
}
