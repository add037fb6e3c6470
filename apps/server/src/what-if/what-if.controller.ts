import { Controller, Get, Header, Query } from '@nestjs/common';
import { Clock } from '#event-store';
import { LedgerViews, whatIf, type WhatIfCount } from '#projection';
import { Allow } from '../auth/allow.js';
import { shownDifference, type ShownDifference } from '../changes/effect.js';
import { type AnsweredFor, answeredFor, askedFor } from '../http/question.request.js';
import { askedAbout, assumptionOf, WhatIfRequest } from './what-if.request.js';

/** What would have come of promises, had something else been promised. */
export interface WhatIfAnswer extends AnsweredFor {
  /** Promises that were judged. */
  readonly judged: number;
  /** How many would end otherwise, or would be there or not. */
  readonly flipped: number;
  /** How many would end as they did, with another due instant or other terms. */
  readonly moved: number;
  /** Those that would end otherwise, the first 1,000 of them. */
  readonly flips: readonly ShownDifference[];
  /** Binding promises by outcome, as they were judged and as they would be. */
  readonly counts: readonly WhatIfCount[];
}

@Controller('what-if')
export class WhatIfController {
  constructor(
    private readonly views: LedgerViews,
    private readonly clock: Clock,
  ) {}

  /** Judges promises again as if something else had been promised; nothing is changed by asking. */
  @Get()
  @Allow('manager', 'auditor')
  @Header('cache-control', 'private, no-cache')
  async ask(@Query() request: WhatIfRequest): Promise<WhatIfAnswer> {
    const question = askedFor(request, this.clock.now());
    const [assumption, about] = [assumptionOf(request), askedAbout(request)];
    await this.views.waitFor(question.minPosition);
    const found = await this.views.ask(question, (asked) => whatIf(asked, assumption, about));
    return { ...answeredFor(question), ...found, flips: found.flips.map(shownDifference) };
  }
}
