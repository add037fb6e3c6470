import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '#event-store';
import { LedgerViews } from '#projection';
import { Causes } from '../traces/causes.js';
import { inSpan } from '../traces/spans.js';

/** Traces what the views take in, each time with links to the commands that it came from. */
@Injectable()
export class WatchedProjection implements OnModuleInit {
  constructor(
    private readonly view: LedgerViews,
    private readonly causes: Causes,
  ) {}

  onModuleInit(): void {
    const { causes } = this;
    const { feed } = this.view;
    const apply = feed.apply.bind(feed);
    feed.apply = (events: readonly StoredEvent[]) => {
      const correlationIds = new Set(events.map(({ metadata }) => metadata.correlationId));
      const links = causes.linksTo(correlationIds);
      // Nobody has traced what these came from, so nobody asks where they went.
      if (links.length === 0) return apply(events);
      const attributes = {
        'sla.events': events.length,
        'sla.correlation_id': [...correlationIds].slice(0, 20),
      };
      return inSpan('project', { attributes, links, root: true }, () => apply(events));
    };
  }
}
