import { Controller, Get, Header, Query } from '@nestjs/common';
import type { ShownDifference } from '#compliance';
import { Clock } from '#event-store';
import { LedgerViews, LongQuestions, type ShownWhatIf, type WhatIfCount } from '#projection';
import type { Language } from '#wording';
import { Allow } from '../auth/allow.js';
import { AnswersAgain } from '../http/answers-again.js';
import { FromLanguage } from '../http/from-language.js';
import { given } from '../http/given.js';
import { AnswersList } from '../http/lists/answers-list.js';
import { MOST_ROWS } from '../http/lists/csv-chunks.js';
import type { Listing } from '../http/lists/listing.js';
import { type AnsweredFor, answeredFor, askedFor } from '../http/question.request.js';
import { FLIP_COLUMNS, type FlipLine, flipLine } from './flip-lines.js';
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
    private readonly long: LongQuestions,
    private readonly clock: Clock,
  ) {}

  /** Judges promises again as if something else had been promised; nothing is changed by asking. */
  @Get()
  @Allow('manager', 'auditor')
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  async ask(@Query() request: WhatIfRequest): Promise<WhatIfAnswer> {
    const { about, answer } = await this.found(request);
    return { ...about, ...answer };
  }

  /** The verdicts that would be others, as a table. */
  @Get('flips')
  @Allow('manager', 'auditor')
  @AnswersList<FlipLine>({ name: 'flips', columns: FLIP_COLUMNS })
  async flips(
    @Query() request: WhatIfRequest,
    @FromLanguage() language: Language,
  ): Promise<Listing<FlipLine>> {
    const { about, answer } = await this.found(request, MOST_ROWS + 1);
    const rows = answer.flips.map((flip) => flipLine(flip, language));
    return { about, asked: {}, page: () => Promise.resolve({ rows }) };
  }

  private async found(request: WhatIfRequest, longest?: number): Promise<Found> {
    const question = askedFor(request, this.clock.now());
    const assumption = assumptionOf(request);
    const about = { ...askedAbout(request), ...given({ longest }) };
    await this.views.waitFor(question.minPosition);
    const answer = await this.long.answer('whatIf', { assumption, about }, question);
    return { about: answeredFor(question), answer };
  }
}

interface Found {
  readonly about: ReturnType<typeof answeredFor>;
  readonly answer: ShownWhatIf;
}
