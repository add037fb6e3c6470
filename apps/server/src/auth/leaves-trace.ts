import { Injectable } from '@nestjs/common';
import { dayOf, hasRole, type SignedIn } from '#access';
import { Clock } from '#event-store';
import { RouteFact } from '../http/route-fact.js';
import { AccessLog } from './access-log.js';
import { type IncomingRequest, signedInOf } from './identity.js';

const TRACES = new RouteFact<readonly Trace[]>('traces');
const NONE: readonly Trace[] = [];

interface Trace {
  readonly type: 'DataRead' | 'DataExported';
  readonly what: string;
  /** The parameter of the path that says which. */
  readonly param?: string;
  /** Whether it is worth a line by the way in which it is asked for; default: it always is. */
  readonly when?: (request: IncomingRequest) => boolean;
}

/** The route's answers are worth a line in the access log, written before anybody sees them. A route may have several. */
export function LeavesTrace(trace: Trace): MethodDecorator {
  return TRACES.tell((others = []) => [...others, trace]);
}

export type RoutedRequest = IncomingRequest & {
  readonly params: Readonly<Record<string, string | undefined>>;
};

/** What the answer to a request leaves; most leave nothing. */
export function tracesOf(request: IncomingRequest): readonly Trace[] {
  const traces = TRACES.of(request) ?? NONE;
  return traces.length === 0 ? NONE : traces.filter(({ when = () => true }) => when(request));
}

/**
 * Writes down who exported what, and what auditors read. What agents and managers read all day is their work, and
 * customers read their own: nobody would find the rest among it. The same reading counts once a day.
 */
@Injectable()
export class Traces {
  private today = '';
  private seenToday = new Set<string>();

  constructor(
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  /** To be called before an answer is sent. */
  async leave(traces: readonly Trace[], request: RoutedRequest): Promise<void> {
    for (const trace of traces) await this.note(trace, request);
  }

  private async note({ type, what, param }: Trace, request: RoutedRequest): Promise<void> {
    const signedIn = signedInOf(request);
    if (type === 'DataRead' && !readsToCheck(signedIn)) return;
    const id = param === undefined ? undefined : request.params[param];
    const data = { user: signedIn.id, what, ...(id !== undefined && { id }) };
    const key = JSON.stringify([type, data]);
    if (type === 'DataRead' && this.seen().has(key)) return;
    await this.log.record(type, data);
    this.seen().add(key);
  }

  private seen(): Set<string> {
    const today = dayOf(this.clock.now());
    if (today !== this.today) [this.today, this.seenToday] = [today, new Set()];
    return this.seenToday;
  }
}

function readsToCheck({ roles }: SignedIn): boolean {
  return roles.includes('auditor') && !hasRole(roles, ['agent']);
}
