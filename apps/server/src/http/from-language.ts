import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '#wording';
import { languageOf } from './language.js';

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The language that the asker reads (`Accept-Language`), as a parameter of a controller's method. */
export const FromLanguage = createParamDecorator((_: undefined, context: ExecutionContext): Language => {
  const { headers } = context.switchToHttp().getRequest<Request>();
  return languageOf(headers['accept-language']);
});
