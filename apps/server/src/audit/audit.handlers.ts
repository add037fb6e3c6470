import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { EventStore } from '#event-store';
import { LedgerViews } from '#projection';
import { recordedEvents } from '../http/recorded-events.js';
import { type FullAuditTrail, ShowAudit } from './audit.queries.js';

@QueryHandler(ShowAudit)
export class ShowAuditHandler implements IQueryHandler<ShowAudit> {
  constructor(
    private readonly views: LedgerViews,
    private readonly store: EventStore,
  ) {}

  async execute({ request, question, minPosition }: ShowAudit): Promise<FullAuditTrail> {
    await this.views.waitFor(minPosition);
    const { entries, next } = await this.views.audit(request, question);
    const events = await recordedEvents(
      this.store,
      entries.map(({ fact }) => fact),
    );
    return {
      entries: entries.map((entry) => {
        const { data = entry.fact.data, metadata } = events.get(entry.fact.id) ?? {};
        return { ...entry, fact: { ...entry.fact, data }, actor: metadata?.actor ?? '' };
      }),
      next,
    };
  }
}
