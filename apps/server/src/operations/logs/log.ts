import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogSettings } from '../../settings/operations-settings.js';

/** What never comes into a log, wherever somebody puts it. */
const SECRET = [
  'authorization',
  'cookie',
  'set-cookie',
  'idempotency-key',
  'body',
  'data',
  'password',
  'token',
];
const REDACTED = SECRET.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** Bytes of lines that wait for whoever reads them. More are dropped: a log that nobody reads must not stop the server. */
const WAITING = 4 * 1024 * 1024;

/** JSON lines, or text on a terminal. */
export function openLog(
  { level, format }: LogSettings,
  output: { readonly fd: number; readonly isTTY?: boolean },
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED, censor: '[redacted]' },
    // Of a request its id: everything else about it is said by the line about its answer.
    serializers: { req: ({ id }: { id: string }) => ({ id }), res: () => undefined },
  };
  const isPretty = format === 'pretty' || (format === 'auto' && output.isTTY === true);
  if (isPretty) return pino(options, pretty({ destination: output.fd, sync: true }));
  const destination = pino.destination({ dest: output.fd, sync: false, maxLength: WAITING });
  // Nobody reads any more: no reason to stop.
  destination.on('error', () => undefined);
  return pino(options, linesTogether(destination));
}

type Destination = ReturnType<typeof pino.destination>;

/** Lines of the same turn of the event loop are written in one piece: each alone costs more than what it says. */
function linesTogether(destination: Destination): Destination {
  const [write, flush, flushSync] = [
    destination.write.bind(destination),
    destination.flush.bind(destination),
    destination.flushSync.bind(destination),
  ];
  let waiting = '';
  const hand = (): void => {
    const lines = waiting;
    waiting = '';
    if (lines !== '') write(lines);
  };
  destination.write = (line) => {
    if (waiting === '') setImmediate(hand);
    waiting += line;
    return true;
  };
  destination.flush = (flushed) => {
    hand();
    flush(flushed);
  };
  // At the end of the process.
  destination.flushSync = () => {
    hand();
    flushSync();
  };
  return destination;
}

/** Resolves when everything said so far is written. */
export function flushLog(log: Logger): Promise<void> {
  return new Promise((resolve) => log.flush(() => resolve()));
}
