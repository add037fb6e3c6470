const HEADER = 'x-correlation-id';
const CORRELATION_ID = /^[\w.:-]{1,128}$/;

interface Identified {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What ties together everything that belongs to one cause: as the sender says, or else the request's own id. */
export function correlationIdOf({ id, headers }: Identified): string {
  const stated = headers[HEADER];
  return typeof stated === 'string' && CORRELATION_ID.test(stated) ? stated : id;
}
