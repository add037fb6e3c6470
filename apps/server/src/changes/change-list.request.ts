import { IsOptional } from 'class-validator';
import { PROPOSAL_STATES, type ProposalState } from '#projection';
import { ListRequest } from '../http/lists/list.request.js';
import { OneOf } from '../http/lists/query-values.js';

export class ChangeListRequest extends ListRequest {
  /** What became of them; default: nobody has decided yet. */
  @IsOptional()
  @OneOf(PROPOSAL_STATES)
  readonly state?: ProposalState;
}
