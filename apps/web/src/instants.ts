import { useNavigate, useSearch } from '@tanstack/react-router';

/** The two instants that every question can be asked for, as they stand in the address: ISO, or nothing. */
export type Instants = {
  readonly asOf?: string;
  readonly asKnownAt?: string;
};

/** Those of the address; whatever is no instant is not there. */
function instantsOf(search: Readonly<Record<string, unknown>>): Instants {
  return {
    ...(isInstant(search.asOf) && { asOf: search.asOf }),
    ...(isInstant(search.asKnownAt) && { asKnownAt: search.asKnownAt }),
  };
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

export function useInstants(): Instants {
  return instantsOf(useSearch({ strict: false }));
}

/** Goes to other instants and stays on the same page; `undefined` takes one away. */
export function useSetInstants(): (change: {
  readonly asOf?: string | undefined;
  readonly asKnownAt?: string | undefined;
}) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...change }) });
}
