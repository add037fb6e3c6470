import { type Fact, formatInstant } from '#facts';
import type { KnownProposal, ProposalState } from '#projection';

/** A proposal with what stands in it. */
export interface FullProposal extends KnownProposal {
  readonly data: unknown;
  /** Which it is about, where it would move or take back one. */
  readonly fact?: Pick<Fact, 'id' | 'type' | 'occurredAt'>;
  /** Why it was refused. */
  readonly refusalReason?: string | undefined;
}

/** A change that takes two people, as a list shows it. */
export interface ChangeLine {
  readonly changeId: string;
  readonly stream: string;
  readonly ticketId?: string;
  readonly customerId?: string;
  readonly termsId?: string;
  readonly calendarId?: string;
  /** Type of the event that an approval records. */
  readonly kind: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly state: ProposalState;
  readonly decidedBy?: string;
  /** When the decision was recorded. */
  readonly decidedAt?: string;
  /** Why it was refused. */
  readonly refusalReason?: string;
  readonly data: unknown;
  /** The fact that it would move or take back: what it was, and when it happened as far as is known. */
  readonly fact?: ChangedFact;
}

interface ChangedFact {
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: string;
}

/** In the order of a table's columns. */
export const CHANGE_COLUMNS = [
  ...(['changeId', 'stream', 'kind', 'proposedBy', 'proposedAt', 'state', 'decidedBy', 'decidedAt'] as const),
  'data' as const,
];

export function changeLine({ changeId, stream, kind, data, ...proposal }: FullProposal): ChangeLine {
  const { proposedBy, proposedAt, state, decidedBy, decidedAt, refusalReason, fact } = proposal;
  return {
    changeId,
    stream,
    ...subjectOf(stream),
    ...{ kind, proposedBy, proposedAt: formatInstant(proposedAt), state },
    ...(decidedBy !== null && { decidedBy }),
    ...(decidedAt !== null && { decidedAt: formatInstant(decidedAt) }),
    ...(refusalReason !== undefined && { refusalReason }),
    data,
    ...(fact && { fact: changedFact(fact) }),
  };
}

function changedFact({ id: eventId, type, occurredAt }: NonNullable<FullProposal['fact']>): ChangedFact {
  return { eventId, type, occurredAt: formatInstant(occurredAt) };
}

type Named = 'ticketId' | 'customerId' | 'termsId' | 'calendarId';

const NAMES: Readonly<Record<string, Named>> = {
  ticket: 'ticketId',
  customer: 'customerId',
  terms: 'termsId',
  calendar: 'calendarId',
};

function subjectOf(stream: string): Partial<Record<Named, string>> {
  const [, about = '', id = ''] = /^([a-z]+)-(.+)$/.exec(stream) ?? [];
  const name = Object.hasOwn(NAMES, about) ? NAMES[about] : undefined;
  return name === undefined ? {} : { [name]: id };
}
