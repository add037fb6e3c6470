import { SlaError } from '#facts';
import { type Language, messageOf } from '#wording';

/** What was asked for cannot be asked so: exit status 2. Everything else that goes wrong is a finding: 1. */
const MISUSE = new Set([
  'MISUSE',
  'FILE_NOT_READABLE',
  'UNKNOWN_MONTH',
  'NOT_EMPTY',
  'FILE_EXISTS',
  'FILE_NOT_WRITABLE',
  'NO_STORE',
  'NO_BACKUP',
  'NO_KEYS_FILE',
  'SAME_STORE',
  'UNKNOWN_PLACE',
  'INVALID_OPTION',
  'INVALID_SETTINGS',
  'NO_DEMO_THERE',
  'UNKNOWN_ZONE',
  'ZONE_CLASH',
  'ZONE_MISSING',
  'KEY_MISSING',
  'KEY_TOO_SHORT',
]);

/** One line on stderr, without a stack: a code, and a sentence that says what to do. */
export function showError(error: unknown, language: Language): void {
  if (error instanceof SlaError) {
    process.stderr.write(`sla: ${error.code}: ${messageOf(error, language)}\n`);
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`sla: INTERNAL: ${reason}\n`);
  }
}

export function exitStatusOf(error: unknown): 1 | 2 {
  return error instanceof SlaError && MISUSE.has(error.code) ? 2 : 1;
}

/** An error as programs read it: the code, the sentence, and the place where it applies. */
export function errorAnswer(error: SlaError, language: Language): Record<string, unknown> {
  const { line, eventId, calendarId, file, field } = error.data;
  return {
    code: error.code,
    message: messageOf(error, language),
    ...defined({ line, eventId, calendarId, file, field }),
  };
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
