import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, mergeMap, type Observable } from 'rxjs';
import { dayOf, hasRole, type SignedIn } from '#access';
import { Clock } from '#event-store';
import { AccessLog } from './access-log.js';
import { type IncomingRequest, signedInOf } from './identity.js';

const TRACE = 'sla:trace';

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
  return (_target, _name, { value: method }) => {
    const others = (Reflect.getMetadata(TRACE, method as object) ?? []) as readonly Trace[];
    Reflect.defineMetadata(TRACE, [...others, trace], method as object);
  };
}

type RoutedRequest = IncomingRequest & { readonly params: Readonly<Record<string, string | undefined>> };

/**
 * Writes down who exported what, and what auditors read. What agents and managers read all day is their work, and
 * customers read their own: nobody would find the rest among it. The same reading counts once a day.
 */
@Injectable()
export class TraceInterceptor implements NestInterceptor {
  private today = '';
  private seenToday = new Set<string>();

  constructor(
    private readonly reflector: Reflector,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RoutedRequest>();
    const left = this.reflector.get<readonly Trace[] | undefined>(TRACE, context.getHandler()) ?? [];
    const traces = left.filter(({ when = () => true }) => when(request));
    if (traces.length === 0) return next.handle();
    return next.handle().pipe(
      mergeMap((answer) =>
        defer(async () => {
          for (const trace of traces) await this.note(trace, request);
          return answer;
        }),
      ),
    );
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
