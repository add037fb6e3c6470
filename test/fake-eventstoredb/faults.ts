import { Metadata, type ServiceError, status } from '@grpc/grpc-js';

/**
 * What becomes of one append: nothing is answered (written or not), the connection breaks before the answer (written or
 * not), or the server answers that it took too long (`shared.proto`, `Timeout`; written or not).
 */
export interface AppendFault {
  readonly isWritten: boolean;
  readonly instead: 'silence' | 'break' | 'timeout';
}

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** What a test orders the fake server to do wrong. */
export class Faults {
  /** For the next appends, in this order; `undefined` lets one pass. Afterwards all is well. */
  readonly appends: (AppendFault | undefined)[] = [];
  /** Reads and subscriptions that get no answer at all. */
  silentReads = 0;
  /** Whether the question for the server's features goes unanswered. */
  isSilentAboutFeatures = false;
  /** Who the leader is, where this server is not. */
  leader: Endpoint | undefined;
  /** The server runs but is not ready: `RpcExceptions.ServerNotReady`. */
  isUnready = false;

  /** The error that a call is refused with, if it is. `RpcExceptions`: only who requires the leader is sent to it. */
  refusal(metadata: Metadata): Partial<ServiceError> | undefined {
    if (this.isUnready) return { code: status.UNAVAILABLE, details: 'Server Is Not Ready' };
    if (this.leader === undefined || metadata.get('requires-leader')[0] !== 'true') return undefined;
    const trailers = new Metadata();
    trailers.set('exception', 'not-leader');
    trailers.set('leader-endpoint-host', this.leader.host);
    trailers.set('leader-endpoint-port', String(this.leader.port));
    return { code: status.NOT_FOUND, details: 'Leader info available', metadata: trailers };
  }
}
