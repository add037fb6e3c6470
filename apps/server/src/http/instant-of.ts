import { type Instant, parseInstant } from '#facts';

/** An optional instant of a request that was checked. */
export function instantOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseInstant(text);
}
