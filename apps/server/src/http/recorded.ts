import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { type AppendResult, formatPosition } from '#event-store';

/** The answer to a command that was accepted: `minPosition` of a later question makes sure that it shows there. */
export interface Recorded {
  readonly revision: number;
  readonly position: string | null;
}

export function recorded({ revision, position }: AppendResult): Recorded {
  return { revision: Number(revision), position: position === null ? null : formatPosition(position) };
}

interface Reply {
  header(name: string, value: string): unknown;
}

/** An answer's entity tag is the newest revision of its stream, which is what `If-Match` takes back. */
@Injectable()
export class RevisionAsEntityTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<Reply>();
    return next.handle().pipe(
      map((answer) => {
        const { revision } = (answer ?? {}) as Partial<Recorded>;
        if (revision !== undefined) reply.header('etag', `"${revision}"`);
        return answer;
      }),
    );
  }
}
