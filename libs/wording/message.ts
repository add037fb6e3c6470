import type { SlaError } from '#facts';
import { canSay, type Language, say } from './catalogue.js';

/** What an error says to a person: what is wrong, where, and what to do about it. */
export function messageOf(error: SlaError, language: Language = 'en'): string {
  const key = `errors.${error.code}`;
  if (!canSay(language, key)) return error.message;
  const { file, line, problems } = error.data;
  const place =
    (file === undefined ? '' : say(language, 'place.file', { file })) +
    (line === undefined ? '' : say(language, 'place.line', { line }));
  return say(language, key, { ...error.data, place, problems: problemList(problems, language) });
}

export interface Problem {
  readonly path: string;
  readonly problem: string;
  readonly line?: number;
}

function problemList(problems: unknown, language: Language): string {
  return Array.isArray(problems) ? problemTexts(problems as Problem[], language).join('; ') : '';
}

/** The problems of one thing, a sentence each, for whoever shows them line by line. */
export function problemTexts(problems: readonly Problem[], language: Language): string[] {
  return problems.map((each) => problemText(each, language));
}

function problemText({ path, problem, line, ...details }: Problem, language: Language): string {
  const key = [`problems.${problem}`, `errors.${problem}`].find((each) => canSay(language, each));
  const words = key === undefined ? problem : say(language, key, { ...details, place: '' });
  const place = line === undefined ? '' : say(language, 'place.line', { line });
  return path === '' ? place + words : `${place}${path}: ${words}`;
}
