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

function problemList(problems: unknown, language: Language): string {
  if (!Array.isArray(problems)) return '';
  return (problems as { path: string; problem: string }[])
    .map(({ path, problem }) => {
      const words = canSay(language, `problems.${problem}`) ? say(language, `problems.${problem}`) : problem;
      return path === '' ? words : `${path}: ${words}`;
    })
    .join('; ');
}
