import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { SlaError } from '#facts';
import { ProblemFilter } from '../http/problem.filter.js';
import { webFolder } from '../pages/web-folder.js';

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Reply {
  status(status: number): Reply;
  header(name: string, value: string): Reply;
  send(): unknown;
}

/** People who were not let in read why on the screen where they can sign in; programs read a problem document, as everywhere. */
@Catch(SlaError)
export class SignInRefusedFilter implements ExceptionFilter<SlaError> {
  private readonly problems = new ProblemFilter();

  catch(error: SlaError, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { accept = '' } = http.getRequest<Request>().headers;
    if (!accept.includes('text/html') || webFolder() === undefined) {
      this.problems.catch(error, host);
      return;
    }
    http.getResponse<Reply>().status(303).header('location', `/?refused=${error.code}`).send();
  }
}
