import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '#event-store';
import type { Settings } from '../../settings/settings.js';
import { OneTimeTokens } from '../sessions/one-time-tokens.js';
import { isLoopbackName } from './loopback.js';
import { signInLink } from './sign-in-link.js';

/**
 * The link to sign in by at a server that has just begun to listen: on the embedded store, for this machine. Nothing where
 * that is not offered.
 */
export function startLink(
  application: NestFastifyApplication,
  { store, access }: Pick<Settings, 'store' | 'access'>,
  url: string,
): string | undefined {
  if (store.kind !== 'sqlite' || !access.links || !isLoopbackName(new URL(url).hostname)) return undefined;
  return signInLink(application.get(OneTimeTokens), { url, now: application.get(Clock).now() });
}
