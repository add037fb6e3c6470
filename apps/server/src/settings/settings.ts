import { join } from 'node:path';
import { z } from 'zod';
import { SlaError } from '#facts';
import type { EventStoreSettings } from '#event-store';
import { accessProblems, type AccessSettings, accessSettings, accessVariables } from './access-settings.js';
import { operationsSettings, type OperationsSettings, operationsVariables } from './operations-settings.js';

/** Where facts and views are kept. */
export interface Storage {
  readonly store: EventStoreSettings;
  /** The file of the views that questions are answered from, or `:memory:`. */
  readonly viewFile: string;
  /** A PostgreSQL server that keeps them in its place, for all servers of a ledger. */
  readonly viewsUrl?: string;
  /** Whether the views are fed in a thread of their own; default: not. */
  readonly feedsInThread?: boolean;
}

/** Everything that can be set about a server. */
export interface Settings extends Storage {
  readonly host: string;
  readonly port: number;
  readonly access: AccessSettings;
  readonly operations: OperationsSettings;
}

/** The variables of the environment, with what they are when nobody sets them. */
export const environment = z
  .object({
    ...operationsVariables,
    SLA_HOST: z.string().min(1).default('127.0.0.1').meta({ example: '0.0.0.0' }),
    SLA_PORT: z.coerce.number().int().min(0).max(65_535).default(3000).meta({ example: '8080' }),
    SLA_STORE: z
      .enum(['sqlite', 'memory', 'eventstoredb'])
      .default('sqlite')
      .meta({ example: 'eventstoredb' }),
    SLA_DATA: z.string().min(1).default('data').meta({ example: '/srv/sla' }),
    EVENTSTORE_URL: z
      .string()
      .regex(/^esdb(\+discover)?:\/\/./)
      .optional()
      .meta({ example: 'esdb://127.0.0.1:2113?tls=false' }),
    ...accessVariables,
    VIEWS_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/./)
      .optional()
      .meta({ example: 'postgres://sla@127.0.0.1/ledger' }),
  })
  .refine(({ SLA_STORE, EVENTSTORE_URL }) => SLA_STORE !== 'eventstoredb' || EVENTSTORE_URL !== undefined, {
    path: ['EVENTSTORE_URL'],
    error: 'where the events are, for SLA_STORE=eventstoredb: esdb://127.0.0.1:2113?tls=false',
    when: () => true,
  });

/**
 * The only place that reads the environment.
 *
 * @throws SlaError `INVALID_SETTINGS` with `problems`: all that is wrong, as a list of `{ path, problem }`
 */
export function readSettings(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const result = environment.safeParse(variables);
  const together = accessProblems(variables);
  if (!result.success || together.length > 0) {
    const alone = (result.error?.issues ?? []).map(({ path, message }) => ({
      path: path.join('.'),
      problem: message,
    }));
    const problems = [...alone, ...together];
    throw new SlaError('INVALID_SETTINGS', { problems });
  }
  const {
    SLA_HOST: host,
    SLA_PORT: port,
    SLA_STORE: kind,
    SLA_DATA: folder,
    EVENTSTORE_URL: url,
    VIEWS_URL: viewsUrl,
  } = result.data;
  const access = accessSettings(result.data);
  const operations = operationsSettings(result.data);
  const others = { host, port, access, operations, ...(viewsUrl !== undefined && { viewsUrl }) };
  if (kind === 'memory') return { ...others, ...inMemory() };
  return { ...others, ...(kind === 'eventstoredb' && url ? onServer(url, folder) : inFolder(folder)) };
}

/** Nothing is left of it when the process ends. */
export function inMemory(): Pick<Settings, 'store' | 'viewFile'> {
  return { store: { kind: 'memory' }, viewFile: ':memory:' };
}

/** One file for the facts, and one for what can be made again from them. */
export function inFolder(folder: string): Pick<Settings, 'store' | 'viewFile'> {
  return {
    store: { kind: 'sqlite', file: join(folder, 'ledger.sqlite') },
    viewFile: join(folder, 'compliance.view.sqlite'),
  };
}

/** The facts on an EventStoreDB server; the keys and what can be made again in files of this one. */
function onServer(url: string, folder: string): Pick<Settings, 'store' | 'viewFile'> {
  const { viewFile } = inFolder(folder);
  return { store: { kind: 'eventstoredb', url, keysFile: join(folder, 'keys.sqlite') }, viewFile };
}
