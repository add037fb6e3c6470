import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Recorded } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { newKey, sendFact, type Sent } from './send-fact.js';

interface Sending<Answer> {
  readonly isSending: boolean;
  readonly error: unknown;
  readonly submit: (body: Sent['body'], revision?: number) => Promise<Answer | undefined>;
}

/** Sends a fact; the same content again, after a lost connection, goes with the same key and is recorded once. */
export function useSending<Answer extends Recorded>(path: string): Sending<Answer> {
  const { language } = useWords();
  const queries = useQueryClient();
  const [state, setState] = useState<{ isSending: boolean; error: unknown }>({
    isSending: false,
    error: null,
  });
  const sent = useRef<{ content: string; key: string }>(null);
  const keyFor = (content: string): string => {
    if (sent.current?.content !== content) sent.current = { content, key: newKey() };
    return sent.current.key;
  };
  const submit: Sending<Answer>['submit'] = async (body, revision) => {
    setState({ isSending: true, error: null });
    try {
      const key = keyFor(JSON.stringify([path, body]));
      const answer = await sendFact<Answer>(path, {
        ...{ body, language, key },
        ...(revision !== undefined && { revision }),
      });
      sent.current = null;
      setState({ isSending: false, error: null });
      void queries.invalidateQueries();
      return answer;
    } catch (error) {
      setState({ isSending: false, error });
      // Somebody else was quicker: what they wrote is shown, and what was typed here stays.
      void queries.invalidateQueries();
      return undefined;
    }
  };
  return { ...state, submit };
}
