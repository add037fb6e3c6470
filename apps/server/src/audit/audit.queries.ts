import { Query } from '@nestjs/cqrs';
import type { Question } from '#compliance';
import type { Position } from '#event-store';
import type { AuditEntry, AuditRequest } from '#projection';

/** A fact of the trail with what is personal in it, and with whoever recorded it. */
export interface FullAuditEntry extends AuditEntry {
  readonly actor: string;
}

export interface FullAuditTrail {
  readonly entries: readonly FullAuditEntry[];
  readonly next: string | null;
}

/** What was recorded, in that order. */
export class ShowAudit extends Query<FullAuditTrail> {
  constructor(
    readonly request: AuditRequest,
    readonly question: Question,
    readonly minPosition: Position | undefined,
  ) {
    super();
  }
}
