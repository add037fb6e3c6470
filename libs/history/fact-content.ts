import type { Instant } from '#facts';

/** What makes a fact the one that it is, where no id does. */
interface Content {
  readonly stream: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly data: unknown;
}

/**
 * The text that an id is derived from: two lines without an id that say the same are the same event, whether they are
 * judged or imported. How an instant was written does not matter, nor what stands beside the fact.
 */
export function contentOf({ stream, type, occurredAt, recordedAt, data }: Content): string {
  return JSON.stringify([stream, type, occurredAt, recordedAt, data]);
}
