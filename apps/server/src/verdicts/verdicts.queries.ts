import { Query } from '@nestjs/cqrs';
import type { Scope } from '#access';
import type { Judgement, Verdict } from '#compliance';
import type { UpcomingDue, UpcomingRequest, VerdictList, VerdictListRequest } from '#projection';
import type { AskedFor } from '../http/question.request.js';

/** The rows behind a number, in pages. */
export class ListVerdicts extends Query<VerdictList> {
  constructor(
    readonly request: VerdictListRequest,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** The clocks that run out next. */
export class ListDue extends Query<readonly UpcomingDue[]> {
  constructor(
    readonly request: UpcomingRequest,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** The verdicts about a contract's months. */
export class JudgeContract extends Query<readonly Verdict[]> {
  constructor(
    readonly contractId: string,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}

/** The same with all that they were found from. */
export class ExplainContract extends Query<readonly Judgement[]> {
  constructor(
    readonly contractId: string,
    readonly question: AskedFor,
    readonly scope: Scope,
  ) {
    super();
  }
}
