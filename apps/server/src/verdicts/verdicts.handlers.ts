import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { customerWithin, isWithin, type Scope } from '#access';
import type { Judgement, Verdict } from '#compliance';
import { SlaError } from '#facts';
import { LedgerViews, type UpcomingDue, type VerdictList } from '#projection';
import { given } from '../http/given.js';
import { ExplainContract, JudgeContract, ListDue, ListVerdicts } from './verdicts.queries.js';

@QueryHandler(ListVerdicts)
class ListVerdictsHandler implements IQueryHandler<ListVerdicts> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ request, question, scope }: ListVerdicts): Promise<VerdictList> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    if (customerId === null) return { verdicts: [], next: null };
    return this.views.verdictList({ ...request, ...given({ customerId }) }, question);
  }
}

@QueryHandler(ListDue)
class ListDueHandler implements IQueryHandler<ListDue> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ request, question, scope }: ListDue): Promise<readonly UpcomingDue[]> {
    await this.views.waitFor(question.minPosition);
    const customerId = customerWithin(scope, request.customerId);
    if (customerId === null) return [];
    return this.views.upcoming({ ...request, ...given({ customerId }) }, question);
  }
}

@QueryHandler(JudgeContract)
class JudgeContractHandler implements IQueryHandler<JudgeContract> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ contractId, question, scope }: JudgeContract): Promise<readonly Verdict[]> {
    await this.views.waitFor(question.minPosition);
    await requireContract(this.views, contractId, scope);
    const verdicts = await this.views.contractVerdicts(contractId, question);
    return verdicts.filter(({ customerId }) => isWithin(scope, customerId));
  }
}

@QueryHandler(ExplainContract)
class ExplainContractHandler implements IQueryHandler<ExplainContract> {
  constructor(private readonly views: LedgerViews) {}

  async execute({ contractId, question, scope }: ExplainContract): Promise<readonly Judgement[]> {
    await this.views.waitFor(question.minPosition);
    await requireContract(this.views, contractId, scope);
    const judgements = await this.views.contractJudgements(contractId, question);
    return judgements.filter(({ verdict }) => isWithin(scope, verdict.customerId));
  }
}

/** Somebody else's contract does not exist for a customer. */
async function requireContract(views: LedgerViews, contractId: string, scope: Scope): Promise<void> {
  const customers = await views.customersOfContract(contractId);
  if (!customers.some((customerId) => isWithin(scope, customerId))) {
    throw new SlaError('UNKNOWN_CONTRACT', { contractId });
  }
}

export const verdictHandlers = [
  ListVerdictsHandler,
  ListDueHandler,
  JudgeContractHandler,
  ExplainContractHandler,
];
