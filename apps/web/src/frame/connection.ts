import { useSyncExternalStore } from 'react';
import { queryClient } from '../api/query-client.js';

/** What arrives within so many milliseconds is asked about once. */
const GATHERED = 800;
const TRIED_AGAIN = 2_000;

/** Whether the server is heard, and since when it is not. */
export interface Connection {
  readonly lostAt: number | null;
}

let state: Connection = { lostAt: null };
const listeners = new Set<() => void>();

function become(next: Connection): void {
  if ((next.lostAt === null) === (state.lostAt === null)) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Asks for everything on the screen again, once for whatever comes together. */
let gathering: ReturnType<typeof setTimeout> | undefined;
function askAgain(): void {
  gathering ??= setTimeout(() => {
    gathering = undefined;
    void queryClient.invalidateQueries();
  }, GATHERED);
}

let source: EventSource | undefined;
let trying: ReturnType<typeof setTimeout> | undefined;

/** Listens to what is recorded, and tells whether the server is there; it resumes where it stopped. */
function listen(): void {
  source?.close();
  source = new EventSource('/api/v1/events');
  source.addEventListener('recorded', askAgain);
  source.addEventListener('open', () => become({ lostAt: null }));
  source.addEventListener('error', checkAgain);
}

function checkAgain(): void {
  void check();
}

async function check(): Promise<void> {
  clearTimeout(trying);
  const isThere = await fetch('/health/live').then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) {
    become({ lostAt: Date.now() });
    trying = setTimeout(checkAgain, TRIED_AGAIN);
    return;
  }
  const wasLost = state.lostAt !== null;
  become({ lostAt: null });
  if (!wasLost) return;
  askAgain();
  if (source?.readyState === EventSource.CLOSED) listen();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    listen();
    addEventListener('offline', checkAgain);
    addEventListener('online', checkAgain);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    clearTimeout(trying);
    removeEventListener('offline', checkAgain);
    removeEventListener('online', checkAgain);
  };
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => state);
}
