import { z } from 'zod';
import { SlaError } from '#facts';

/** How long a provider may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Asks an identity provider and checks the shape of what it answers.
 *
 * @throws SlaError `PROVIDER_UNAVAILABLE` with `reason`, which never holds anything secret
 */
export async function askProvider<Shape extends z.ZodType>(
  url: string,
  shape: Shape,
  request: RequestInit = {},
): Promise<z.infer<Shape>> {
  const answer = await fetch(url, {
    ...request,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => unavailable((error as Error).name));
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) return unavailable(`${answer.status} ${refusalOf(body)}`.trim());
  const result = shape.safeParse(body);
  return result.success ? result.data : unavailable('UNEXPECTED_ANSWER');
}

/** What a provider calls its refusals (RFC 6749, section 5.2); the rest of such an answer is not passed on. */
function refusalOf(body: unknown): string {
  const { error } = (body ?? {}) as { error?: unknown };
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : '';
}

function unavailable(reason: string): never {
  throw new SlaError('PROVIDER_UNAVAILABLE', { reason });
}
