import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type Language, LANGUAGES } from '#wording';
import { problemOf } from './problems.js';

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
}

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { method, url, headers } = http.getRequest<Request>();
    const isConditional = headers['if-match'] !== undefined;
    const problem = problemOf(error, { isConditional, language: languageOf(headers['accept-language']) });
    if (problem.status === 500) this.logger.error(`${method} ${url}`, (error as Error | null)?.stack);
    const reply = http.getResponse<Reply>();
    if (problem.status === 503) reply.header('retry-after', '1');
    reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem);
  }
}

/** The first of the languages that somebody reads which we have. */
function languageOf(acceptLanguage = ''): Language {
  const wanted = acceptLanguage.split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find(isOurs) ?? 'en';
}

function isOurs(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
