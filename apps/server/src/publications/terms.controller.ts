import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import { Clock } from '#event-store';
import { SlaError } from '#facts';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { type AnsweredFor, answeredFor, askedFor, QuestionRequest } from '../http/question.request.js';
import { TERMS_COLUMNS, type TermsLine, termsLine, type TermsPage } from './publications.answers.js';
import { ListTerms } from './publications.queries.js';

/** The terms that contracts can name: those that ship with the product, and those published since. */
@Controller('terms')
export class TermsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('agent', 'auditor', 'customer')
  @AnswersList<TermsLine>({ name: 'terms', columns: TERMS_COLUMNS })
  list(@Query() request: QuestionRequest, @FromScope() scope: Scope): Listing<TermsLine> {
    const question = askedFor(request, this.clock.now());
    return {
      about: answeredFor(question),
      asked: {},
      page: async () => ({
        rows: (await this.queries.execute(new ListTerms(question, scope))).map(termsLine),
      }),
    };
  }

  @Get(':id/:version')
  @Allow('agent', 'auditor', 'customer')
  @Header('cache-control', 'private, no-cache')
  async show(
    @Param() { id: termsId, version: termsVersion }: { readonly id: string; readonly version: string },
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Promise<AnsweredFor & TermsPage> {
    const question = askedFor(request, this.clock.now());
    const known = await this.queries.execute(new ListTerms(question, scope));
    const found = known.find(({ terms }) => terms.id === termsId && `${terms.version}` === termsVersion);
    if (!found) throw new SlaError('UNKNOWN_TERMS_VERSION', { termsId, termsVersion });
    return { ...answeredFor(question), ...termsLine(found), terms: found.terms };
  }
}
