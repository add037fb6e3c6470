import { explain, judge, type Judgement, type Published, type Question } from '#compliance';
import { type Instant, parseInstant, SlaError } from '#facts';
import { type History, historyOf, linesOf, parseLine, readHistory } from '#history';
import type { Language } from '#wording';
import { errorAnswer, showError } from './errors.js';
import { open, published } from './files.js';
import { type JudgeOptions, maker } from './options.js';
import { counted } from './progress.js';
import { writeLine } from './output.js';

/** A line of `--cases` holds a whole history. */
const MAX_CASE_BYTES = 64 * 1024 * 1024;

interface Case {
  readonly case?: unknown;
  readonly history: readonly unknown[];
  readonly asOf?: string | null;
  readonly asKnownAt?: string | null;
}

/** @returns how many histories could not be judged: 0 or 1 */
export async function judgeFile(file: string, options: JudgeOptions): Promise<number> {
  try {
    const known = await published(options);
    const { chunks, size } = await open(file);
    const history = await readHistory(linesOf(counted(chunks, size)));
    for (const judgement of judgePlaced(history, options, known))
      await writeLine(row(judgement, options.explain));
    return 0;
  } catch (error) {
    if (!(error instanceof SlaError) || error.code === 'FILE_NOT_READABLE') throw error;
    await writeLine({ error: errorAnswer(error, options.lang) });
    showError(error, options.lang);
    return 1;
  }
}

/** @returns how many of the cases could not be judged */
export async function judgeCases(file: string, options: JudgeOptions): Promise<number> {
  const known = await published(options);
  const { chunks, size } = await open(file);
  let failed = 0;
  let line = 0;
  for await (const text of linesOf(counted(chunks, size), MAX_CASE_BYTES)) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = judgeCase(text, line, { ...options, known });
    if ('error' in answer) failed += 1;
    await writeLine(answer);
  }
  return failed;
}

function judgeCase(
  text: string,
  line: number,
  { known, explain: explained, lang }: JudgeOptions & { known: Published },
): Record<string, unknown> {
  let name: unknown = null;
  try {
    const one = parseLine(text, line) as Case | null;
    name = one?.case ?? null;
    if (!Array.isArray(one?.history)) throw new SlaError('MISSING_FIELD', { line, field: 'history' });
    const question = { asOf: instantOf(one, 'asOf'), asKnownAt: instantOf(one, 'asKnownAt') };
    const judgements = judgePlaced(historyOf(one.history), question, known);
    return { case: name, verdicts: judgements.map((judgement) => row(judgement, explained)) };
  } catch (error) {
    return { case: name, error: answerTo(error, lang) };
  }
}

function instantOf(one: Case, field: 'asOf' | 'asKnownAt'): Instant | undefined {
  const value = one[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new SlaError('INVALID_INSTANT', { field, value });
  try {
    return parseInstant(value);
  } catch (error) {
    throw error instanceof SlaError ? error.at({ field }) : error;
  }
}

/** What one case cannot be judged for is that case's answer, whatever it is; the others go on. */
function answerTo(error: unknown, language: Language): Record<string, unknown> {
  if (error instanceof SlaError) return errorAnswer(error, language);
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}

function judgePlaced(history: History, { asOf, asKnownAt }: Question, known: Published): Judgement[] {
  try {
    return judge(history.facts, { asOf, asKnownAt }, known);
  } catch (error) {
    const line = error instanceof SlaError ? history.lineOf(error.data.eventId) : undefined;
    throw error instanceof SlaError && line !== undefined ? error.at({ line }) : error;
  }
}

function row(judgement: Judgement, explained: boolean | undefined): Record<string, unknown> {
  return explained
    ? { ...judgement.verdict, explanation: explain(judgement, maker()) }
    : { ...judgement.verdict };
}
