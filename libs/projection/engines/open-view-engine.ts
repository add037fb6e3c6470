import { PostgresViewEngine } from './postgres-engine.js';
import { SqliteViewEngine } from './sqlite-engine.js';
import type { ViewEngine } from './view-engine.js';

/** Where views are kept. */
export interface ViewSettings {
  /** A file of this machine, or `:memory:`. */
  readonly viewFile: string;
  /** A PostgreSQL server in its place: `postgres://user@host/database`. */
  readonly viewsUrl?: string | undefined;
}

/** Nothing is opened before it is used. */
export function openViewEngine({ viewFile, viewsUrl }: ViewSettings): ViewEngine {
  return viewsUrl === undefined ? new SqliteViewEngine(viewFile) : new PostgresViewEngine(viewsUrl);
}
