import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Header,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { LedgerViews } from '#projection';
import { LeavesTrace } from '../../auth/leaves-trace.js';
import { AnswersAgain } from '../answers-again.js';
import { languageOf } from '../language.js';
import type { CsvShape } from './csv-chunks.js';
import { csvStream } from './csv-stream.js';
import type { Listing } from './listing.js';
import { prefersCsv } from './wanted-format.js';

interface ListAnswer<Row> extends Pick<CsvShape<Row>, 'columns'> {
  /** The member of the answer that holds the rows, the name of the file, and what the access log calls it. */
  readonly name: string;
  /** The parameter of the path that says whose list it is. */
  readonly param?: string;
  /** Rows that are read at a time for a CSV; default 1,000. */
  readonly pageSize?: number;
}

type ListMethod<Row> = (...parameters: never[]) => Listing<Row, object> | Promise<Listing<Row, object>>;

const LIST = 'sla:list';
const ANSWER = 'sla:list-answer';

/**
 * The route answers a list: a page as JSON, or with `Accept: text/csv` all rows (up to 100,000) as a file, which leaves a
 * line in the access log. Its method answers a `Listing`.
 */
export function AnswersList<Row extends object>(
  answer: ListAnswer<Row>,
): <Method extends ListMethod<Row>>(
  target: object,
  method: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void {
  const { name, param } = answer;
  return applyDecorators(
    SetMetadata(LIST, name),
    LeavesTrace({ type: 'DataExported', what: name, ...(param !== undefined && { param }), when: wantsCsv }),
    AnswersAgain(),
    Header('cache-control', 'private, no-cache'),
    Header('vary', 'accept, accept-language'),
    SetMetadata(ANSWER, answer),
    UseInterceptors(ListInterceptor),
  );
}

/** The member that holds the rows in what a method answers, for a description; nothing where it answers no list. */
export function listOf(method: object): string | undefined {
  return Reflect.getMetadata(LIST, method) as string | undefined;
}

interface Request {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function wantsCsv({ headers }: Request): boolean {
  return prefersCsv(String(headers.accept ?? ''));
}

@Injectable()
class ListInterceptor<Row extends object> implements NestInterceptor<Listing<Row>> {
  constructor(private readonly views: LedgerViews) {}

  intercept(context: ExecutionContext, next: CallHandler<Listing<Row>>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const answer = Reflect.getMetadata(ANSWER, context.getHandler()) as ListAnswer<Row>;
    return next
      .handle()
      .pipe(
        mergeMap((listing) =>
          wantsCsv(request) ? this.file(listing, answer, request) : pageOf(listing, answer),
        ),
      );
  }

  private async file(
    { about, asked, page }: Listing<Row>,
    { name, columns, pageSize = 1_000 }: ListAnswer<Row>,
    { headers }: Request,
  ): Promise<StreamableFile> {
    const language = languageOf(String(headers['accept-language'] ?? ''));
    const state = this.views.hold();
    const stream = await csvStream({ page: (place) => state.within(() => page(place)) }, asked.after, {
      ...{ columns, pageSize, language },
      release: () => state.release(),
    });
    return new StreamableFile(stream, {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${name}${stampOf(about)}.csv"`,
    });
  }
}

async function pageOf<Row>({ about, asked, page }: Listing<Row>, { name }: ListAnswer<Row>): Promise<object> {
  const { rows, next } = await page({ limit: asked.limit, after: asked.after });
  return { ...about, [name]: rows, ...(next !== undefined && { next }) };
}

/** When the list is about, in UTC, so that two files of one list can be told apart: `-2026-04-01T0700Z`. */
function stampOf({ asOf }: Listing<unknown>['about']): string {
  return typeof asOf === 'string' ? `-${asOf.slice(0, 16).replace(':', '')}Z` : '';
}
