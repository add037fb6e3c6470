import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { languageOf } from './language.js';
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
    if (problem.status === 500) this.logger.error(`${method} ${pathOf(url)}`, (error as Error | null)?.stack);
    const reply = http.getResponse<Reply>();
    if (problem.status === 503) reply.header('retry-after', '1');
    // How to sign in without a browser (RFC 6750, section 3).
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem);
  }
}

/** What stands behind the path may be secret: the token of a link, the code of a sign-in. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
