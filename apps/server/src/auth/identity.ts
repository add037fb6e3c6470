import type { SignedIn } from '#access';
import { SlaError } from '#facts';

/** What a request shows of who sends it: somebody, nobody, or something that is no good. */
export interface Identity {
  readonly signedIn?: SignedIn;
  /** Why what was shown is not taken; said where the route is not for everybody. */
  readonly refusal?: Error;
  /** The id of the session, where that is what was shown. */
  readonly session?: string;
}

/** A request as it comes in, as far as it says who sends it. */
export interface IncomingRequest {
  readonly method: string;
  /** The route that it goes to, as it was written down: a path can be spelt in many ways. */
  readonly routeOptions: { readonly url?: string | undefined; readonly config?: object | undefined };
  readonly protocol: string;
  readonly host: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  identity?: Identity | undefined;
}

/** Whether the connection, or the trusted proxy before it, keeps others from listening. */
export function isOverTls({ protocol }: Pick<IncomingRequest, 'protocol'>): boolean {
  return protocol === 'https';
}

/** One header; nothing where it is missing or stands there several times. */
export function headerOf({ headers }: Pick<IncomingRequest, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws SlaError `NOT_SIGNED_IN`, or why what was shown is not taken */
export function signedInOf({ identity = {} }: Pick<IncomingRequest, 'identity'>): SignedIn {
  if (identity.signedIn) return identity.signedIn;
  throw identity.refusal ?? new SlaError('NOT_SIGNED_IN');
}
