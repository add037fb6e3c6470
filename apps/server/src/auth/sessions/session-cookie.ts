import { parseCookie, stringifySetCookie } from 'cookie';
import { headerOf, type IncomingRequest, isOverTls } from '../identity.js';

/** A browser keeps a `__Host-` cookie to the one host that set it, over TLS (RFC 6265bis, section 4.1.3.2). */
const nameOf = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

const SESSION = 'sla-session';
const ATTEMPT = 'sla-sign-in';

/** Never sent along where another site's page asks for something of ours. */
export function sessionCookie(id: string, request: IncomingRequest): string {
  return cookie(SESSION, { value: id, sameSite: 'strict', request });
}

/** The provider sends the browser back, which counts as another site's doing: `Lax` lets that one navigation through. */
export function attemptCookie(token: string, seconds: number, request: IncomingRequest): string {
  return cookie(ATTEMPT, { value: token, sameSite: 'lax', maxAge: seconds, request });
}

export function clearedCookie(of: 'session' | 'attempt', request: IncomingRequest): string {
  return cookie(of === 'session' ? SESSION : ATTEMPT, { value: '', sameSite: 'strict', maxAge: 0, request });
}

/** Nothing where there is none, or an empty one. */
export function cookieOf(of: 'session' | 'attempt', request: IncomingRequest): string | undefined {
  const name = nameOf(of === 'session' ? SESSION : ATTEMPT, isOverTls(request));
  const value = parseCookie(headerOf(request, 'cookie') ?? '')[name];
  return value === '' ? undefined : value;
}

interface CookieContent {
  readonly value: string;
  readonly sameSite: 'strict' | 'lax';
  readonly maxAge?: number;
  readonly request: IncomingRequest;
}

function cookie(name: string, { value, sameSite, maxAge, request }: CookieContent): string {
  const secure = isOverTls(request);
  return stringifySetCookie({
    name: nameOf(name, secure),
    value,
    httpOnly: true,
    sameSite,
    secure,
    path: '/',
    ...(maxAge !== undefined && { maxAge }),
  });
}
