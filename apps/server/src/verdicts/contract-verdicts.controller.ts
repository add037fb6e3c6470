import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Verdict } from '#compliance';
import { Clock } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { LeavesTrace } from '../auth/leaves-trace.js';
import { AnswersAgain } from '../http/answers-again.js';
import { FromLanguage } from '../http/from-language.js';
import { AnswersList } from '../http/lists/answers-list.js';
import type { Listing } from '../http/lists/listing.js';
import { type AnsweredFor, answeredFor, askedFor, QuestionRequest } from '../http/question.request.js';
import type { Language } from '#wording';
import { type ExplainedVerdict, explained } from './explained.js';
import { ExplanationRequest } from './explanation.request.js';
import { VERDICT_COLUMNS } from './verdicts.answers.js';
import { ExplainContract, JudgeContract } from './verdicts.queries.js';

interface ContractExplanations extends AnsweredFor {
  readonly contractId: string;
  readonly explanations: readonly ExplainedVerdict[];
}

/** What is promised for a contract's whole months: checks of the exchange, and time included before any charge. */
@Controller('contracts/:contractId')
export class ContractVerdictsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get('verdicts')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'contract', param: 'contractId' })
  @AnswersList<Verdict>({ name: 'verdicts', param: 'contractId', columns: VERDICT_COLUMNS })
  verdicts(
    @Param('contractId') contractId: string,
    @Query() request: QuestionRequest,
    @FromScope() scope: Scope,
  ): Listing<Verdict, AnsweredFor & { readonly contractId: string }> {
    const question = askedFor(request, this.clock.now());
    return {
      about: { contractId, ...answeredFor(question) },
      asked: {},
      page: async () => ({
        rows: await this.queries.execute(new JudgeContract(contractId, question, scope)),
      }),
    };
  }

  @Get('explanations')
  @Allow('agent', 'auditor', 'customer')
  @LeavesTrace({ type: 'DataRead', what: 'contract', param: 'contractId' })
  @AnswersAgain()
  @Header('cache-control', 'private, no-cache')
  @Header('vary', 'accept-language')
  async explanations(
    @Param('contractId') contractId: string,
    @Query() request: ExplanationRequest,
    @FromScope() scope: Scope,
    @FromLanguage() language: Language,
  ): Promise<ContractExplanations> {
    const question = askedFor(request, this.clock.now());
    const judgements = await this.queries.execute(new ExplainContract(contractId, question, scope));
    const explanations = explained(judgements, request.guarantee, language);
    return { contractId, ...answeredFor(question), explanations };
  }
}
