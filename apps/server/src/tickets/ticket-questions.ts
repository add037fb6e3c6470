import { Query } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Judgement } from '#compliance';
import type { Position } from '#event-store';
import type { Instant } from '#facts';
import type { ServiceHoursOfTicket, TimelineInstant } from '#projection';
import type { AskedFor } from '../http/question.request.js';

/** The verdicts on a ticket with all that they were found from. */
export class ExplainTicket extends Query<readonly Judgement[]> {
  constructor(
    readonly ticketId: string,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** Every instant at which something happened to a ticket, or became known. */
export class ShowTicketHistory extends Query<readonly TimelineInstant[]> {
  constructor(
    readonly ticketId: string,
    readonly minPosition: Position | undefined,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** Open and closed time around a ticket. */
export class ShowServiceHours extends Query<readonly ServiceHoursOfTicket[]> {
  constructor(
    readonly ticketId: string,
    readonly stretch: { readonly from: Instant; readonly until: Instant },
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}
