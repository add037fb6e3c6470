import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/words.js';
import { ask, type Parameters } from './ask.js';

interface Options {
  /** Asked again after so many milliseconds, for time passes. */
  readonly every?: number;
  /** Shown until the new answer is there: the answer to the question before. */
  readonly keeps?: boolean;
  readonly enabled?: boolean;
}

/** The answer to a question, asked again whenever something that it may rest on is recorded. */
export function useAnswer<Answer>(path: string, parameters: Parameters = {}, options: Options = {}) {
  const { language } = useWords();
  return useQuery({
    queryKey: [path, parameters, language],
    queryFn: ({ signal }) => ask<Answer>(path, parameters, { language, signal }),
    ...(options.every !== undefined && { refetchInterval: options.every }),
    ...(options.keeps && { placeholderData: keepPreviousData }),
    enabled: options.enabled ?? true,
  });
}
