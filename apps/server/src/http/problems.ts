import { HttpException, HttpStatus } from '@nestjs/common';
import { SlaError } from '#facts';
import { canSay, type Language, messageOf, type Problem as Misfit, problemTexts } from '#wording';
import { ACCESS_STATUS } from '../auth/access-problems.js';

/** A problem document (RFC 9457) with a stable code; what an error knows beside it follows as further members. */
export interface Problem extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
}

/** Codes that mean something to HTTP. A well-formed request that is refused is none of these: 422. */
const STATUS: Readonly<Record<string, HttpStatus>> = {
  MISSING_FIELD: HttpStatus.BAD_REQUEST,
  EMPTY_TEXT: HttpStatus.BAD_REQUEST,
  UNKNOWN_FIELD: HttpStatus.BAD_REQUEST,
  INVALID_FIELD: HttpStatus.BAD_REQUEST,
  INVALID_INSTANT: HttpStatus.BAD_REQUEST,
  INVALID_DATE: HttpStatus.BAD_REQUEST,
  INVALID_IDENTIFIER: HttpStatus.BAD_REQUEST,
  INVALID_IF_MATCH: HttpStatus.BAD_REQUEST,
  INVALID_POSITION: HttpStatus.BAD_REQUEST,
  INVALID_CURSOR: HttpStatus.BAD_REQUEST,
  STREAM_MISMATCH: HttpStatus.BAD_REQUEST,
  INVALID_IDEMPOTENCY_KEY: HttpStatus.BAD_REQUEST,
  NOT_THE_PROPOSER: HttpStatus.FORBIDDEN,
  UNKNOWN_CHANGE: HttpStatus.NOT_FOUND,
  CHANGE_ALREADY_PROPOSED: HttpStatus.CONFLICT,
  CHANGE_ALREADY_DECIDED: HttpStatus.CONFLICT,
  UNKNOWN_TICKET: HttpStatus.NOT_FOUND,
  UNKNOWN_CUSTOMER: HttpStatus.NOT_FOUND,
  UNKNOWN_TERMS_VERSION: HttpStatus.NOT_FOUND,
  UNKNOWN_CALENDAR_VERSION: HttpStatus.NOT_FOUND,
  UNKNOWN_CONTRACT: HttpStatus.NOT_FOUND,
  UNKNOWN_RESOURCE: HttpStatus.NOT_FOUND,
  TICKET_NOT_REPORTED: HttpStatus.NOT_FOUND,
  TICKET_ALREADY_REPORTED: HttpStatus.CONFLICT,
  WRONG_EXPECTED_REVISION: HttpStatus.CONFLICT,
  APPEND_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  NOT_READY: HttpStatus.SERVICE_UNAVAILABLE,
  VIEW_BEHIND: HttpStatus.SERVICE_UNAVAILABLE,
  STORE_UNAVAILABLE: HttpStatus.SERVICE_UNAVAILABLE,
  OUTCOME_UNKNOWN: HttpStatus.SERVICE_UNAVAILABLE,
  ...ACCESS_STATUS,
};

/** What goes wrong in HTTP itself, before anything of ours is asked. */
const HTTP_CODES: Readonly<Record<number, string>> = {
  [HttpStatus.BAD_REQUEST]: 'MALFORMED_REQUEST',
  [HttpStatus.NOT_FOUND]: 'UNKNOWN_RESOURCE',
  [HttpStatus.PAYLOAD_TOO_LARGE]: 'REQUEST_TOO_LARGE',
  [HttpStatus.UNSUPPORTED_MEDIA_TYPE]: 'UNSUPPORTED_MEDIA_TYPE',
  [HttpStatus.SERVICE_UNAVAILABLE]: 'NOT_READY',
};

/** Every code that means something to HTTP, and its status; a request that is refused for any other reason is 422. */
export function statusesOfCodes(): ReadonlyMap<string, number> {
  const inHttp = Object.entries(HTTP_CODES).map(([status, code]) => [code, Number(status)] as const);
  return new Map([...inHttp, ...Object.entries(STATUS)]);
}

interface Asked {
  /** The asker stated by `If-Match` what they had seen, so a clash is a failed precondition. */
  readonly isConditional: boolean;
  readonly language: Language;
}

export function problemOf(error: unknown, { isConditional, language }: Asked): Problem {
  if (error instanceof SlaError) {
    const { code, data } = error;
    const isFailedPrecondition = isConditional && code === 'WRONG_EXPECTED_REVISION';
    const status = isFailedPrecondition ? HttpStatus.PRECONDITION_FAILED : STATUS[code];
    const detail = canSay(language, `errors.${code}`) ? { detail: messageOf(error, language) } : {};
    const known = { ...problem(code, status ?? HttpStatus.UNPROCESSABLE_ENTITY), ...detail };
    // First for the reader's eye, and last so that nothing can take its place.
    return { ...known, ...data, ...spelledOut(data.problems, language), ...known };
  }
  const status = httpStatusOf(error);
  return problem(HTTP_CODES[status] ?? (status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL_ERROR'), status);
}

/** Everything that is wrong with what was sent: beside its place and its code, what that means. */
function spelledOut(problems: unknown, language: Language): { readonly problems?: readonly unknown[] } {
  if (!Array.isArray(problems)) return {};
  const found = problems as readonly Misfit[];
  const texts = problemTexts(
    found.map((each) => ({ ...each, path: '' })),
    language,
  );
  return { problems: found.map((each, at) => ({ ...each, text: texts[at] })) };
}

/** Nest's exceptions carry a status, and so do those of Fastify, which come as plain errors. */
function httpStatusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : HttpStatus.INTERNAL_SERVER_ERROR;
}

function problem(code: string, status: number): Problem {
  const words = code.toLowerCase().replaceAll('_', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return { type: `urn:sla-ledger:problem:${words.replaceAll(' ', '-')}`, title, status, code };
}
