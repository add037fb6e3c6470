import { Connection } from './connection.js';
import type { Timing } from './timing.js';

interface Shared {
  readonly url: string;
  readonly connection: Connection;
  users: number;
}

let shared: Shared | undefined;

/**
 * The process's one connection, for as many stores as name the same server.
 *
 * @throws Error where another server is connected to: two clients in one process break each other (see Connection)
 */
export function shareConnection(url: string, timing: Timing): Connection {
  if (shared && shared.url !== url) {
    throw new Error('This process is connected to another event store. Close that one first.');
  }
  shared ??= { url, connection: new Connection(url, timing), users: 0 };
  shared.users += 1;
  return shared.connection;
}

/** Closes the connection when nobody is left. */
export async function leaveConnection(connection: Connection): Promise<void> {
  if (shared?.connection !== connection) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  shared = undefined;
  await connection.close();
}
