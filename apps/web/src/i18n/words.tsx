import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Say, sayIn } from './catalogue.js';
import { useZone } from '../shared/zone.js';
import { keepLanguage, type Language } from './language.js';

/** What is said, in which language, and how to change it. */
export interface Words {
  readonly say: Say;
  readonly language: Language;
  /** In which zone times are told (`shared/zone`); with another one they are told anew. */
  readonly zone: string;
  readonly speak: (language: Language) => void;
}

const WordsContext = createContext<Words | undefined>(undefined);

interface Spoken {
  readonly language: Language;
  readonly say: Say;
}

export function WordsProvider({ first, children }: { readonly first: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const zone = useZone();
  const words = useMemo<Words>(
    () => ({
      ...spoken,
      zone,
      speak: (language) => {
        keepLanguage(language);
        void sayIn(language).then((say) => setSpoken({ language, say }));
      },
    }),
    [spoken, zone],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** @throws Error outside of a `WordsProvider` */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error('useWords is used outside of a WordsProvider.');
  return words;
}
