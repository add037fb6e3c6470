import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/ask.js';
import { useWords } from '../i18n/words.js';

interface Request<Answer> {
  readonly isSending: boolean;
  readonly error: unknown;
  /** Nothing where it was refused, or nobody answered. */
  readonly request: (path: string, method: 'POST' | 'DELETE', body?: object) => Promise<Answer | undefined>;
}

/** Something about access is changed, which is no fact of the ledger; afterwards the list is asked for again. */
export function useRequest<Answer>(): Request<Answer> {
  const { language } = useWords();
  const queries = useQueryClient();
  const [state, setState] = useState<Pick<Request<Answer>, 'isSending' | 'error'>>({
    isSending: false,
    error: null,
  });
  const request: Request<Answer>['request'] = async (path, method, body) => {
    setState({ isSending: true, error: null });
    try {
      const answer = await send<Answer>(`/api/v1${path}`, {
        method,
        headers: {
          'accept-language': language,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      setState({ isSending: false, error: null });
      return answer;
    } catch (error) {
      setState({ isSending: false, error });
      return undefined;
    } finally {
      void queries.invalidateQueries({ queryKey: ['/keys'] });
    }
  };
  return { ...state, request };
}
