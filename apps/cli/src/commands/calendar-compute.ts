import { answerQuestion } from '#calendar';
import { SlaError } from '#facts';
import { type Language, messageOf } from '#wording';

/**
 * Answers business-time questions, one JSON object a line, each with a JSON line of its own in the
 * same order (product.md, "Command line"). A question that cannot be answered stops no other.
 *
 * @returns how many could not be answered
 */
export async function computeCalendarLines(
  lines: AsyncIterable<string>,
  write: (line: string) => Promise<void> | void,
  language: Language = 'en',
): Promise<{ failed: number }> {
  let failed = 0;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const reply = replyTo(text, line, language);
    if ('error' in reply) failed += 1;
    await write(JSON.stringify(reply));
  }
  return { failed };
}

type Reply = { id: unknown; result: unknown } | { id: unknown; error: object };

function replyTo(text: string, line: number, language: Language): Reply {
  let id: unknown = null;
  try {
    const question = parseQuestion(text, line);
    id = question.id ?? null;
    return { id, result: answerQuestion(question) };
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    const message = messageOf(error, language);
    return { id, error: { code: error.code, message, ...(error.code === 'BROKEN_LINE' && { line }) } };
  }
}

function parseQuestion(text: string, line: number): Record<string, unknown> {
  const question = parseJson(text, line);
  if (typeof question === 'object' && question !== null && !Array.isArray(question)) {
    return question as Record<string, unknown>;
  }
  throw new SlaError('BROKEN_LINE', { line, reason: 'not an object' });
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SlaError('BROKEN_LINE', { line, reason: (error as Error).message });
  }
}
