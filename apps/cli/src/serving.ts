import {
  inFolder,
  listVariables,
  readSettings,
  startServer,
  untilToldToStop,
} from '../../server/src/index.js';
import { type Language, say } from '#wording';
import { fillIfEmpty } from './demo/fill-if-empty.js';
import { writeLine, writeText } from './output.js';
import { variablesInText } from './text/variables.js';

export interface ServeOptions {
  readonly store?: string;
  readonly port?: number;
  readonly demo?: true;
  readonly empty?: true;
  readonly settings?: true;
  readonly json?: true;
  readonly lang: Language;
}

/**
 * Serves the HTTP interface until SIGINT or SIGTERM.
 *
 * @throws SlaError `INVALID_SETTINGS`, `STORE_LOCKED`, `PORT_TAKEN`
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { json, lang, port } = options;
  const read = readSettings();
  const settings = {
    ...read,
    ...(options.store !== undefined && inFolder(options.store)),
    ...(port !== undefined && { port }),
  };
  if (options.demo && !options.empty) await fillIfEmpty(settings.store, tell(lang));
  // What programs read is on stdout, and the log then goes where people would be spoken to.
  const server = await startServer(settings, json ? process.stderr : process.stdout);
  const { url, metricsUrl } = server;
  if (json) await writeLine({ url, ...(metricsUrl !== undefined && { metricsUrl }) });
  else tell(lang)('serving.listening', { url });
  await untilToldToStop();
  await server.stop();
}

/** Every variable that the server reads, whatever it is now. */
export async function showVariables({ json, lang }: ServeOptions): Promise<void> {
  const variables = listVariables().map((variable) => ({
    ...variable,
    meaning: say(lang, `settings.${variable.name}`),
  }));
  if (json) {
    for (const { name, standard, example, meaning } of variables) {
      await writeLine({ name, default: standard, example, meaning });
    }
  } else await writeText(variablesInText(variables));
}

function tell(lang: Language) {
  return (key: string, values: Record<string, unknown>): void => {
    process.stderr.write(`${say(lang, key, values)}\n`);
  };
}
